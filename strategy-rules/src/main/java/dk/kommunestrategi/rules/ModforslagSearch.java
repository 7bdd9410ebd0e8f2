package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.plan.begrundelse.built.ImmutableModforslag;
import dk.kommunestrategi.rules.plan.built.ImmutablePlanResult;
import dk.kommunestrategi.rules.planlaegning.Judge;
import dk.kommunestrategi.rules.planlaegning.Placeringer;
import dk.kommunestrategi.rules.planlaegning.PlanComparison;
import dk.kommunestrategi.rules.planlaegning.TimeLimit;
import dk.kommunestrategi.rules.planlaegning.border.Fault;
import dk.kommunestrategi.rules.planlaegning.check.RequestCheck;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** The search for the answer to why an initiative does not start in another half-year than it does in a plan. */
final class ModforslagSearch {

    private final Planner planner;
    private final PlanResult plan;
    private final SearchLimits limits;

    /**
     * A search.
     *
     * @param planner the planner that made the plan
     * @param plan the plan to compare with
     * @param limits when the search ends, and who hears how far it has come
     */
    ModforslagSearch(Planner planner, PlanResult plan, SearchLimits limits) {
        this.planner = planner;
        this.plan = plan;
        this.limits = limits;
    }

    /** Returns what would follow if the initiative started in the half-year. */
    Modforslag run(Initiativnummer initiativ, YearHalf halvaar) {
        ImmutableModforslag.Builder modforslag =
                ImmutableModforslag.builder().initiativ(initiativ).halvaar(halvaar);
        TimeLimit time = TimeLimit.of(limits);
        Optional<RequestCheck> check = time.within(() -> planner.rulebook().check(plan.getRequest(), time))
                .filter(found -> !found.hasFejl());
        List<Brud> brud = check.map(found -> udelukkelser(found, initiativ, halvaar, time))
                .orElse(List.of());
        if (!brud.isEmpty()) {
            return modforslag.brud(brud).build();
        }
        PlanResult other = planner.plan(
                PlanRequest.builder()
                        .from(plan.getRequest())
                        .antalAlternativer(0)
                        .addFastlaeggelser(new Fastlaeggelse(initiativ, halvaar))
                        .build(),
                limits);
        modforslag
                .plan(other)
                .forskel(Optional.of(other)
                        .filter(after -> after.isPlan() && plan.isPlan())
                        .map(after -> Planforskel.between(plan, after)));
        try {
            check.flatMap(found -> time.within(() -> niveauer(found.opgave(), other)))
                    .ifPresent(modforslag::niveauer);
        } catch (Fault fault) {
            modforslag.plan(ImmutablePlanResult.builder()
                    .from(other)
                    .addProblems(fault.problem())
                    .cause(Optional.ofNullable(fault.getCause()))
                    .build());
        }
        return modforslag.build();
    }

    private List<Niveauvirkning> niveauer(Planopgave opgave, PlanResult other) {
        if (!plan.isPlan() || !other.isPlan()) {
            return List.of();
        }
        Placeringer placeringer = new Placeringer(opgave);
        // What a plan that was found costs is told however late it is.
        return new PlanComparison(
                        planner.rulebook().judge(opgave, TimeLimit.unlimited()),
                        placeringer.starts(plan.getStrategiplaner()),
                        TimeLimit.unlimited())
                .niveauer(placeringer.starts(other.getStrategiplaner()));
    }

    /**
     * What excludes the start whatever the other initiatives do; a rule or criterion at fault is told by the planning, and so
     * is that time was up.
     */
    private List<Brud> udelukkelser(RequestCheck check, Initiativnummer initiativ, YearHalf halvaar, TimeLimit time) {
        try {
            return time.within(() -> udelukkelser(planner.rulebook().judge(check.opgave(), time), initiativ, halvaar))
                    .orElse(List.of());
        } catch (Fault fault) {
            return List.of();
        }
    }

    private static List<Brud> udelukkelser(Judge judge, Initiativnummer initiativ, YearHalf halvaar) {
        Periode periode = judge.opgave().getPeriode();
        List<Brud> brud = new ArrayList<>();
        judge.opgave().index(initiativ).stream()
                .filter(i -> periode.contains(halvaar))
                .forEach(i -> {
                    int[] starts = IntStream.range(0, judge.opgave().antal())
                            .map(j -> j == i ? periode.index(halvaar) : Planopgave.UPLACERET)
                            .toArray();
                    judge.krav().forEach(krav -> krav.brud(starts, brud::add));
                });
        return brud;
    }
}
