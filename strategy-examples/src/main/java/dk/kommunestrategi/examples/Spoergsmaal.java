package dk.kommunestrategi.examples;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import org.threeten.extra.YearHalf;

/** The committee's questions ("spørgsmål") about Kolding's initiative 6: why here, why not there, what else? */
final class Spoergsmaal {

    private Spoergsmaal() {}

    public static void main(String[] args) {
        answer(Eksempel.KOLDING.strategi());
    }

    private static void answer(Strategi strategi) {
        Planner planner = Planner.standard();
        PlanRequest request =
                PlanRequest.builder().strategi(strategi).antalAlternativer(5).build();
        PlanResult plan = planner.plan(request);

        Begrunder begrunder = new Begrunder(planner);
        begrunder.explain(plan).begrundelse(6).ifPresent(why -> {
            System.out.println(why.getAfgoerelse());
            why.getOptions().forEach(System.out::println);
        });
        begrunder
                .whyNot(plan, 6, YearHalf.of(2025, 2))
                .getForskel()
                .ifPresent(forskel -> System.out.println(forskel.virkninger()));
        plan.getAlternatives().forEach(alternativ -> System.out.println(alternativ.getCriteria()));
    }
}
