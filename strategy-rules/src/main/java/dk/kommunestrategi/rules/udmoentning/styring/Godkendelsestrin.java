package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.udmoentning.forloeb.Godkendelsesgrund;
import java.util.List;
import java.util.Optional;

/**
 * One step of a route: a link, the body that takes it here, and why. Immutable and thread-safe.
 *
 * @param led the link
 * @param organ the strategy's body of that kind; empty where it has none
 * @param grunde why the step is taken, at least one reason
 */
public record Godkendelsestrin(Godkendelsesled led, Optional<Rolle> organ, List<Godkendelsesgrund> grunde)
        implements Tekst {

    /**
     * A step; the list is copied.
     *
     * @param led the link
     * @param organ the strategy's body of that kind; empty where it has none
     * @param grunde why the step is taken, at least one reason
     */
    public Godkendelsestrin {
        grunde = List.copyOf(grunde);
    }

    /** {@return who does what, by the strategy's own name for the body: "Byrådet meddeler bevilling"} */
    @Override
    public String text(Sprog sprog) {
        return organ.map(rolle -> led.text(sprog, rolle.getNavn())).orElseGet(() -> led.text(sprog));
    }
}
