package dk.kommunestrategi.rules.planlaegning.search.budget;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * What all parts of a budget share: how much was done, and whether time is up. Work that is no step, such as to compile a
 * problem or to draw conclusions, is told in elementary operations. A step is worth some of them: only where there is more
 * work than the steps are worth does it count in their place. Clock and caller are asked at least every so many operations,
 * and once time is up only few more are to be had, enough to put together what there is. For one search by one thread.
 */
public final class Meter {

    /** How many elementary operations a step of the search is worth. */
    public static final long OPERATIONS_PER_STEP = 128;

    /** After at most this many operations the clock and the caller are asked. */
    public static final long OPERATIONS_BETWEEN_POLLS = 100_000;

    /** How many operations there still are when time is up. */
    public static final long OPERATIONS_AFTER_STOP = 1_000_000;

    private final InstantSource clock;
    private final Instant end;
    private final BooleanSupplier cancelled;
    private Instant asked = Instant.EPOCH;
    private long steps;
    private boolean stopped;

    /** All operations, those since somebody was asked, and those left after time is up. */
    private long operations;

    private long unasked;
    private long left = OPERATIONS_AFTER_STOP;

    Meter(InstantSource clock, Instant end, BooleanSupplier cancelled) {
        this.clock = clock;
        this.end = end;
        this.cancelled = cancelled;
    }

    /** A meter for work that nobody limits. */
    public static Meter unlimited() {
        return new Meter(InstantSource.fixed(Instant.EPOCH), Instant.MAX, () -> false);
    }

    /**
     * Counts a piece of work about to be done.
     *
     * @param more about how many elementary operations it is
     * @throws Stopped if time is up, and was for so long that the work is not worth beginning
     */
    public void work(long more) {
        pass(more);
        operations += more;
    }

    /**
     * Tells of a piece of work that the step which it is part of has been counted for.
     *
     * @param more about how many elementary operations it is
     * @throws Stopped if time is up, and was for so long that the work is not worth beginning
     */
    public void pass(long more) {
        unasked += more;
        if (unasked >= OPERATIONS_BETWEEN_POLLS) {
            isStopped();
        }
        if (stopped) {
            left -= more;
            if (left < 0) {
                throw new Stopped();
            }
        }
    }

    /** Asks the clock and the caller; returns whether time is up, for good. */
    boolean isStopped() {
        unasked = 0;
        if (!end.equals(Instant.MAX)) {
            asked = now();
            stopped |= !asked.isBefore(end);
        }
        stopped |= cancelled.getAsBoolean();
        return stopped;
    }

    /** Returns what the clock said when it was asked last. */
    Instant asked() {
        return asked;
    }

    Instant now() {
        return clock.instant();
    }

    void count(long more) {
        steps += Math.min(more, Long.MAX_VALUE - steps);
    }

    /** Returns how many steps were taken. */
    long steps() {
        return steps;
    }

    /** Returns how many steps all other work is worth. */
    long work() {
        return operations / OPERATIONS_PER_STEP;
    }
}
