package dk.kommunestrategi.benchmark.competitor;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dk.kommunestrategi.benchmark.competitor.CpSatModel.Maal;
import dk.kommunestrategi.benchmark.opgave.Kriterium;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * OR-Tools CP-SAT.
 *
 * @param navn what tables call it
 * @param square how its model states squares
 * @param samlet whether it minimises weighted sums of as many criteria at a time as its integers hold, or one criterion
 *     after the other
 * @param linearisering how much of its model it puts into its linear relaxation, from 0 to 2
 * @param threads how many threads it may use
 */
public record CpSat(String navn, SquareForm square, boolean samlet, int linearisering, int threads)
        implements Competitor {

    /** Sums beyond this make the solver refuse the model. */
    private static final long LARGEST_SUM = 1L << 60;

    /** What the start vector is made smallest by: so large a number for several initiatives at a time. */
    private static final long LARGEST_START_VECTOR = 1L << 40;

    @Override
    public void solve(Opgave opgave, Forloeb forloeb) {
        Loader.loadNativeLibraries();
        new Solution(opgave, forloeb).run();
    }

    private final class Solution {
        private final Opgave opgave;
        private final Forloeb forloeb;
        private final CpSatModel formulering;
        private final CpModel model;
        private final Map<Kriterium, Maal> maal = new EnumMap<>(Kriterium.class);

        Solution(Opgave opgave, Forloeb forloeb) {
            this.opgave = opgave;
            this.forloeb = forloeb;
            this.formulering = new CpSatModel(opgave, square);
            this.model = formulering.model();
        }

        void run() {
            formulering.addKapaciteter();
            formulering.addRammer();
            if (!samlet) {
                formulering.hintEarliest();
            }
            int solved = 0;
            while (solved < opgave.kriterier().size()) {
                List<Maal> naeste = nextMaal(solved);
                if (!minimise(vaegtet(naeste))) {
                    return;
                }
                solved += naeste.size();
                forloeb.proved(solved);
            }
            if (minimiseStartVector()) {
                forloeb.provedStartVector();
            }
        }

        /** Returns what to minimise next: one criterion, or as many as fit in a sum. The model gets no others yet. */
        private List<Maal> nextMaal(int solved) {
            List<Maal> naeste = new ArrayList<>(List.of(maal(solved)));
            while (samlet && solved + naeste.size() < opgave.kriterier().size()) {
                naeste.add(maal(solved + naeste.size()));
                if (largestSum(naeste) > LARGEST_SUM) {
                    return naeste.subList(0, naeste.size() - 1);
                }
            }
            return naeste;
        }

        private Maal maal(int k) {
            return maal.computeIfAbsent(opgave.kriterier().get(k), formulering::maal);
        }

        private boolean minimiseStartVector() {
            int antalAdGangen = (int) (Math.log(LARGEST_START_VECTOR) / Math.log(opgave.halvaar()));
            for (int fra = 0; fra < opgave.antal(); fra += antalAdGangen) {
                int til = Math.min(opgave.antal(), fra + antalAdGangen);
                List<Maal> starter = IntStream.range(fra, til)
                        .mapToObj(i -> new Maal(formulering.start()[i], opgave.halvaar() - 1L))
                        .toList();
                if (!minimise(vaegtet(starter))) {
                    return false;
                }
            }
            return true;
        }

        /** Minimises something, and keeps what was reached. Returns whether it is proved to be smallest. */
        private boolean minimise(LinearArgument expression) {
            if (forloeb.isOver()) {
                return false;
            }
            model.clearObjective();
            model.minimize(expression);
            CpSolver solver = new CpSolver();
            solver.getParameters()
                    .setMaxTimeInSeconds(forloeb.remaining())
                    .setNumWorkers(threads)
                    .setLinearizationLevel(linearisering);
            CpSolverStatus status = solver.solve(model, new CpSolverSolutionCallback() {
                @Override
                public void onSolutionCallback() {
                    forloeb.found(IntStream.range(0, opgave.antal())
                            .map(i -> (int) value(formulering.start()[i]))
                            .toArray());
                }
            });
            if (status == CpSolverStatus.INFEASIBLE || status == CpSolverStatus.MODEL_INVALID) {
                throw new IllegalStateException(opgave + ": " + status + " " + model.validate());
            }
            if (status != CpSolverStatus.OPTIMAL) {
                return false;
            }
            formulering.hint(IntStream.range(0, opgave.antal())
                    .map(i -> (int) solver.value(formulering.start()[i]))
                    .toArray());
            model.addEquality(expression, solver.value(expression));
            return true;
        }
    }

    private static double largestSum(List<Maal> maal) {
        return maal.stream().mapToDouble(single -> single.hoejst() + 1.0).reduce(1, (en, other) -> en * other);
    }

    /** Returns the sum in which one unit of an earlier goal counts more than all that later ones can differ by. */
    private static LinearArgument vaegtet(List<Maal> maal) {
        if (maal.size() == 1) {
            return maal.get(0).expression();
        }
        List<Long> vaegte = new ArrayList<>();
        long vaegt = 1;
        for (int k = maal.size() - 1; k >= 0; k--) {
            vaegte.add(0, vaegt);
            vaegt *= maal.get(k).hoejst() + 1;
        }
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int k = 0; k < maal.size(); k++) {
            sum.addTerm(maal.get(k).expression(), vaegte.get(k));
        }
        return sum.build();
    }
}
