package dk.kommunestrategi.examples;

import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.io.rapport.Rapportafsnit;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.begrundelse.Begrunder;
import java.util.Set;

/** The handleplan of Kolding and the reasons for it, as a part of a page of one's own. */
public final class Udvalgsrapport {

    private Udvalgsrapport() {}

    /** Prints the part. */
    public static void main(String[] args) {
        Planforespoergsel forespoergsel = Planforespoergsel.of(Eksempel.KOLDING.strategi());
        System.out.print(rapport(Planner.standard(), forespoergsel).brudstykke());
    }

    private static Rapport rapport(Planner planner, Planforespoergsel forespoergsel) {
        Planresultat plan = planner.plan(forespoergsel);
        return Rapport.builder()
                .forespoergsel(forespoergsel)
                .plan(plan)
                .forklaring(
                        plan.handleplan().map(handleplan -> new Begrunder(planner).explain(forespoergsel, handleplan)))
                .afsnit(Set.of(Rapportafsnit.HANDLEPLAN, Rapportafsnit.BEGRUNDELSER))
                .build();
    }
}
