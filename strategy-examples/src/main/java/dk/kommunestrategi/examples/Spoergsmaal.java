package dk.kommunestrategi.examples;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.begrundelse.Begrunder;
import org.threeten.extra.YearHalf;

/** The committee's questions ("spørgsmål") about Kolding's initiative 6: why here, why not there, what else? */
final class Spoergsmaal {

    private Spoergsmaal() {}

    public static void main(String[] args) {
        answer(Eksempel.KOLDING.strategi());
    }

    private static void answer(Strategi strategi) {
        Planner planner = Planner.standard();
        Planforespoergsel forespoergsel = Planforespoergsel.builder()
                .strategi(strategi)
                .antalAlternativer(5)
                .build();
        Planresultat plan = planner.plan(forespoergsel);
        Handleplan handleplan = plan.handleplan().orElseThrow();

        Begrunder begrunder = new Begrunder(planner);
        begrunder.explain(forespoergsel, handleplan).begrundelse(6).ifPresent(hvorfor -> {
            System.out.println(hvorfor.getAfgoerelse());
            hvorfor.getMuligheder().forEach(System.out::println);
        });
        begrunder
                .whyNot(forespoergsel, plan, 6, YearHalf.of(2025, 2))
                .getForskel()
                .ifPresent(forskel -> System.out.println(forskel.virkninger()));
        plan.getAlternatives().forEach(alternativ -> System.out.println(alternativ.getCriteria()));
    }
}
