package dk.kommunestrategi.rules.regel.named;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.regel.Regel;

/**
 * A rule whose id is the name of its class and whose texts stand in property files under the keys {@code ID.navn},
 * {@code ID.beskrivelse} and {@code ID.kilde}.
 */
public abstract class NamedRegel implements Regel {

    final Tekster tekster;

    /**
     * A rule with these texts.
     *
     * @param tekster the texts, in every language
     */
    protected NamedRegel(Tekster tekster) {
        this.tekster = tekster;
    }

    @Override
    public final String getId() {
        return getClass().getSimpleName();
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
