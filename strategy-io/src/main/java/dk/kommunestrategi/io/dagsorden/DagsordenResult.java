package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Sag;
import java.util.List;

/**
 * What was read of a record: the cases, the bodies to which they refer, and everything that was not as it should be. A
 * record that has errors may still have given cases. Immutable and thread-safe.
 *
 * @param sager the cases, in the order of the record; a strategy that has the roles can have them as they are
 * @param organer the bodies: those that were known before, and those that the record named besides
 * @param problems errors and warnings in the order of the text, each with line and column
 */
public record DagsordenResult(List<Sag> sager, List<Rolle> organer, List<Problem> problems) {

    /**
     * What was read; the lists are copied.
     *
     * @param sager the cases, in the order of the record; a strategy that has the roles can have them as they are
     * @param organer the bodies: those that were known before, and those that the record named besides
     * @param problems errors and warnings in the order of the text, each with line and column
     */
    public DagsordenResult {
        sager = List.copyOf(sager);
        organer = List.copyOf(organer);
        problems = List.copyOf(problems);
    }
}
