package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A given handleplan, judged by the same criteria and rules as a computed one. Immutable and thread-safe. */
@Value.Immutable
@ResultStyle
public interface Evaluering extends MaaltPlan {

    /** {@return what was asked for: the strategy with the handleplan, and what was wanted otherwise than it says} */
    @Value.Redacted
    PlanRequest getRequest();

    /** {@return the version of this library that judged} */
    String getVersion();

    /** {@return the period that the half-years are counted in; absent when there was nothing to judge} */
    Optional<Periode> getPeriode();

    /** The criteria in the policy's order; empty unless every initiative is placed in the period. */
    @Override
    List<Kriterievaerdi> getCriteria();

    /** The placements as given, in ascending order of initiatives. */
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
     * {@return the durations that are assumed because no source states them, in ascending order of initiatives} The
     * handleplan itself says when initiatives start, and nothing else.
     */
    List<ForudsatVarighed> getForudsatteVarigheder();

    /**
     * {@return how long each initiative was taken to last, in ascending order of initiatives; empty where there was nothing to judge}
     */
    List<Planvarighed> getVarigheder();

    /** {@return what the handleplan breaks or lacks: warnings, never a refusal} */
    List<Problem> getProblems();

    /** {@return the handleplan in the period in which it was judged; nothing when there was nothing to judge, or a portfolio was} */
    default Optional<Handleplan> handleplan() {
        return getPeriode()
                .filter(periode -> getRequest().getStrategi().isPresent())
                .map(periode -> Handleplan.builder()
                        .periode(periode)
                        .placeringer(getPlaceringer())
                        .build());
    }

    /**
     * {@return the handleplan of one of several strategies, as it can be kept in it: in its own period, longer where it has a
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
                .filter(periode -> getRequest().getPortefoelje().isPresent())
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
     * {@return what budgets have to hold under the handleplan, from the first half-year that is still planned; nothing where there is
     * nothing to judge, or no initiative states an amount}
     */
    default Optional<Budgetoversigt> budgetoversigt() {
        return handleplan()
                .flatMap(plan -> Budgetoversigt.from(
                        getRequest().strategi(),
                        plan,
                        getRequest().getRevisionFra().orElse(plan.getPeriode().getFra())));
    }

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
    Evaluering withProblems(Iterable<? extends Problem> problems);
}
