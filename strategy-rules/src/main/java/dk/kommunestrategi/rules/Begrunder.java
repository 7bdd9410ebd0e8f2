package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.built.ImmutableModforslag;
import dk.kommunestrategi.rules.plan.begrundelse.built.ImmutablePlanforklaring;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.plan.foelsomhed.built.ImmutableFoelsomhed;
import dk.kommunestrategi.rules.planlaegning.FoelsomhedSearch;
import dk.kommunestrategi.rules.planlaegning.Judge;
import dk.kommunestrategi.rules.planlaegning.Placeringsgrunde;
import dk.kommunestrategi.rules.planlaegning.PlanComparison;
import dk.kommunestrategi.rules.planlaegning.ProductVersion;
import dk.kommunestrategi.rules.planlaegning.border.Fault;
import dk.kommunestrategi.rules.planlaegning.check.RequestCheck;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * Gives the reasons for plans ("begrunder"): why an initiative is placed where it is, and why not elsewhere. A result knows
 * what was asked for: the same result always has the same reasons. Immutable and thread-safe.
 */
public final class Begrunder {

    private final Planner planner;

    /**
     * One who explains by the criteria and rules that a planner knows.
     *
     * @param planner the planner whose criteria and rules count: the one that made the results
     */
    public Begrunder(Planner planner) {
        this.planner = planner;
    }

    /**
     * {@return the reasons for every placement of a computed plan} Where there is no plan, they are its problems alone.
     *
     * @param plan what a planning came to
     */
    public Planforklaring explain(PlanResult plan) {
        return explain(plan, OptionalInt.empty());
    }

    /**
     * {@return the reasons for the placement of one initiative in a computed plan} A number that there is not is a problem,
     * and so is an initiative that was ended without further work.
     *
     * @param plan what a planning came to
     * @param initiativ the initiative's number
     */
    public Planforklaring explain(PlanResult plan, int initiativ) {
        return explain(plan, OptionalInt.of(initiativ));
    }

    /**
     * {@return the reasons for every placement of a handleplan that people made} What it places outside the period in which
     * it was judged, or does not place, is not explained.
     *
     * @param evaluering what the judging of the handleplan came to
     */
    public Planforklaring explain(Evaluering evaluering) {
        return explain(evaluering, OptionalInt.empty());
    }

    /**
     * {@return the reasons for the placement of one initiative in a handleplan that people made, as those of a computed
     * one}
     *
     * @param evaluering what the judging of the handleplan came to
     * @param initiativ the initiative's number
     */
    public Planforklaring explain(Evaluering evaluering, int initiativ) {
        return explain(evaluering, OptionalInt.of(initiativ));
    }

    private Planforklaring explain(PlanResult plan, OptionalInt initiativ) {
        return plan.handleplan()
                .map(handleplan -> explain(plan.getRequest(), handleplan, initiativ, plan.getProblems()))
                .orElseGet(() -> forklaring(plan.getRequest(), plan.getProblems()));
    }

    private Planforklaring explain(Evaluering evaluering, OptionalInt initiativ) {
        return evaluering
                .handleplan()
                .map(handleplan -> explain(evaluering.getRequest(), handleplan, initiativ, evaluering.getProblems()))
                .orElseGet(() -> forklaring(evaluering.getRequest(), evaluering.getProblems()));
    }

    private Planforklaring explain(
            PlanRequest request, Handleplan handleplan, OptionalInt initiativ, List<Problem> told) {
        List<Integer> known = request.getStrategi().getInitiativer().stream()
                .map(Initiativ::getNummer)
                .sorted()
                .toList();
        RequestCheck check = planner.requestCheck(request);
        List<Problem> problems = new ArrayList<>(check.hasFejl() ? check.problems() : told);
        initiativ.stream()
                .filter(nummer -> !known.contains(nummer))
                .forEach(nummer -> problems.add(unknown(nummer, known)));
        if (Problem.hasFejl(problems)) {
            return forklaring(request, problems);
        }
        try {
            return explain(check, problems, handleplan, initiativ);
        } catch (Fault fault) {
            problems.add(fault.problem());
            return ImmutablePlanforklaring.builder()
                    .from(forklaring(request, problems))
                    .cause(Optional.ofNullable(fault.getCause()))
                    .build();
        }
    }

    private Planforklaring explain(
            RequestCheck check, List<Problem> problems, Handleplan handleplan, OptionalInt initiativ) {
        Judge judge = planner.judge(check, handleplan);
        initiativ.stream()
                .filter(nummer -> judge.opgave().index(nummer).isEmpty())
                .forEach(nummer -> problems.add(afsluttet(nummer)));
        Placeringsgrunde grunde = new Placeringsgrunde(judge, handleplan);
        return ImmutablePlanforklaring.builder()
                .from(forklaring(check.request(), problems))
                .periode(judge.opgave().getPeriode())
                .kriterier(judge.kriterier())
                .begrundelser(check.request().getStrategi().getInitiativer().stream()
                        .map(Initiativ::getNummer)
                        .sorted()
                        .filter(nummer -> initiativ.isEmpty() || initiativ.getAsInt() == nummer)
                        .flatMap(nummer -> grunde.begrundelse(nummer).stream())
                        .toList())
                .build();
    }

