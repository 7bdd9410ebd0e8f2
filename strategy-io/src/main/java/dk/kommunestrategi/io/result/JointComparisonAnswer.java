package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.historik.Portefoeljeforskel;
import java.util.List;

/**
 * What one version of a joint plan has otherwise than another.
 *
 * @param fra the number of the first version
 * @param til the number of the second version
 * @param forskel what the second has otherwise
 * @param problems what is to be told besides, often nothing
 */
public record JointComparisonAnswer(int fra, int til, Portefoeljeforskel forskel, List<Problem> problems) {}
