package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a planning came to. With status OPTIMAL or FEASIBLE it has criteria and placements; otherwise none of them, and
 * problems that say why. Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface PlanResult extends MaaltPlan {

    /** {@return what was asked for: the strategy, and what was wanted otherwise than it says} */
    @Value.Redacted
    PlanRequest getRequest();

    /** {@return the version of this library that planned} */
    String getVersion();

    /** {@return how the planning ended} */
    Planstatus getStatus();

    /** {@return the period planned in; absent when the request names none that can be planned in} */
    Optional<Periode> getPeriode();

    /** The criteria in the policy's order. */
    @Override
    List<Kriterievaerdi> getCriteria();

    /** The placements, in ascending order of initiatives. */
    @Override
    List<Strategiplan> getStrategiplaner();

    /** {@return the load on every centre, in ascending order of codes} */
    List<Centerbelastning> getBelastning();

    /**
     * {@return what each of several strategies draws on the centres, in ascending order of codes; empty where a single strategy is
     * planned}
     */
    List<Strategibelastning> getStrategibelastning();

    /**
     * {@return the durations that are assumed because no source states them, in ascending order of initiatives} Whatever is
     * claimed of the plan holds on these assumptions only.
     */
    List<ForudsatVarighed> getForudsatteVarigheder();

    /** {@return how long each initiative was taken to last, in ascending order of initiatives; empty where there is no plan} */
    List<Planvarighed> getVarigheder();

    /**
     * {@return the recommended plan, and as many as requested of the other plans that no plan beats in every criterion:
     * those that place most initiatives otherwise} Empty unless requested. A criterion that only breaks ties is not compared
     * where it is alone on the last of several levels.
     */
    List<Alternativ> getAlternatives();

    /**
     * {@return how many such plans were found in all, and whether that is proved to be all there are; absent unless
     * requested}
     */
    Optional<Front> getFront();

    /**
     * What is known of all undominated plans.
     *
     * @param size how many were found
     * @param complete whether it is proved that there are no others
     */
    record Front(int size, boolean complete) {}

    /** {@return what makes a plan impossible; present with status INFEASIBLE only} */
    Optional<Konflikt> getKonflikt();

    /**
     * {@return the cheapest way to a plan; present with status INFEASIBLE only, and there unless the search ended
     * before it found any or what happened before a revision stands in the way by itself}
     */
    Optional<Lempelse> getLempelse();

    /**
     * {@return the shortest longer period in which there is a plan; present with status INFEASIBLE only, and there where
     * one was found}
     */
    Optional<LaengerePeriode> getLaengerePeriode();

    /**
     * {@return what to leave to a later plan so that there is one; present with status INFEASIBLE only, and there where
     * something was found}
     */
    Optional<SenerePlan> getSenerePlan();

    /** {@return the strategy's own handleplan, judged in the same way; absent when it has none} */
    Optional<Evaluering> getExisting();

    /**
     * {@return what the plan has otherwise than the strategy's own handleplan; nothing where one of them is missing}
     */
    default Optional<Planforskel> forskel() {
        return getExisting().filter(before -> isPlan()).map(before -> Planforskel.between(before, this));
    }

    /** {@return what is wrong with the request, or worth a warning} */
    List<Problem> getProblems();

    /**
     * {@return what a criterion or rule of the embedding system's own threw, for whoever made it; the problem that names
     * it is among the others} Takes no part in equality.
     */
    @Value.Auxiliary
    Optional<Throwable> getCause();

    /**
     * {@return the same result with these problems, for example located in the document}
     *
     * @param problems the problems to tell instead
     */
    PlanResult withProblems(Iterable<? extends Problem> problems);

    /** {@return how many steps the search took} */
    @Value.Default
    default long getSteps() {
        return 0;
    }

    /**
     * {@return whether it is also settled which of the plans that are equal in every criterion is this one: a technical
     * choice, of the smallest starts in the order of initiatives, so that the same request has the same plan} A plan is
     * proven best without it.
     */
    @Value.Default
    default boolean isTekniskValgAfgjort() {
        return true;
    }

    /** {@return whether there is a plan} */
    default boolean isPlan() {
        return getStatus() == Planstatus.OPTIMAL || getStatus() == Planstatus.FEASIBLE;
    }

    /** {@return the plan as a handleplan, to be kept in the strategy; nothing when there is none, or when a portfolio is planned} */
    default Optional<Handleplan> handleplan() {
        return getPeriode()
                .filter(periode -> isPlan() && getRequest().getStrategi().isPresent())
                .map(periode -> Handleplan.builder()
                        .periode(periode)
                        .placeringer(getPlaceringer())
                        .build());
    }

    /**
     * {@return the plan of one of several strategies, as it can be kept in it: in its own period, longer where it has a
     * placement outside; nothing where there is none}
     *
     * @param strategi the strategy's {@code kode}
     */
    default Optional<Handleplan> handleplan(String strategi) {
        return handleplaner()
                .flatMap(planer -> Optional.ofNullable(planer.byKode().get(strategi)));
    }

    private Optional<Handleplaner> handleplaner() {
        return getPeriode()
                .filter(periode -> isPlan() && getRequest().getPortefoelje().isPresent())
                .map(periode -> new Handleplaner(getRequest(), periode, getStrategiplaner()));
    }

    /**
     * {@return what budgets have to hold for the strategies of a portfolio together, from the first half-year that is still
     * planned; nothing where there is no plan, or no initiative states an amount}
     */
    default Optional<Portefoeljebudget> portefoeljebudget() {
        return handleplaner().flatMap(Handleplaner::budget);
    }

    /**
     * {@return what budgets have to hold under the plan, from the first half-year that is still planned; nothing where there is
     * no plan, or no initiative states an amount}
     */
    default Optional<Budgetoversigt> budgetoversigt() {
        return handleplan()
                .flatMap(plan -> Budgetoversigt.from(
                        getRequest().strategi(),
                        plan,
                        getRequest().getRevisionFra().orElse(plan.getPeriode().getFra())));
    }
}
