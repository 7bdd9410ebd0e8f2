package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;

/** The case of several strategies that tests start from. */
final class FaellesSag {

    static final Portefoelje PORTEFOELJE = new PortefoeljeJson()
            .read(Dokumenter.portefoelje())
            .getValue()
            .orElseThrow()
            .getPortefoelje();

    private FaellesSag() {}

    /** What the draft says of a request that is planned. */
    static String text(PlanRequest.Builder request) {
        return Sagsudkast.dokument(Planner.standard().plan(request.build()), Sprog.DANSK)
                .text();
    }

    /** The portfolio with these strategies in the place of its own. */
    static Portefoelje with(Strategi... strategier) {
        return Portefoelje.builder()
                .from(PORTEFOELJE)
                .strategier(List.of(strategier))
                .build();
    }
}
