package dk.kommunestrategi.model.kilde;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import java.util.List;

/** A subject as a sentence mentions it ("omtale"): "udgiften til initiativ 3", or "udgiften" alone. */
record Omtale(Emne emne, List<Integer> initiativer) implements Tekst {

    @Override
    public String text(Sprog sprog) {
        if (initiativer.isEmpty()) {
            return emne.text(sprog);
        }
        String key = initiativer.size() == 1 ? "initiativ" : "initiativer";
        return Emne.TEKSTER.text(
                sprog, emne.name() + ".initiativ", Emne.TEKSTER.text(sprog, key, Tekst.numbers(initiativer)));
    }
}
