package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What a limit on a weighted sum leaves to each of its parts when the others are as small as they can be. */
final class PartLimits {

    private PartLimits() {}

    /**
     * Tells each part that is limited, with its limit.
     *
     * @param problem in which every initiative has a start
     */
    static void forEach(
            CompiledProblem problem,
            WeightedSum sum,
            long limit,
            Relaxations relaxations,
            BiConsumer<Term, Long> limited) {
        List<WeightedSum.Part> parts = sum.parts();
        long[] least = parts.stream()
                .mapToLong(part -> least(problem, part.term(), relaxations))
                .toArray();
        for (int k = 0; k < least.length; k++) {
            long left = limit;
            boolean known = true;
            for (int other = 0; other < least.length; other++) {
                if (other != k) {
                    known &= least[other] != CustomTerm.NO_BOUND;
                    left -= known ? parts.get(other).weight() * least[other] : 0;
                }
            }
            if (known) {
                limited.accept(
                        parts.get(k).term(), Math.floorDiv(left, parts.get(k).weight()));
            }
        }
    }

    /** What the term comes to at least, as far as that is seen at once. */
    private static long least(CompiledProblem problem, Term term, Relaxations relaxations) {
        long relaxed = relaxations.of(term).map(Relaxation::value).orElse(CustomTerm.NO_BOUND);
        return Math.max(relaxed, least(problem, term));
    }

    private static long least(CompiledProblem problem, Term term) {
        return term.accept(new Term.Visitor<>() {
            @Override
            public Long startCosts(StartCosts costs) {
                long sum = 0;
                for (int i = 0; i < problem.size(); i++) {
                    problem.meter().work(4L * problem.starts(i).length);
                    long cheapest = Long.MAX_VALUE;
                    for (int start : problem.starts(i)) {
                        cheapest = Math.min(cheapest, costs.cost().of(i, start));
                    }
                    sum += cheapest;
                }
                return sum;
            }

            @Override
            public Long earliestEffects(EarliestEffects effects) {
                return LimitFilter.least(problem, effects);
            }

            @Override
            public Long squaredLoads(SquaredLoads loads) {
                return 0L;
            }

            @Override
            public Long squaredCosts(SquaredCosts costs) {
                return 0L;
            }

            @Override
            public Long uncoveredCells(UncoveredCells cells) {
                return 0L;
            }

            @Override
            public Long weightedSum(WeightedSum sum) {
                return CustomTerm.NO_BOUND;
            }

            @Override
            public Long customTerm(CustomTerm custom) {
                return custom.lowerBound(
                        IntStream.range(0, problem.size())
                                .map(problem::firstStart)
                                .toArray(),
                        IntStream.range(0, problem.size())
                                .map(problem::lastStart)
                                .toArray());
            }
        });
    }
}
