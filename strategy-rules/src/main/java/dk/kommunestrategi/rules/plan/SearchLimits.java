package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * When a search ends, and who hears how far it has come. Ended early, it gives the best plan found so far, with bounds
 * that hold; where none was found that nothing is known, and where there is none that this is so, even if there was no time
 * to find out why. All work counts, and however large a plan is, the answer comes within some hundredths of a second; only
 * what the request itself is wrong in is always looked for to the end. What a clock or a caller ends is not the same on every
 * machine: without them a result depends on the request and the number of steps alone. A longer search does all that a shorter
 * one does, and then more: unless a better plan happens to be found among
 * alternatives, its plan is never worse. Immutable; as thread-safe as what it is given.
 */
@Value.Immutable
public interface SearchLimits {

    /** No deadline, never cancelled, nobody listening; the standard number of steps. */
    SearchLimits STANDARD = builder().build();

    /** How many steps a search without a deadline may take where nothing is said, whatever the number of initiatives. */
    long STANDARD_STEPS = 5_000_000;

    /** How many steps more it may take for every initiative. */
    long STANDARD_STEPS_PER_INITIATIV = 300;

    /** How many steps the search for what makes a plan impossible may take where nothing is said. */
    long STANDARD_CONFLICT_STEPS = 20_000_000;

    /** After at most how many steps clock and caller are asked. */
    int STEPS_BETWEEN_POLLS = Budget.POLL_INTERVAL;

    /**
     * {@return how many steps the search may take: a measure of work that is the same on every machine, on most of them
     * some millions in a second, whatever the work is: compiling a problem and drawing conclusions count too where that is
     * more than the steps are worth; absent for as many as the deadline leaves time for or, without a deadline, for the
     * {@linkplain #STANDARD_STEPS standard number}}
     */
    OptionalLong getMaxSteps();

    /**
     * {@return how many steps may be taken where no plan exists, to find demands that cannot hold together, and again as
     * many for the cheapest way to a plan; with 0 it is told that there is none, and neither is looked for; absent for as
     * many as the deadline leaves time for or, without a deadline, {@linkplain #STANDARD_CONFLICT_STEPS a standard number}
     * for the one and {@linkplain #getMaxSteps() those of the search} for the other}
     */
    OptionalLong getMaxConflictSteps();

    /** {@return until when to search; absent for as long as there are steps} */
    Optional<Deadline> getDeadline();

    /**
     * {@return what is asked again and again on the thread that plans whether to end now, for example
     * {@code AtomicBoolean::get}: at least at every {@value #STEPS_BETWEEN_POLLS} steps, and
     * within a step that is a long one} The interruption of that thread is heeded in the same way, whatever is answered
     * here, and stays: {@link Thread#isInterrupted()}.
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
    default Consumer<Progress> getProgress() {
        return progress -> {};
    }

    /**
     * {@return what is told, on the thread that plans, as soon as it is known that there is no plan, before it is looked for
     * what makes it impossible and for ways out} Who then cancels has the answer at once. What it throws ends the planning.
     */
    @Value.Default
    default Runnable getInfeasible() {
        return () -> {};
    }

    /**
     * A point in time by a clock.
     *
     * @param clock the clock, asked on the thread that plans
     * @param end when time is up
     */
    record Deadline(InstantSource clock, Instant end) {

        /**
         * A deadline.
         *
         * @param clock the clock, asked on the thread that plans
         * @param end when time is up
         */
        public Deadline {
            Objects.requireNonNull(clock, "clock");
            Objects.requireNonNull(end, "end");
        }

        /**
         * {@return the deadline a while from now}
         *
         * @param duration how long from now
         * @param clock the clock, asked now and then on the thread that plans
         */
        public static Deadline from(Duration duration, InstantSource clock) {
            return new Deadline(clock, clock.instant().plus(duration));
        }
    }

    /**
     * {@return the limits of a search that may take so many steps, whatever time they take}
     *
     * @param maxSteps how many steps the search may take
     */
    static SearchLimits ofSteps(long maxSteps) {
        return builder().maxSteps(maxSteps).build();
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
