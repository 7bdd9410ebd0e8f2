package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.status.Indikatorstatus;
import dk.kommunestrategi.rules.udmoentning.status.Initiativstatus;
import java.util.List;
import java.util.Optional;

/**
 * The annual report.
 *
 * @param aar the year that is reported on
 * @param omHelheden the decisions on the strategy as a whole; empty where there are none
 * @param initiativer how far each initiative is
 * @param indikatorer what was measured
 * @param udgifter what the year cost, where it is stated
 * @param problems what is to be told besides, often nothing
 */
public record ReportAnswer(
        int aar,
        Optional<List<Beslutning>> omHelheden,
        List<Initiativstatus> initiativer,
        List<Indikatorstatus> indikatorer,
        Optional<Beloeb> udgifter,
        List<Problem> problems) {}
