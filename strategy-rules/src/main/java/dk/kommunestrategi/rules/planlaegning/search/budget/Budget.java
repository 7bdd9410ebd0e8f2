package dk.kommunestrategi.rules.planlaegning.search.budget;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * The work that a search may do: a number of steps and, where the caller wants it, until a point in time or until told
 * to stop. A budget can be divided: what a part uses is used of the whole. For one search by one thread.
 */
public final class Budget {

    /** After at most this many steps the clock and the caller are asked. */
    public static final int POLL_INTERVAL = 1_000;

    private final Meter meter;
    private final long firstStep;
    private final long lastStep;
    private final Instant begin;
    private final Instant end;

    /** Up to which step nobody need be asked. */
    private long nextPoll;

    /** What all parts of a budget share. */
    private static final class Meter {
        private final InstantSource clock;
        private final BooleanSupplier cancelled;
        private long steps;
        private boolean stopped;

        Meter(InstantSource clock, BooleanSupplier cancelled) {
            this.clock = clock;
            this.cancelled = cancelled;
        }
    }

    private Budget(Meter meter, long lastStep, Instant begin, Instant end) {
        this.meter = meter;
        this.firstStep = meter.steps;
        this.lastStep = lastStep;
        this.begin = begin;
        this.end = end;
        this.nextPoll = meter.steps;
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
        return new Budget(new Meter(clock, cancelled), maxSteps, clock.instant(), end);
    }

    /** Returns a budget of a share of what is left of this one. */
    public Budget part(double share) {
        return part(share, Long.MAX_VALUE);
    }

    /** Returns a budget of a share of what is left of this one, but no more than so many steps. */
    public Budget part(double share, long maxSteps) {
        long left = Math.max(0, lastStep - meter.steps);
        long steps = Math.min(Math.min(maxSteps, left), (long) (share * left));
        Instant now = meter.clock.instant();
        Instant partEnd = end;
        if (!end.equals(Instant.MAX)) {
            double nanos = Duration.between(now, end).toNanos();
            partEnd = now.plusNanos((long) (share * Math.max(0, nanos)));
        }
        return new Budget(meter, meter.steps + steps, now, partEnd);
    }

    /** Takes one step; returns whether it was still to be had. */
    public boolean step() {
        if (meter.steps >= nextPoll && !mayGoOn()) {
            return false;
        }
        meter.steps++;
        return true;
    }

    /** Takes the steps that a larger piece of work was worth; returns whether there is anything left. */
    public boolean spend(long steps) {
        meter.steps += Math.min(steps, Long.MAX_VALUE - meter.steps);
        return meter.steps < nextPoll || mayGoOn();
    }

    /** Returns whether anything is left; asks the clock and the caller. */
    public boolean mayGoOn() {
        meter.stopped |= meter.cancelled.getAsBoolean();
        boolean goOn = !meter.stopped && meter.steps < lastStep && (end.equals(Instant.MAX) || isBeforeEnd());
        nextPoll = goOn ? Math.min(lastStep, meter.steps + POLL_INTERVAL) : meter.steps;
        return goOn;
    }

    private boolean isBeforeEnd() {
        return meter.clock.instant().isBefore(end);
    }

    /** Returns how much of this budget is used, from 0 to 1. */
    public double used() {
        double bySteps = (double) (meter.steps - firstStep) / Math.max(1, lastStep - firstStep);
        double byTime = end.equals(Instant.MAX)
                ? 0
                : (double) Duration.between(begin, meter.clock.instant()).toNanos()
                        / Math.max(1, Duration.between(begin, end).toNanos());
        return Math.min(1, Math.max(bySteps, byTime));
    }

    /** Returns how many steps were taken of the whole budget. */
    public long steps() {
        return meter.steps;
    }
}
