package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.CustomTerm;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** The best plan that a search has found, what is known to bound its terms, and who is told of both. */
final class Incumbent {

    private final CompiledProblem problem;
    private final BiConsumer<int[], List<Long>> found;
    private int[] starts;

    /** By term: the highest bound known among plans that are no worse in the terms before it. */
    private long[] bounds;

    /**
     * A plan of whose bounds nothing is known.
     *
     * @param found told of better plans and better bounds: the formal starts of the plan, and the bounds by term
     */
    Incumbent(CompiledProblem problem, int[] starts, BiConsumer<int[], List<Long>> found) {
        this.problem = problem;
        this.starts = starts;
        this.found = found;
        this.bounds = new long[problem.terms().size()];
        Arrays.fill(bounds, CustomTerm.NO_BOUND);
    }

    /** The plan; not to be changed. */
    int[] starts() {
        return starts;
    }

    long value(int term) {
        return value(starts, term);
    }

    private long value(int[] plan, int term) {
        return problem.terms().get(term).value(plan);
    }

    long bound(int term) {
        return bounds[term];
    }

    /** The bounds by term; {@link CustomTerm#NO_BOUND} where none is known. */
    List<Long> bounds() {
        return Arrays.stream(bounds).boxed().toList();
    }

    /** Whether no plan is better in a term that is no worse in those before it. */
    boolean isProved(int term) {
        return bounds[term] == value(term);
    }

    /** Whether no plan is better. */
    boolean isProved() {
        return IntStream.range(0, bounds.length).allMatch(this::isProved);
    }

    /** Takes over a plan that is better, or as good. */
    void keep(int[] plan) {
        if (!Arrays.equals(plan, starts)) {
            bounds = bounds(plan);
            starts = plan;
            tell();
        }
    }

    /** Takes over a bound where it is higher than the one known; more than the plan comes to it cannot be. */
    void raise(int term, long bound) {
        long possible = Math.min(bound, value(term));
        if (possible > bounds[term]) {
            bounds[term] = possible;
            tell();
        }
    }

    /** Tells of the plan. */
    void tell() {
        tell(starts.clone());
    }

    /** Tells of a plan that is better, before it is taken over. */
    void tell(int[] plan) {
        found.accept(
                problem.formalStarts(plan), Arrays.stream(bounds(plan)).boxed().toList());
    }

    /** The bounds of a plan that is better: behind a term that it has smaller, and the next, terms may be larger than before. */
    private long[] bounds(int[] plan) {
        long[] known = bounds.clone();
        for (int t = 0; t < known.length; t++) {
            if (value(plan, t) < value(t)) {
                Arrays.fill(known, Math.min(t + 2, known.length), known.length, CustomTerm.NO_BOUND);
                return known;
            }
        }
        return known;
    }
}
