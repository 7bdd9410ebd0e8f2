package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import org.immutables.value.Value;

/** The parameters of the budget rule: the fifth principle of the catalogue's handleplan, on significant costs. */
@Value.Immutable
public interface Budgetregel {

    /** {@return the lowest cost level that the rule concerns} */
    @Value.Default
    default Udgiftsniveau getTaerskel() {
        return Udgiftsniveau.STOR;
    }

    /** {@return in which half of the year such an initiative may start formally} */
    @Value.Default
    default Budgetbetingelse getBetingelse() {
        return Budgetbetingelse.FORHANDLINGSHALVAAR;
    }

    /**
     * {@return whether the rule concerns initiatives of this cost level: those at the threshold or above it}
     *
     * @param udgiftsniveau the level to compare with the threshold
     */
    default boolean concerns(Udgiftsniveau udgiftsniveau) {
        return udgiftsniveau.compareTo(getTaerskel()) >= 0;
    }

    /**
     * {@return whether the rule concerns this initiative: one without an assessment has no cost level that it could}
     *
     * @param initiativ the initiative, with what it is assessed to cost
     */
    default boolean concerns(Initiativ initiativ) {
        return initiativ
                .getVurdering()
                .filter(vurdering -> concerns(vurdering.getUdgiftsniveau()))
                .isPresent();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Budgetregel}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableBudgetregel.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