    private static Planforklaring forklaring(PlanRequest request, List<Problem> problems) {
        return ImmutablePlanforklaring.builder()
                .version(ProductVersion.CURRENT)
                .request(request)
                .problems(problems)
                .build();
    }

    private static Problem unknown(int nummer, List<Integer> known) {
        return Problem.of(Problemkode.UKENDT_INITIATIV, "", nummer, Listing.of(known, other -> other))
                .value(Integer.toString(nummer))
                .build();
    }

    private static Problem afsluttet(int nummer) {
        return Problem.of(Problemkode.INITIATIV_AFSLUTTET, "", nummer)
                .value(Integer.toString(nummer))
                .build();
    }

    /**
     * {@return what would follow if an initiative started in another half-year and all others were placed anew as well
     * as can be: the answer to "why not then?"} That this is the best such plan, or that there is none, is proved as it
     * is of any plan.
     *
     * @param plan the plan to compare with; all that its request asked for otherwise stays
     * @param initiativ the initiative's number
     * @param halvaar the half-year asked about
     */
    public Modforslag whyNot(PlanResult plan, int initiativ, YearHalf halvaar) {
        return whyNot(plan, initiativ, halvaar, SearchLimits.STANDARD);
    }

    /**
     * As {@link #whyNot(PlanResult, int, YearHalf)}, for no longer than the caller wants.
     *
     * @param plan the plan to compare with; all that its request asked for otherwise stays
     * @param initiativ the initiative's number
     * @param halvaar the half-year asked about
     * @param limits when the search ends, and who hears how far it has come
     * @return what would follow
     */
    public Modforslag whyNot(PlanResult plan, int initiativ, YearHalf halvaar, SearchLimits limits) {
        PlanRequest request = plan.getRequest();
        ImmutableModforslag.Builder modforslag =
                ImmutableModforslag.builder().initiativ(initiativ).halvaar(halvaar);
        List<Brud> brud = udelukkelser(request, initiativ, halvaar);
        if (!brud.isEmpty()) {
            return modforslag.brud(brud).build();
        }
        PlanResult other = planner.plan(
                PlanRequest.builder()
                        .from(request)
                        .antalAlternativer(0)
                        .addFastlaeggelser(new Fastlaeggelse(initiativ, halvaar))
                        .build(),
                limits);
        return modforslag
                .plan(other)
                .niveauer(niveauer(plan, other))
                .forskel(Optional.of(other)
                        .filter(after -> after.isPlan() && plan.isPlan())
                        .map(after -> Planforskel.between(plan, after)))
                .build();
    }

    /**
     * {@return what becomes of a computed plan if a duration that nobody knows turns out otherwise than expected, one at a
     * time} Where there is no plan, nothing becomes of it.
     *
     * @param plan what a planning came to
     */
    public Foelsomhed foelsomhed(PlanResult plan) {
        return foelsomhed(plan, SearchLimits.STANDARD);
    }

    /**
     * As {@link #foelsomhed(PlanResult)}, for no longer than the caller wants: what there is no time for is told as not
     * looked into. The limits are those of all durations together; nobody is told of better plans on the way.
     *
     * @param plan what a planning came to
     * @param limits when the search ends
     * @return what becomes of the plan
     */
    public Foelsomhed foelsomhed(PlanResult plan, SearchLimits limits) {
        PlanRequest request = plan.getRequest();
        ImmutableFoelsomhed.Builder result = ImmutableFoelsomhed.builder()
                .request(request)
                .version(ProductVersion.CURRENT)
                .problems(plan.isPlan() ? List.of() : plan.getProblems());
        plan.handleplan().ifPresent(handleplan -> {
            Judge judge = planner.judge(planner.requestCheck(request), handleplan);
            new FoelsomhedSearch(judge, judge.starts(handleplan), planner::judge, request, limits).run(result);
        });
        return result.build();
    }

    private List<Niveauvirkning> niveauer(PlanResult before, PlanResult after) {
        if (!before.isPlan() || !after.isPlan()) {
            return List.of();
        }
        Judge judge = planner.judge(planner.requestCheck(before.getRequest()));
        return new PlanComparison(judge, judge.starts(before.handleplan().orElseThrow()))
                .niveauer(judge.starts(after.handleplan().orElseThrow()));
    }

    /** What excludes the start whatever the other initiatives do; a rule or criterion at fault is told by the planning. */
    private List<Brud> udelukkelser(PlanRequest request, int initiativ, YearHalf halvaar) {
        RequestCheck check = planner.requestCheck(request);
        if (check.hasFejl()) {
            return List.of();
        }
        try {
            return udelukkelser(planner.judge(check), initiativ, halvaar);
        } catch (Fault fault) {
            return List.of();
        }
    }

    private static List<Brud> udelukkelser(Judge judge, int initiativ, YearHalf halvaar) {
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
