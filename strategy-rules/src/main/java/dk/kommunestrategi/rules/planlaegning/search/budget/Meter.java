package dk.kommunestrategi.rules.planlaegning.search.budget;

import java.time.Duration;
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

    /** After at most this many looks the clock and the caller are asked: the first looks of a program are slow. */
    public static final long LOOKS_BETWEEN_POLLS = 1_000;

    /** Up to so many looks a request is small, and looked through to the end although time is up: it has its plan at once. */
    public static final long LOOKS_OF_SMALL = 30_000;

    /** After the end nothing goes on for longer than this, plan or none. */
    private static final Duration GRACE = Duration.ofMillis(20);

    /** To put together what was found takes less than this part of the time that it takes to get ready to search. */
    private static final int PARTS_OF_READY = 8;

    private final InstantSource clock;
    private final Instant begin;
    private final Instant end;
    private final BooleanSupplier cancelled;
    private Instant asked = Instant.EPOCH;

    /** From when on time is up: at the end, or before it, so that what was found can be put together by then. */
    private Instant stop;

    private long steps;
    private boolean stopped;

    /** All operations, those since somebody was asked, and those left after time is up. */
    private long operations;

    private long unasked;
    private long left = OPERATIONS_AFTER_STOP;
    private long looks;
    private boolean isConcluding;

    Meter(InstantSource clock, Instant end, BooleanSupplier cancelled) {
        this.clock = clock;
        this.begin = clock.instant();
        this.end = end;
        this.stop = end;
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
        if (isStoppedAfter(more)) {
            left -= more;
            if (left < 0 || isLate()) {
                throw new Stopped();
            }
        }
    }

    /**
     * Tells of a look at one of the many things that a request is made of, such as an initiative, or a number in a list.
     *
     * @throws Stopped if time is up, and the request is not small
     */
    public void look() {
        looks++;
        if (isStoppedAfter(OPERATIONS_BETWEEN_POLLS / LOOKS_BETWEEN_POLLS) && looks > LOOKS_OF_SMALL) {
            throw new Stopped();
        }
    }

    /** Keeps back what it takes to put together what will be found: the larger a request, the longer. To be told before the search. */
    public void keepBack() {
        if (!end.equals(Instant.MAX)) {
            stop = end.minus(Duration.between(begin, now()).dividedBy(PARTS_OF_READY));
        }
    }

    private boolean isLate() {
        return !end.equals(Instant.MAX) && asked.isAfter(end.plus(GRACE));
    }

    /**
     * Begins to put together what was found: from now on nobody is asked, and nothing is stopped any more.
     */
    public void conclude() {
        isConcluding = true;
    }

    private boolean isStoppedAfter(long more) {
        if (isConcluding) {
            return false;
        }
        unasked += more;
        if (unasked >= OPERATIONS_BETWEEN_POLLS) {
            isStopped();
        }
        return stopped;
    }

    /** Asks the clock and the caller; returns whether time is up, for good. */
    boolean isStopped() {
        unasked = 0;
        if (!end.equals(Instant.MAX)) {
            asked = now();
            stopped |= !asked.isBefore(stop);
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
