package dk.kommunestrategi.examples;

import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.io.rapport.Rapportafsnit;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.Set;

/** The handleplan of Kolding and the reasons for it, as a part of a page of one's own. */
public final class Udvalgsrapport {

    private Udvalgsrapport() {}

    /** Prints the part. */
    public static void main(String[] args) {
        PlanRequest request = PlanRequest.of(Eksempel.KOLDING.strategi());
        System.out.print(rapport(Planner.standard(), request).dokument().fragment());
    }

    private static Rapport rapport(Planner planner, PlanRequest request) {
        PlanResult plan = planner.plan(request);
        return Rapport.builder()
                .plan(plan)
                .forklaring(new Begrunder(planner).explain(plan))
                .afsnit(Set.of(Rapportafsnit.HANDLEPLAN, Rapportafsnit.BEGRUNDELSER))
                .build();
    }
}
