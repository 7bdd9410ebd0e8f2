package dk.kommunestrategi.rules.regel.named;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Regel;

/**
 * A rule whose id is the name of its class and whose texts stand in property files under the keys {@code ID.navn},
 * {@code ID.beskrivelse} and {@code ID.kilde}.
 */
public abstract class NamedRegel implements Regel {

    final Tekster tekster;

    private final Vaerst vaerst;

    /**
     * A rule with these texts.
     *
     * @param tekster the texts, in every language
     * @param vaerst at which durations it is at its worst
     */
    protected NamedRegel(Tekster tekster, Vaerst vaerst) {
        this.tekster = tekster;
        this.vaerst = vaerst;
    }

    @Override
    public final String getId() {
        return getClass().getSimpleName();
    }

    @Override
    public final Vaerst getVaerst() {
        return vaerst;
    }

    @Override
    public final String getNavn(Sprog sprog) {
        return tekster.text(sprog, getId() + ".navn");
    }

    @Override
    public final String getBeskrivelse(Sprog sprog) {
        return tekster.text(sprog, getId() + ".beskrivelse");
    }

    @Override
    public final String getKilde(Sprog sprog) {
        return tekster.text(sprog, getId() + ".kilde");
    }
}
