package dk.kommunestrategi.io.dokument.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import org.junit.jupiter.api.Test;

/** What a plan leaves out is told, and on what conditions it would have room. */
class UdeladelseTextTest {

    private final Strategi strategi = new StrategiJson()
            .read(Dokumenter.resource("udeladte.json"))
            .getValue()
            .orElseThrow()
            .getStrategi();

    private final Planner planner = Planner.standard();

    @Test
    void whatIsLeftOutHasItsReasonAndTheConditionsOnWhichItWouldFit() {
        assertThat(text(Sprog.DANSK))
                .contains("Udeladt af planen: Initiativet gennemføres ikke.")
                .contains(
                        "Det ville kun få plads i 1. halvår 2025, hvis det ikke gjaldt, at højst 1 af initiativerne 2 og 3"
                                + " må gennemføres, og Voksenrådgivningen kunne bære 4.")
                .contains("Det ville kun få plads i 1. halvår 2025, hvis »3. Tre« ikke var udeladt.")
                .contains("Det ville kun få plads i 1. halvår 2025, hvis Voksenrådgivningen kunne bære 5.");
        assertThat(text(Sprog.ENGELSK))
                .contains("Left out of the plan: the initiative is not carried out.")
                .contains("It would have room in H1 2025 only if Voksenrådgivningen could carry 5.")
                .contains("“3. Tre”, on which it depends, is left out");
    }

    @Test
    void resultsNameWhatIsLeftOutAndHowMuchThatCounts() {
        PlanResult plan = planner.plan(strategi);

        assertThat(new ResultJson(Sprog.DANSK).write(plan).replaceAll("\\s+", ""))
                .contains("\"udeladte\":[{\"initiativ\":3,\"prioritet\":1},{\"initiativ\":4,\"prioritet\":1},"
                        + "{\"initiativ\":5,\"prioritet\":1}]");
        assertThat(planner.evaluate(strategi.withHandleplan(plan.handleplan())))
                .satisfies(evaluering -> assertThat(evaluering.getUdeladte()).isEqualTo(plan.getUdeladte()))
                .satisfies(evaluering -> assertThat(evaluering.getCriteria())
                        .extracting(kriterium -> kriterium.getValue())
                        .isEqualTo(plan.getCriteria().stream()
                                .map(kriterium -> kriterium.getValue())
                                .toList()));
    }

    private String text(Sprog sprog) {
        return Begrundelsestekst.dokument(new Begrunder(planner).explain(planner.plan(strategi)), sprog)
                .text();
    }
}
