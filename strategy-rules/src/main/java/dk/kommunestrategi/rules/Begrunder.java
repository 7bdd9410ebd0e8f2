package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.plan.foelsomhed.built.ImmutableFoelsomhed;
import dk.kommunestrategi.rules.planlaegning.FoelsomhedSearch;
import dk.kommunestrategi.rules.planlaegning.ProductVersion;
import dk.kommunestrategi.rules.planlaegning.TimeLimit;
import dk.kommunestrategi.rules.planlaegning.border.Fault;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
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
        PlanforklaringSearch search = new PlanforklaringSearch(planner, plan.getRequest(), initiativ, time);
        return plan.isPlan()
                ? search.run(plan, plan.getPeriode().orElseThrow(), plan.getProblems())
                : search.forklaring(plan.getProblems());
    }

    private Planforklaring explain(Evaluering evaluering, Optional<Initiativnummer> initiativ, TimeLimit time) {
        PlanforklaringSearch search = new PlanforklaringSearch(planner, evaluering.getRequest(), initiativ, time);
        return evaluering
                .getPeriode()
                .map(periode -> search.run(evaluering, periode, evaluering.getProblems()))
                .orElseGet(() -> search.forklaring(evaluering.getProblems()));
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
            if (plan.isPlan()
                    && time.within(() -> search(plan, limits, time).run(result)).isEmpty()) {
                result.unaevnte(request.getStrategier().stream()
                        .mapToLong(Begrunder::spaend)
                        .sum());
            }
        } catch (Fault fault) {
            result.addProblems(fault.problem()).cause(Optional.ofNullable(fault.getCause()));
        }
        return result.build();
    }

    private FoelsomhedSearch search(PlanResult plan, SearchLimits limits, TimeLimit time) {
        return new FoelsomhedSearch(
                planner.rulebook()
                        .check(plan.getRequest(), time)
                        .opgave(plan.getPeriode().orElseThrow()),
                plan,
                opgave -> planner.rulebook().judge(opgave, time),
                limits,
                time);
    }

    /** How many durations there are beside the expected ones. */
    private static long spaend(Strategi strategi) {
        return strategi.getInitiativer().stream()
                .map(initiativ -> Varighed.of(initiativ, strategi.politik()))
                .mapToLong(varighed -> varighed.hoejst() - varighed.mindst())
                .sum();
    }
}
