package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.built.ImmutablePlanforklaring;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.plan.foelsomhed.built.ImmutableFoelsomhed;
import dk.kommunestrategi.rules.planlaegning.FoelsomhedSearch;
import dk.kommunestrategi.rules.planlaegning.Judge;
import dk.kommunestrategi.rules.planlaegning.Placeringsgrunde;
import dk.kommunestrategi.rules.planlaegning.ProductVersion;
import dk.kommunestrategi.rules.planlaegning.TimeLimit;
import dk.kommunestrategi.rules.planlaegning.border.Fault;
import dk.kommunestrategi.rules.planlaegning.check.RequestCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        return explain(plan, SearchLimits.STANDARD);
    }

    /**
     * {@return as {@link #explain(PlanResult)}, for no longer than the caller wants: that there was no time for every placement
     * is told as a problem} Of the limits, deadline and cancellation count.
     *
     * @param plan what a planning came to
     * @param limits when to end
     */
    public Planforklaring explain(PlanResult plan, SearchLimits limits) {
        return explain(plan, OptionalInt.empty(), TimeLimit.of(limits));
    }

    /**
     * {@return the reasons for the placement of one initiative in a computed plan} A number that there is not is a problem,
     * and so is an initiative that was ended without further work.
     *
     * @param plan what a planning came to
     * @param initiativ the initiative's number
     */
    public Planforklaring explain(PlanResult plan, int initiativ) {
        return explain(plan, initiativ, SearchLimits.STANDARD);
    }

    /**
     * {@return as {@link #explain(PlanResult, int)}, for no longer than the caller wants} Of the limits, deadline and
     * cancellation count.
     *
     * @param plan what a planning came to
     * @param initiativ the initiative's number
     * @param limits when to end
     */
    public Planforklaring explain(PlanResult plan, int initiativ, SearchLimits limits) {
        return explain(plan, OptionalInt.of(initiativ), TimeLimit.of(limits));
    }

    /**
     * {@return the reasons for every placement of a handleplan that people made} What it places outside the period in which
     * it was judged, or does not place, is not explained.
     *
     * @param evaluering what the judging of the handleplan came to
     */
    public Planforklaring explain(Evaluering evaluering) {
        return explain(evaluering, SearchLimits.STANDARD);
    }

    /**
     * {@return as {@link #explain(Evaluering)}, for no longer than the caller wants: that there was no time for every placement
     * is told as a problem} Of the limits, deadline and cancellation count.
     *
     * @param evaluering what the judging of the handleplan came to
     * @param limits when to end
     */
    public Planforklaring explain(Evaluering evaluering, SearchLimits limits) {
        return explain(evaluering, OptionalInt.empty(), TimeLimit.of(limits));
    }

    /**
     * {@return the reasons for the placement of one initiative in a handleplan that people made, as those of a computed
     * one}
     *
     * @param evaluering what the judging of the handleplan came to
     * @param initiativ the initiative's number
     */
    public Planforklaring explain(Evaluering evaluering, int initiativ) {
        return explain(evaluering, initiativ, SearchLimits.STANDARD);
    }

    /**
     * {@return as {@link #explain(Evaluering, int)}, for no longer than the caller wants} Of the limits, deadline and
     * cancellation count.
     *
     * @param evaluering what the judging of the handleplan came to
     * @param initiativ the initiative's number
     * @param limits when to end
     */
    public Planforklaring explain(Evaluering evaluering, int initiativ, SearchLimits limits) {
        return explain(evaluering, OptionalInt.of(initiativ), TimeLimit.of(limits));
    }

    private Planforklaring explain(PlanResult plan, OptionalInt initiativ, TimeLimit time) {
        return plan.handleplan()
                .map(handleplan -> explain(plan.getRequest(), handleplan, initiativ, plan.getProblems(), time))
                .orElseGet(() -> forklaring(plan.getRequest(), plan.getProblems()));
    }

    private Planforklaring explain(Evaluering evaluering, OptionalInt initiativ, TimeLimit time) {
        return evaluering
                .handleplan()
                .map(handleplan ->
                        explain(evaluering.getRequest(), handleplan, initiativ, evaluering.getProblems(), time))
                .orElseGet(() -> forklaring(evaluering.getRequest(), evaluering.getProblems()));
    }

    private Planforklaring explain(
            PlanRequest request, Handleplan handleplan, OptionalInt initiativ, List<Problem> told, TimeLimit time) {
        List<Integer> known = request.getStrategi().getInitiativer().stream()
                .map(Initiativ::getNummer)
                .sorted()
                .toList();
        Optional<RequestCheck> checked = time.within(() -> planner.rulebook().check(request, time));
        List<Problem> problems = new ArrayList<>(checked.filter(RequestCheck::hasFejl)
                .map(RequestCheck::problems)
                .orElse(told));
        initiativ.stream()
                .filter(nummer -> !known.contains(nummer))
                .forEach(nummer -> problems.add(unknown(nummer, known)));
        if (Problem.hasFejl(problems)) {
            return forklaring(request, problems);
        }
        if (checked.isEmpty()) {
            problems.add(afbrudt(0, initiativ.isPresent() ? 1 : known.size()));
            return forklaring(request, problems);
        }
        try {
            return explain(checked.get(), problems, handleplan, initiativ, time);
        } catch (Fault fault) {
            problems.add(fault.problem());
            return ImmutablePlanforklaring.builder()
                    .from(forklaring(request, problems))
                    .cause(Optional.ofNullable(fault.getCause()))
                    .build();
        }
    }

    private Planforklaring explain(
            RequestCheck check, List<Problem> problems, Handleplan handleplan, OptionalInt initiativ, TimeLimit time) {
        List<Integer> asked = check.request().getStrategi().initiativerAfterNummer().stream()
                .map(Initiativ::getNummer)
                .filter(nummer -> initiativ.isEmpty() || initiativ.getAsInt() == nummer)
                .toList();
        Optional<Judge> judged = time.within(() -> planner.rulebook().judge(check.opgave(handleplan), time));
        Optional<Placeringsgrunde> known =
                judged.flatMap(judge -> time.within(() -> new Placeringsgrunde(judge, handleplan, time)));
        if (known.isEmpty()) {
            problems.add(afbrudt(0, asked.size()));
            return forklaring(check.request(), problems);
        }
        Judge judge = judged.get();
        Placeringsgrunde grunde = known.get();
        initiativ.stream()
                .filter(nummer -> judge.opgave().index(nummer).isEmpty())
                .forEach(nummer -> problems.add(afsluttet(nummer)));
        List<Begrundelse> begrundelser = new ArrayList<>();
        int explained = 0;
        for (int nummer : asked) {
            Optional<Optional<Begrundelse>> begrundelse = time.within(() -> grunde.begrundelse(nummer));
            if (begrundelse.isEmpty()) {
                problems.add(afbrudt(explained, asked.size()));
                break;
            }
            begrundelse.get().ifPresent(begrundelser::add);
            explained++;
        }
        return ImmutablePlanforklaring.builder()
                .from(forklaring(check.request(), problems))
                .periode(judge.opgave().getPeriode())
                .kriterier(judge.kriterier())
                .begrundelser(begrundelser)
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

    private static Problem afbrudt(int explained, int asked) {
        return Problem.of(Problemkode.BEGRUNDELSER_AFBRUDT, "", explained, asked)
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
        return new ModforslagSearch(planner, plan, limits).run(initiativ, halvaar);
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
        TimeLimit time = TimeLimit.of(limits);
        try {
            plan.handleplan()
                    .ifPresent(handleplan -> time.within(
                                    () -> planner.rulebook().check(request, time))
                            .ifPresentOrElse(
                                    check -> new FoelsomhedSearch(
                                                    check.opgave(handleplan),
                                                    handleplan,
                                                    opgave -> planner.rulebook().judge(opgave, time),
                                                    limits,
                                                    time)
                                            .run(result),
                                    () -> result.unaevnte(spaend(request.getStrategi()))));
        } catch (Fault fault) {
            result.addProblems(fault.problem()).cause(Optional.ofNullable(fault.getCause()));
        }
        return result.build();
    }

    /** How many durations there are beside the expected ones. */
    private static long spaend(Strategi strategi) {
        return strategi.getInitiativer().stream()
                .map(initiativ -> Varighed.of(initiativ, strategi.politik()))
                .mapToLong(varighed -> varighed.hoejst() - varighed.mindst())
                .sum();
    }
}
