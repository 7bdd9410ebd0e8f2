package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.List;

/** A rule that no plan may break, with the texts of a {@link NavngivenRegel} and its demands under the key {@code ID.krav}. */
public abstract class NavngivenPlanregel extends NavngivenRegel implements Planregel {

    /**
     * A rule with these texts.
     *
     * @param tekster where its texts stand
     */
    protected NavngivenPlanregel(Tekster tekster) {
        super(tekster);
    }

    @Override
    public final String getKravtekst(Sprog sprog, List<?> arguments) {
        return tekster.text(sprog, getId() + ".krav", arguments);
    }
}
