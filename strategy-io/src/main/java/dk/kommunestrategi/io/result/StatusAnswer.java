package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.udmoentning.status.Initiativstatus;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * The half-yearly status.
 *
 * @param halvaar the half-year that is reported on
 * @param omHelheden the decisions on the strategy as a whole; empty where there are none
 * @param initiativer how far each initiative is
 * @param problems what is to be told besides, often nothing
 */
public record StatusAnswer(
        YearHalf halvaar,
        Optional<List<Beslutning>> omHelheden,
        List<Initiativstatus> initiativer,
        List<Problem> problems) {}
