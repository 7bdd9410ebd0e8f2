package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import java.util.List;

/**
 * What one version of a handleplan has otherwise than another.
 *
 * @param fra the number of the first version
 * @param til the number of the second version
 * @param forskel what the second has otherwise
 * @param problems what is to be told besides, often nothing
 */
public record ComparisonAnswer(int fra, int til, Versionsforskel forskel, List<Problem> problems) {}
