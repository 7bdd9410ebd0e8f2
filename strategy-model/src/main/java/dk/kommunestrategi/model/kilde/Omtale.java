package dk.kommunestrategi.model.kilde;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.text.Listing;
import java.util.List;

/** A subject as a sentence mentions it ("omtale"): "udgiften ved initiativ 3", or "udgiften" alone. */
record Omtale(Emne emne, List<Integer> initiativer) implements Tekst {

    /** More numbers than these are not told one by one. */
    private static final int FEW = 20;

    /** The numbers as a sentence enumerates them. */
    private Object numre(Sprog sprog) {
        int last = initiativer.size() - 1;
        return last < 1 || last >= FEW
                ? Listing.of(initiativer, nummer -> nummer)
                : Emne.TEKSTER.text(
                        sprog, "og", Listing.of(initiativer.subList(0, last), nummer -> nummer), initiativer.get(last));
    }

    @Override
    public String text(Sprog sprog) {
        return initiativer.isEmpty()
                ? emne.text(sprog)
                : Emne.TEKSTER.text(sprog, emne.name() + ".initiativ", numre(sprog));
    }
}
