package dk.kommunestrategi.benchmark.competitor;

import dk.kommunestrategi.benchmark.opgave.Kriterium;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.benchmark.opgave.Opgave.Initiativtal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.limits.FailCounter;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.util.objects.setDataStructures.iterable.IntIterableRangeSet;
import org.chocosolver.util.tools.ArrayUtils;

/**
 * Choco: integer starts with sums, squares and minima over them, one criterion after the other. Each search begins at the
 * best plan so far; conflicts and restarts guide it.
 */
public record Choco() implements Competitor {

    /** The solver starts anew first after so many failures, and then ever more rarely. */
    private static final int FEJL_TIL_GENSTART = 500;

    @Override
    public String navn() {
        return "Choco";
    }

    @Override
    public void solve(Opgave opgave, Forloeb forloeb) {
        new Solution(opgave, forloeb).run();
    }

    private static final class Solution {
        private final Opgave opgave;
        private final Forloeb forloeb;
        private final int halvaar;
        private final Model model = new Model();
        private final List<List<Integer>> possible;
        private final IntVar[] start;
        private final BoolVar[][] aktiv;
        private final IntVar[][] belastning;

        Solution(Opgave opgave, Forloeb forloeb) {
            this.opgave = opgave;
            this.forloeb = forloeb;
            this.halvaar = opgave.halvaarMedUdvikling();
            this.possible = opgave.possibleStarter();
            this.start = new IntVar[opgave.antal()];
            this.aktiv = new BoolVar[opgave.antal()][halvaar];
            for (int i = 0; i < opgave.antal(); i++) {
                addInitiativ(i);
            }
            for (int i = 0; i < opgave.antal(); i++) {
                for (int j : opgave.initiativ(i).forudsaetninger()) {
                    model.arithm(
                                    start[i],
                                    "-",
                                    start[j],
                                    ">=",
                                    opgave.initiativ(j).varighed())
                            .post();
                }
            }
            this.belastning = new IntVar[opgave.centre()][halvaar];
            for (int c = 0; c < opgave.centre(); c++) {
                addCenter(c);
            }
        }

        private void addInitiativ(int i) {
            Initiativtal initiativ = opgave.initiativ(i);
            start[i] = model.intVar(
                    "s" + i,
                    possible.get(i).stream().mapToInt(Integer::intValue).toArray());
            for (int h = 0; h < halvaar; h++) {
                aktiv[i][h] = model.boolVar("a" + i + "_" + h);
                model.reifyXinS(start[i], new IntIterableRangeSet(h - initiativ.varighed() + 1, h), aktiv[i][h]);
            }
        }

        private void addCenter(int c) {
            List<Integer> medTraek = opgave.medTraekOn(c);
            int[] niveauer = medTraek.stream()
                    .mapToInt(i -> opgave.initiativ(i).niveau(c))
                    .toArray();
            int hoejst =
                    Math.min(IntStream.of(niveauer).sum(), opgave.kapacitet().get(c));
            for (int h = 0; h < halvaar; h++) {
                int halvaaret = h;
                belastning[c][h] = model.intVar("l" + c + "_" + h, 0, hoejst);
                model.scalar(
                                medTraek.stream().map(i -> aktiv[i][halvaaret]).toArray(IntVar[]::new),
                                niveauer,
                                "=",
                                belastning[c][h])
                        .post();
            }
        }

        void run() {
            Solver solver = model.getSolver();
            solver.setSearch(Search.lastConflict(Search.domOverWDegSearch(start)));
            solver.setLubyRestart(FEJL_TIL_GENSTART, new FailCounter(model, 1), Integer.MAX_VALUE);
            for (int k = 0; k < opgave.kriterier().size(); k++) {
                IntVar maal = maal(opgave.kriterier().get(k));
                model.setObjective(Model.MINIMIZE, maal);
                solver.addStopCriterion(forloeb::isOver);
                int best = Integer.MAX_VALUE;
                while (solver.solve()) {
                    best = maal.getValue();
                    int[] starts = IntStream.range(0, start.length)
                            .map(i -> start[i].getValue())
                            .toArray();
                    forloeb.found(starts);
                }
                if (solver.isStopCriterionMet() || best == Integer.MAX_VALUE) {
                    return;
                }
                forloeb.proved(k + 1);
                solver.reset();
                model.clearObjective();
                if (k > 0) {
                    solver.removeHints();
                }
                hint(solver);
                model.arithm(maal, "=", best).post();
            }
        }

        private void hint(Solver solver) {
            int[] best = forloeb.findings().get(forloeb.findings().size() - 1).starts();
            for (int i = 0; i < start.length; i++) {
                solver.addHint(start[i], best[i]);
            }
        }

        private IntVar maal(Kriterium kriterium) {
            return switch (kriterium) {
                case LetImplementerbareFoerst ->
                    sum(IntStream.range(0, start.length)
                            .filter(i -> opgave.initiativ(i).let())
                            .mapToObj(i -> start[i])
                            .toList());
                case TidligEffektIAlleCentre -> sum(effekter());
                case UdjaevnetRessourcetraek -> sum(squares());
                case LoebendeTemafokus -> sum(emptyTemaer());
                case TidligstMulig -> sum(List.of(start));
            };
        }

        private IntVar sum(List<? extends IntVar> led) {
            long hoejst = led.stream().mapToLong(IntVar::getUB).sum();
            IntVar sum = model.intVar("sum", 0, (int) Math.min(hoejst, IntVar.MAX_INT_BOUND));
            model.sum(led.toArray(IntVar[]::new), "=", sum).post();
            return sum;
        }

        private List<IntVar> effekter() {
            List<IntVar> effekter = new ArrayList<>();
            for (int c = 0; c < opgave.centre(); c++) {
                IntVar[] end = opgave.medTraekOn(c).stream()
                        .map(i -> model.offset(start[i], opgave.initiativ(i).varighed() - 1))
                        .toArray(IntVar[]::new);
                if (end.length > 0) {
                    IntVar first = model.intVar("e" + c, 0, halvaar);
                    model.min(first, end).post();
                    IntVar forsinkelse = model.intVar("f" + c, 0, halvaar);
                    model.max(forsinkelse, model.offset(first, -opgave.tidligtSenest()), model.intVar(0))
                            .post();
                    effekter.add(forsinkelse);
                }
            }
            return effekter;
        }

        private List<IntVar> squares() {
            List<IntVar> squares = new ArrayList<>();
            for (IntVar last : ArrayUtils.flatten(belastning)) {
                int[] table = IntStream.rangeClosed(0, last.getUB())
                        .map(belastning -> belastning * belastning)
                        .toArray();
                IntVar square = model.intVar("q" + squares.size(), 0, table[last.getUB()]);
                model.element(square, table, last).post();
                squares.add(square);
            }
            return squares;
        }

        private List<IntVar> emptyTemaer() {
            List<IntVar> empty = new ArrayList<>();
            for (int tema = 0; tema < opgave.temaer(); tema++) {
                for (int h = 0; h < opgave.halvaar(); h++) {
                    int halvaaret = h;
                    BoolVar[] aktive = opgave.underTema(tema).stream()
                            .map(i -> aktiv[i][halvaaret])
                            .toArray(BoolVar[]::new);
                    BoolVar udvikles = model.boolVar("t" + tema + "_" + h);
                    model.addClausesBoolOrArrayEqVar(aktive, udvikles);
                    empty.add(udvikles.not());
                }
            }
            return empty;
        }
    }
}
