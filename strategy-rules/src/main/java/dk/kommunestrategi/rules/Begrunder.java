package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.MaaltPlan;
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
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return explain(plan, Optional.empty(), TimeLimit.of(limits));
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
        return explain(plan, Initiativnummer.of(initiativ), limits);
    }

    /**
     * {@return the reasons for the placement of one initiative in a computed plan, for no longer than the caller wants} Also of one
     * of several strategies that are planned together.
     *
     * @param plan what a planning came to
     * @param initiativ which initiative
     * @param limits when to end
     */
    public Planforklaring explain(PlanResult plan, Initiativnummer initiativ, SearchLimits limits) {
        return explain(plan, Optional.of(initiativ), TimeLimit.of(limits));
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
        return explain(evaluering, Optional.empty(), TimeLimit.of(limits));
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
        return explain(evaluering, Initiativnummer.of(initiativ), limits);
    }

    /**
     * {@return as {@link #explain(Evaluering, int, SearchLimits)}, also of one of several strategies that are judged together}
     *
     * @param evaluering what the judging of the handleplans came to
     * @param initiativ which initiative
     * @param limits when to end
     */
    public Planforklaring explain(Evaluering evaluering, Initiativnummer initiativ, SearchLimits limits) {
        return explain(evaluering, Optional.of(initiativ), TimeLimit.of(limits));
    }

    private Planforklaring explain(PlanResult plan, Optional<Initiativnummer> initiativ, TimeLimit time) {
        return plan.isPlan()
                ? explain(new Known(plan.getRequest(), plan, plan.getPeriode(), plan.getProblems()), initiativ, time)
                : forklaring(plan.getRequest(), plan.getProblems());
    }

    private Planforklaring explain(Evaluering evaluering, Optional<Initiativnummer> initiativ, TimeLimit time) {
        PlanRequest request = evaluering.getRequest();
        return evaluering.getPeriode().isPresent()
                ? explain(
                        new Known(request, evaluering, evaluering.getPeriode(), evaluering.getProblems()),
                        initiativ,
                        time)
                : forklaring(request, evaluering.getProblems());
    }

    /** A plan that is explained, and what is known of it. */
    private record Known(PlanRequest request, MaaltPlan plan, Optional<Periode> periode, List<Problem> told) {}

    private Planforklaring explain(Known plan, Optional<Initiativnummer> initiativ, TimeLimit time) {
        PlanRequest request = plan.request();
        List<Initiativnummer> known = initiativer(request);
        Optional<RequestCheck> checked = time.within(() -> planner.rulebook().check(request, time));
        List<Problem> problems = new ArrayList<>(checked.filter(RequestCheck::hasFejl)
                .map(RequestCheck::problems)
                .orElse(plan.told()));
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
            return explain(checked.get(), problems, plan, initiativ, time);
        } catch (Fault fault) {
            problems.add(fault.problem());
            return ImmutablePlanforklaring.builder()
                    .from(forklaring(request, problems))
                    .cause(Optional.ofNullable(fault.getCause()))
                    .build();
        }
    }

    /** All initiatives of the strategies that are planned, ascending. */
    private static List<Initiativnummer> initiativer(PlanRequest request) {
        Optional<String> alone = Optional.<String>empty();
        return request.getStrategier().stream()
                .filter(strategi -> request.getPlanlagte().isEmpty()
                        || strategi.getKode()
                                .filter(request.getPlanlagte()::contains)
                                .isPresent())
                .flatMap(strategi -> strategi.getInitiativer().stream()
                        .map(initiativ -> new Initiativnummer(
                                request.getPortefoelje().isPresent() ? strategi.getKode() : alone,
                                initiativ.getNummer())))
                .sorted()
                .toList();
    }

    private Planforklaring explain(
            RequestCheck check,
            List<Problem> problems,
            Known plan,
            Optional<Initiativnummer> initiativ,
            TimeLimit time) {
        List<Initiativnummer> asked = initiativ.map(List::of).orElseGet(() -> initiativer(check.request()));
        Optional<Judge> judged = time.within(
                () -> planner.rulebook().judge(check.opgave(plan.periode().orElseThrow()), time));
        Optional<Placeringsgrunde> known =
                judged.flatMap(judge -> time.within(() -> new Placeringsgrunde(judge, plan.plan(), time)));
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
        for (Initiativnummer one : asked) {
            Optional<Optional<Begrundelse>> begrundelse = time.within(() -> grunde.begrundelse(one));
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
        return whyNot(plan, Initiativnummer.of(initiativ), halvaar, limits);
    }

    /**
     * As {@link #whyNot(PlanResult, int, YearHalf, SearchLimits)}, also of one of several strategies that are planned together.
     *
     * @param plan the plan to compare with; all that its request asked for otherwise stays
     * @param initiativ which initiative
     * @param halvaar the half-year asked about
     * @param limits when the search ends, and who hears how far it has come
     * @return what would follow
     */
    public Modforslag whyNot(PlanResult plan, Initiativnummer initiativ, YearHalf halvaar, SearchLimits limits) {
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
            if (plan.isPlan()) {
                time.within(() -> planner.rulebook().check(request, time))
                        .ifPresentOrElse(
                                check -> new FoelsomhedSearch(
                                                check.opgave(plan.getPeriode().orElseThrow()),
                                                plan,
                                                opgave -> planner.rulebook().judge(opgave, time),
                                                limits,
                                                time)
                                        .run(result),
                                () -> result.unaevnte(request.getStrategier().stream()
                                        .mapToLong(Begrunder::spaend)
                                        .sum()));
            }
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
