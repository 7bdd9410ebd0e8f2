package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.built.ImmutablePlanforklaring;
import dk.kommunestrategi.rules.planlaegning.Judge;
import dk.kommunestrategi.rules.planlaegning.Placeringsgrunde;
import dk.kommunestrategi.rules.planlaegning.ProductVersion;
import dk.kommunestrategi.rules.planlaegning.TimeLimit;
import dk.kommunestrategi.rules.planlaegning.border.Fault;
import dk.kommunestrategi.rules.planlaegning.check.RequestCheck;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The search for the reasons for the placements of one plan, computed or made by people. */
final class PlanforklaringSearch {

    private final Planner planner;
    private final PlanRequest request;
    private final Optional<Initiativnummer> initiativ;
    private final TimeLimit time;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A search.
     *
     * @param planner the planner whose criteria and rules count
     * @param request what was asked for
     * @param initiativ the initiative whose placement is explained; empty for those of all
     * @param time the time that there is
     */
    PlanforklaringSearch(Planner planner, PlanRequest request, Optional<Initiativnummer> initiativ, TimeLimit time) {
        this.planner = planner;
        this.request = request;
        this.initiativ = initiativ;
        this.time = time;
    }

    /**
     * Returns the reasons.
     *
     * @param plan the plan
     * @param periode the period that it is a plan for
     * @param told what was told of it already
     */
    Planforklaring run(MaaltPlan plan, Periode periode, List<Problem> told) {
        List<Initiativnummer> known = known();
        Optional<RequestCheck> checked = time.within(() -> planner.rulebook().check(request, time));
        problems.addAll(checked.filter(RequestCheck::hasFejl)
                .map(RequestCheck::problems)
                .orElse(told));
        initiativ.stream()
                .filter(nummer -> !known.contains(nummer))
                .forEach(nummer -> problems.add(unknown(nummer, known)));
        if (Problem.hasFejl(problems)) {
            return forklaring(problems);
        }
        List<Initiativnummer> asked = initiativ.map(List::of).orElse(known);
        if (checked.isEmpty()) {
            problems.add(afbrudt(0, asked.size()));
            return forklaring(problems);
        }
        try {
            return time.within(() -> checked.get().opgave(periode))
                    .map(opgave -> explain(opgave, plan, asked))
                    .orElseGet(() -> {
                        problems.add(afbrudt(0, asked.size()));
                        return forklaring(problems);
                    });
        } catch (Fault fault) {
            problems.add(fault.problem());
            return ImmutablePlanforklaring.builder()
                    .from(forklaring(problems))
                    .cause(Optional.ofNullable(fault.getCause()))
                    .build();
        }
    }

    /** All initiatives of the strategies that are planned, ascending. */
    private List<Initiativnummer> known() {
        boolean isAlone = request.getPortefoelje().isEmpty();
        return request.getStrategier().stream()
                .filter(strategi -> request.getPlanlagte().isEmpty()
                        || strategi.getKode()
                                .filter(request.getPlanlagte()::contains)
                                .isPresent())
                .flatMap(strategi -> strategi.getInitiativer().stream()
                        .map(one -> new Initiativnummer(strategi.getKode().filter(kode -> !isAlone), one.getNummer())))
                .sorted()
                .toList();
    }

    private Planforklaring explain(Planopgave opgave, MaaltPlan plan, List<Initiativnummer> asked) {
        Optional<Judge> judged = time.within(() -> planner.rulebook().judge(opgave, time));
        Optional<Placeringsgrunde> known =
                judged.flatMap(judge -> time.within(() -> new Placeringsgrunde(judge, plan, time)));
        if (known.isEmpty()) {
            problems.add(afbrudt(0, asked.size()));
            return forklaring(problems);
        }
        initiativ.stream()
                .filter(nummer -> opgave.index(nummer).isEmpty())
                .forEach(nummer -> problems.add(afsluttet(nummer)));
        List<Begrundelse> begrundelser = new ArrayList<>();
        int explained = 0;
        for (Initiativnummer one : asked) {
            Optional<Optional<Begrundelse>> begrundelse =
                    time.within(() -> known.get().begrundelse(one));
            if (begrundelse.isEmpty()) {
                problems.add(afbrudt(explained, asked.size()));
                break;
            }
            begrundelse.get().ifPresent(begrundelser::add);
            explained++;
        }
        return ImmutablePlanforklaring.builder()
                .from(forklaring(problems))
                .periode(opgave.getPeriode())
                .kriterier(judged.get().kriterier())
                .begrundelser(begrundelser)
                .build();
    }

    /** Returns that there are no reasons, and what is told instead. */
    Planforklaring forklaring(List<Problem> instead) {
        return ImmutablePlanforklaring.builder()
                .version(ProductVersion.CURRENT)
                .request(request)
                .problems(instead)
                .build();
    }

    private static Problem unknown(Initiativnummer nummer, List<Initiativnummer> known) {
        return Problem.of(Problemkode.UKENDT_INITIATIV, "", nummer, Listing.of(known, Initiativnummer::toString))
                .value(nummer.toString())
                .build();
    }

    private static Problem afbrudt(int explained, int asked) {
        return Problem.of(Problemkode.BEGRUNDELSER_AFBRUDT, "", explained, asked)
                .build();
    }

    private static Problem afsluttet(Initiativnummer nummer) {
        return Problem.of(Problemkode.INITIATIV_AFSLUTTET, "", nummer)
                .value(nummer.toString())
                .build();
    }
}
