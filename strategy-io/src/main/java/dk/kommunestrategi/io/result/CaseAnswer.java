package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.List;

/**
 * How far political cases are.
 *
 * @param sager how far each case is
 * @param roller the bodies to which they refer
 * @param problems what is to be told besides, often nothing
 */
public record CaseAnswer(List<Sagsstatus> sager, List<Rolle> roller, List<Problem> problems) {}
