package dk.kommunestrategi.rules.regel.named;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.Optional;

/** A criterion whose texts stand in property files, what its values count under {@code ID.enhed}. */
public abstract class NamedKriterium extends NamedRegel implements Placeringskriterium {

    /**
     * A criterion with these texts.
     *
     * @param tekster the texts, in every language
     * @param vaerst at which durations it is at its worst
     */
    protected NamedKriterium(Tekster tekster, Vaerst vaerst) {
        super(tekster, vaerst);
    }

    @Override
    public final Optional<String> getEnhed(Sprog sprog) {
        return Optional.of(tekster.text(sprog, getId() + ".enhed"));
    }
}
