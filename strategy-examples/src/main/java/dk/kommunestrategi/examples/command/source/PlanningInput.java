package dk.kommunestrategi.examples.command.source;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is to be planned or judged, and where it comes from.
 *
 * @param source the documents
 * @param places returns problems with the places where they stand in the documents
 * @param advarsler the warnings that their readers told
 * @param request what is asked for about them, as far as the options of every such command say
 */
public record PlanningInput(
        Input source, UnaryOperator<List<Problem>> places, List<Problem> advarsler, PlanRequest.Builder request) {

    /** Returns problems with the places where they stand in the documents. */
    public List<Problem> locate(List<Problem> problems) {
        return places.apply(problems);
    }
}
