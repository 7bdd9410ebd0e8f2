package dk.kommunestrategi.rules.historik;

import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A version of a joint plan, computed again ("genberegning"). Immutable and thread-safe.
 *
 * @param version the number of the version
 * @param udfald what came of it
 * @param afvigelser what is otherwise now than when the version was computed; where nothing is, the plan is the same
 * @param forskel what the plan computed now has otherwise than the version; empty where there is none
 * @param problems what stands in the way of a plan now; empty where there is one
 */
public record Portefoeljegenberegning(
        int version,
        Genberegningsudfald udfald,
        List<Grundlagsafvigelse> afvigelser,
        Optional<Portefoeljeforskel> forskel,
        List<Problem> problems) {

    /**
     * A version, computed again; the lists are copied.
     *
     * @param version the number of the version
     * @param udfald what came of it
     * @param afvigelser what is otherwise now than when the version was computed
     * @param forskel what the plan computed now has otherwise than the version
     * @param problems what stands in the way of a plan now
     */
    public Portefoeljegenberegning {
        afvigelser = List.copyOf(afvigelser);
        problems = List.copyOf(problems);
    }
}
