package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.List;
import java.util.ResourceBundle;

/** Which keys an object can have, as a part of a sentence: all of them where they are few, and else where they stand. */
record KnownKeys(List<String> keys) implements Tekst {

    private static final int FEW = 16;

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.reading.diagnosis.Noegletekster", locale));

    KnownKeys {
        keys = List.copyOf(keys);
    }

    @Override
    public String text(Sprog sprog) {
        return keys.size() <= FEW
                ? TEKSTER.text(sprog, "few", sprog.list(keys))
                : TEKSTER.text(sprog, "many", keys.size());
    }
}
