package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * When a search ends before its steps are used, and who hears how far it has come ("søgerammer": the limits of a search).
 * Ended early, it gives the best plan found so far, with bounds that hold. What a clock or a caller ends is not the same
 * on every machine: without them a result depends on the request alone. Immutable; as thread-safe as what it is given.
 */
@Value.Immutable
public interface SearchLimits {

    /** No deadline, never cancelled, nobody listening. */
    SearchLimits INGEN = builder().build();

    /** {@return until when to search; absent for as long as there are steps} */
    Optional<Deadline> getDeadline();

    /**
     * {@return what is asked again and again on the thread that plans whether to end now, for example
     * {@code AtomicBoolean::get}: at least at every {@value #SKRIDT_BETWEEN_SPOERGSMAAL} steps, but a piece of work that
     * counts as more is done to its end}
     */
    @Value.Default
    default BooleanSupplier getCancellation() {
        return () -> false;
    }

    /**
     * {@return what is told of better plans and better bounds, on the thread that plans} What it throws ends the
     * planning.
     */
    @Value.Default
    default Consumer<Progress> getFremdrift() {
        return fremdrift -> {};
    }

    /** After at most how many steps clock and caller are asked. */
    int SKRIDT_BETWEEN_SPOERGSMAAL = Budget.POLL_INTERVAL;

    /**
     * A point in time by a clock.
     *
     * @param clock the clock, asked on the thread that plans
     * @param udloeb when time is up
     */
    record Deadline(InstantSource clock, Instant udloeb) {

        /**
         * A deadline.
         *
         * @param clock the clock, asked on the thread that plans
         * @param udloeb when time is up
         */
        public Deadline {
            Objects.requireNonNull(clock, "ur");
            Objects.requireNonNull(udloeb, "udloeb");
        }

        /**
         * {@return the deadline a while from now}
         *
         * @param tid how long from now
         * @param clock the clock, asked now and then on the thread that plans
         */
        public static Deadline om(Duration tid, InstantSource clock) {
            return new Deadline(clock, clock.instant().plus(tid));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SearchLimits}. */
    final class Builder extends ImmutableSearchLimits.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
