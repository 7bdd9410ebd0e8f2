package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.planlaegning.border.Border;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The time that one planning or judging has, from the request to the result. For one of them by one thread. */
public final class TimeLimit {

    /** About how many operations it is to check an object or to try a start: a hundred of them, and the clock is asked. */
    private static final long EFFORT = 1_024;

    /** About how many operations it is to compare two plans, for each of their initiatives. */
    private static final long EACH = 16;

    private final Budget budget;

    private TimeLimit(Budget budget) {
        this.budget = budget;
    }

    /** {@return the time that limits leave, or the interruption of the thread, with as many steps as it is enough for} */
    public static TimeLimit of(SearchLimits limits) {
        BooleanSupplier cancelled = () -> Thread.currentThread().isInterrupted()
                || limits.getCancellation().getAsBoolean();
        return new TimeLimit(limits.getDeadline()
                .map(deadline -> Budget.of(Long.MAX_VALUE, deadline.clock(), deadline.end(), cancelled))
                .orElseGet(() -> Budget.of(Long.MAX_VALUE, cancelled)));
    }

    /** {@return all the time that there is} */
    public static TimeLimit unlimited() {
        return new TimeLimit(Budget.ofSteps(Long.MAX_VALUE));
    }

    /** {@return the border through which criteria and rules come into a planning problem within this time} */
    public Border border(Planopgave opgave) {
        return new Border(opgave, meter());
    }

    /** {@return what a piece of work came to; nothing if time was up before} */
    public <T> Optional<T> within(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Stopped stopped) {
            return Optional.empty();
        }
    }

    /** {@return what is told where time was up before anything was found} */
    public Problem afbrudt() {
        return Problem.of(Problemkode.INGEN_PLAN_FUNDET, "", budget.steps()).build();
    }

    /**
     * Counts a little piece of work about to be done.
     *
     * @throws Stopped if time is up
     */
    public void poll() {
        meter().pass(EFFORT);
    }

    /**
     * Counts a piece of work about to be done that looks at every one of some things, as a plan looks at its initiatives.
     *
     * @param things how many there are
     * @throws Stopped if time is up
     */
    public void poll(int things) {
        meter().pass(EFFORT + EACH * things);
    }

    /**
     * Counts a look at one of the many things that a request is made of.
     *
     * @throws Stopped if time is up
     */
    public void look() {
        meter().look();
    }

    /** Begins to put together what was found: from now on nobody is asked, and nothing is stopped any more. */
    public void conclude() {
        meter().conclude();
    }

    Budget budget() {
        return budget;
    }

    Meter meter() {
        return budget.meter();
    }
}
