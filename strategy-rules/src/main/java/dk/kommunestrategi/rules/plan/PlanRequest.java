package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * A request for a plan of one strategy, or of the strategies of a portfolio together, and what the caller wants otherwise than
 * they say. Immutable and thread-safe.
 */
@Value.Immutable
public interface PlanRequest {

    /** {@return the strategy that is planned by itself; absent where a portfolio is planned} */
    Optional<Strategi> getStrategi();

    /** {@return the portfolio whose strategies are planned; absent where a strategy is planned by itself} */
    Optional<Portefoelje> getPortefoelje();

    /**
     * {@return the codes of the strategies of the portfolio whose initiatives are to be placed, while the others stay as their
     * handleplans have them: what these draw and cost counts; empty for all}
     */
    List<String> getPlanlagte();

    /**
     * {@return the period to place them in; absent for what is stated: by the portfolio, or all periods of its strategies together;
     * of a single strategy that of its handleplan or, without one, its own}
     */
    Optional<Periode> getPeriode();

    /**
     * {@return the half-year from which handleplans are revised: what has started before stays, nothing else starts before, and
     * as few placements as possible change} Absent for a plan made anew. What the management group has postponed or ended without
     * further work is told by the strategies' decisions.
     */
    Optional<YearHalf> getRevisionFra();

    /** {@return the locks beside those of the handleplans} */
    List<Fastlaeggelse> getFastlaeggelser();

    /** {@return how many alternative plans to return at most, the recommended one among them; 0 for none} */
    @Value.Default
    default int getAntalAlternativer() {
        return 0;
    }

    /**
     * {@return the strategy that is planned by itself}
     *
     * @throws IllegalStateException if a portfolio is planned
     */
    default Strategi strategi() {
        return getStrategi()
                .orElseThrow(() -> new IllegalStateException(
                        "A portfolio is planned, and not a strategy by itself. Maybe ask for getStrategier()."));
    }

    /** {@return the strategies that are planned, or given beside those that are, in the order of the document} */
    default List<Strategi> getStrategier() {
        return getPortefoelje().map(Portefoelje::getStrategier).orElseGet(() -> List.of(strategi()));
    }

    /** {@return the strategies that are planned, in the order of the document} */
    default List<Strategi> planlagteStrategier() {
        return getStrategier().stream()
                .filter(strategi -> getPlanlagte().isEmpty()
                        || strategi.getKode().filter(getPlanlagte()::contains).isPresent())
                .toList();
    }

    /** {@return whether several strategies are planned together; one of a portfolio may be planned by itself} */
    default boolean isFaelles() {
        return planlagteStrategier().size() > 1;
    }

    /**
     * {@return one of the strategies; nothing where there is none with this code}
     *
     * @param kode the strategy's {@code kode}; empty for the only one that is planned
     */
    default Optional<Strategi> strategi(Optional<String> kode) {
        return kode.isEmpty()
                ? getStrategi()
                : getPortefoelje().flatMap(portefoelje -> portefoelje.strategi(kode.get()));
    }

    /** {@return the policy that counts for all that is planned: what is stated, or the standard one} */
    default Prioriteringspolitik politik() {
        return stated().orElse(Prioriteringspolitik.STANDARD);
    }

    /** {@return whether the policy is the standard one because none is stated} */
    default boolean isStandardpolitik() {
        return stated().isEmpty();
    }

    private Optional<Prioriteringspolitik> stated() {
        return getPortefoelje().isPresent()
                ? getPortefoelje().flatMap(Portefoelje::getPolitik)
                : strategi().getPolitik();
    }

    /** Checks that there is one thing to plan. */
    @Value.Check
    default void check() {
        if (getStrategi().isPresent() == getPortefoelje().isPresent()) {
            throw new IllegalStateException(
                    "Cannot build PlanRequest, some of required attributes are not set [strategi]: a strategy or a portfolio,"
                            + " not both.");
        }
    }

    /**
     * {@return the plain request for a plan of the strategy}
     *
     * @param strategi the strategy whose initiatives are to be placed
     */
    static PlanRequest of(Strategi strategi) {
        return builder().strategi(strategi).build();
    }

    /**
     * {@return the plain request for a plan of the strategies of a portfolio together}
     *
     * @param portefoelje the portfolio whose initiatives are to be placed
     */
    static PlanRequest of(Portefoelje portefoelje) {
        return builder().portefoelje(portefoelje).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanRequest}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutablePlanRequest.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
