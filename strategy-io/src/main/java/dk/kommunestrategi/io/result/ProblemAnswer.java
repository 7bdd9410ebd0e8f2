package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a document, or stands in the place of a result.
 *
 * @param problems what is to be told
 * @param manglerTilPlan what a plan needs and the document lacks; empty where that is nothing
 */
public record ProblemAnswer(List<Problem> problems, Optional<List<Problem>> manglerTilPlan) {}
