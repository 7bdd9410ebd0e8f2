package dk.kommunestrategi.model.kilde;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import java.util.List;

/** A subject as a sentence mentions it ("omtale"): "udgiften ved initiativ 3", or "udgiften" alone. */
record Omtale(Emne emne, List<Integer> initiativer) implements Tekst {

    @Override
    public String text(Sprog sprog) {
        return initiativer.isEmpty()
                ? emne.text(sprog)
                : Emne.TEKSTER.text(sprog, emne.name() + ".initiativ", Tekst.numbers(initiativer));
    }
}
