package dk.kommunestrategi.rules.planlaegning.search.budget;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The work that a search may do: a number of steps and, where the caller wants it, until a point in time or until told
 * to stop. A budget can be divided: what a part uses is used of the whole. For one search by one thread.
 */
public final class Budget {

    /** After at most this many steps the clock and the caller are asked. */
    public static final int POLL_INTERVAL = 1_000;

    private final Meter meter;

    /** What this is a stretch of, or a part of a stretch: where that ends, this one breaks off. */
    private final @Nullable Budget whole;

    private final long firstStep;
    private final long lastStep;
    private final long firstWork;
    private final Instant begin;
    private final Instant end;

    /** Up to which step nobody need be asked. */
    private long nextPoll;

    private Budget(Meter meter, @Nullable Budget whole, long lastStep, Instant begin, Instant end) {
        this.meter = meter;
        this.whole = whole;
        this.firstStep = meter.steps();
        this.lastStep = lastStep;
        this.firstWork = meter.work();
        this.begin = begin;
        this.end = end;
        this.nextPoll = firstStep;
    }

    /** A budget of steps alone. */
    public static Budget ofSteps(long maxSteps) {
        return of(maxSteps, () -> false);
    }

    /** A budget of steps, until cancelled. */
    public static Budget of(long maxSteps, BooleanSupplier cancelled) {
        return of(maxSteps, InstantSource.fixed(Instant.EPOCH), Instant.MAX, cancelled);
    }

    /** A budget of steps, until a point in time, until cancelled. */
    public static Budget of(long maxSteps, InstantSource clock, Instant end, BooleanSupplier cancelled) {
        return new Budget(new Meter(clock, end, cancelled), null, maxSteps, clock.instant(), end);
    }

    /** Returns a budget of a share of what is left of this one. */
    public Budget part(double share) {
        return part(share, Long.MAX_VALUE);
    }

    /** Returns a budget of a share of what is left of this one, but no more than so many steps. */
    public Budget part(double share, long maxSteps) {
        long left = Math.max(0, lastStep - meter.steps());
        long steps = Math.min(Math.min(maxSteps, left), (long) (share * left));
        Instant now = meter.now();
        Instant partEnd = end;
        if (!end.equals(Instant.MAX)) {
            double nanos = Duration.between(now, end).toNanos();
            partEnd = now.plusNanos((long) (share * Math.max(0, nanos)));
        }
        return new Budget(meter, whole, meter.steps() + steps, now, partEnd);
    }

    /**
     * Returns a stretch of so many steps, even if fewer are left of this one: its parts are shares of all of them, and it
     * breaks off where this one ends.
     */
    Budget stretch(long steps) {
        long left = Long.MAX_VALUE - meter.steps();
        return new Budget(meter, this, meter.steps() + Math.min(steps, left), meter.now(), Instant.MAX);
    }

    /** Takes one step; returns whether it was still to be had. */
    public boolean step() {
        if (meter.steps() >= nextPoll && !mayGoOn()) {
            return false;
        }
        meter.count(1);
        return true;
    }

    /** Takes the steps that a larger piece of work was worth; returns whether there is anything left. */
    public boolean spend(long steps) {
        meter.count(steps);
        return meter.steps() < nextPoll || mayGoOn();
    }

    /** Returns whether anything is left; asks the clock and the caller. */
    public boolean mayGoOn() {
        boolean goOn = !meter.isStopped() && isLeft();
        nextPoll = goOn ? Math.min(end(), meter.steps() + POLL_INTERVAL) : meter.steps();
        return goOn;
    }

    /** At how many steps it ends. */
    private long end() {
        return whole == null ? lastStep : Math.min(lastStep, whole.end());
    }

    private boolean isLeft() {
        return hasSteps() && isBeforeEnd() && (whole == null || whole.isLeft());
    }

    /** Returns whether time is up for everything, or the caller has cancelled: then nothing is worth beginning. */
    public boolean isTimeUp() {
        return meter.isStopped();
    }

    /** Whether steps are left, and other work has not used up what they are worth. */
    private boolean hasSteps() {
        return meter.steps() < lastStep && meter.work() - firstWork < lastStep - firstStep;
    }

    private boolean isBeforeEnd() {
        return end.equals(Instant.MAX) || meter.asked().isBefore(end);
    }

    /** How many steps it has in all, as if it never broke off. */
    public long size() {
        return lastStep - firstStep;
    }

    /** Whether nothing was done with it. */
    boolean isUntouched() {
        return meter.steps() == firstStep && meter.work() == firstWork;
    }

    /** What counts the work, of this budget and of all its parts. */
    public Meter meter() {
        return meter;
    }

    /** Returns how much of this budget is used, from 0 to 1. */
    public double used() {
        double bySteps = (double) (meter.steps() - firstStep) / Math.max(1, lastStep - firstStep);
        double byTime = end.equals(Instant.MAX)
                ? 0
                : (double) Duration.between(begin, meter.now()).toNanos()
                        / Math.max(1, Duration.between(begin, end).toNanos());
        return Math.min(1, Math.max(bySteps, byTime));
    }

    /** Returns how many steps were taken of the whole budget, or all other work is worth where that is more. */
    public long steps() {
        return Math.max(meter.steps(), meter.work());
    }
}
