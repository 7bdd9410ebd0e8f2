package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.List;

/**
 * A rule whose id is the name of its class and whose texts stand in property files under the keys {@code ID.navn},
 * {@code ID.beskrivelse}, {@code ID.kilde} and, for what no plan may break, {@code ID.krav}.
 */
public abstract class NavngivenRegel implements Regel {

    private final Tekster tekster;

    /**
     * A rule with these texts.
     *
     * @param tekster the texts, in every language
     */
    protected NavngivenRegel(Tekster tekster) {
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

    /**
     * {@return one of the rule's demands in words: see {@link Planregel#getKravtekst}}
     *
     * @param sprog the language of the words
     * @param argumenter what the rule gave to the demand
     */
    public final String getKravtekst(Sprog sprog, List<?> argumenter) {
        return tekster.text(sprog, getId() + ".krav", argumenter);
    }
}
