package dk.kommunestrategi.benchmark.competitor;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dk.kommunestrategi.benchmark.opgave.Kriterium;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A planning problem as a model of CP-SAT: one literal for every possible start of an initiative, everything else linear in
 * these literals, apart from the squares of the loads.
 */
final class CpSatModel {

    private final Opgave opgave;
    private final int halvaar;
    private final CpModel model = new CpModel();
    private final CpSatSquares squares;
    private final List<List<Integer>> possible;
    private final BoolVar[][] starter;
    private final LinearArgument[] start;

    CpSatModel(Opgave opgave, SquareForm form) {
        this.opgave = opgave;
        this.squares = new CpSatSquares(model, form);
        this.halvaar = opgave.halvaarMedUdvikling();
        this.starter = new BoolVar[opgave.antal()][opgave.halvaar()];
        this.start = new LinearArgument[opgave.antal()];
        this.possible = opgave.possibleStarter();
        for (int i = 0; i < opgave.antal(); i++) {
            addStart(i);
        }
        for (int i = 0; i < opgave.antal(); i++) {
            for (int j : opgave.initiativ(i).forudsaetninger()) {
                addForudsaetning(j, i);
            }
        }
    }

    private void addStart(int i) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int h : possible.get(i)) {
            starter[i][h] = model.newBoolVar("x" + i + "_" + h);
            sum.addTerm(starter[i][h], h);
        }
        model.addExactlyOne(literals(starter[i]));
        start[i] = sum.build();
    }

    private static List<Literal> literals(BoolVar[] variable) {
        return Arrays.stream(variable)
                .filter(literal -> literal != null)
                .map(Literal.class::cast)
                .toList();
    }

    /** Whoever has started by h has prerequisites that started early enough: stronger than a difference of starts. */
    private void addForudsaetning(int before, int after) {
        int varighed = opgave.initiativ(before).varighed();
        for (int h : possible.get(after)) {
            List<BoolVar> tidlige = startetSenest(before, h - varighed);
            if (tidlige.size() < possible.get(before).size()) {
                LinearExprBuilder forskel = LinearExpr.newBuilder();
                startetSenest(after, h).forEach(forskel::add);
                tidlige.forEach(literal -> forskel.addTerm(literal, -1));
                model.addLessOrEqual(forskel.build(), 0);
            }
        }
    }

    private List<BoolVar> startetSenest(int i, int h) {
        return startetBetween(i, 0, h);
    }

    private List<BoolVar> underUdvikling(int i, int h) {
        return startetBetween(i, h - opgave.initiativ(i).varighed() + 1, h);
    }

    private List<BoolVar> startetBetween(int i, int fra, int til) {
        List<BoolVar> literals = new ArrayList<>();
        for (int h = Math.max(0, fra); h <= Math.min(til, opgave.halvaar() - 1); h++) {
            if (starter[i][h] != null) {
                literals.add(starter[i][h]);
            }
        }
        return literals;
    }

    CpModel model() {
        return model;
    }

    LinearArgument[] start() {
        return start;
    }

    /** Makes a plan the one that the search begins with. */
    void hint(int[] starts) {
        model.clearHints();
        for (int i = 0; i < starts.length; i++) {
            for (int h : possible.get(i)) {
                model.addHint((Literal) starter[i][h], h == starts[i]);
            }
        }
    }

    /** Makes the plan in which everything starts as early as it can the first one; without capacities and frames it keeps all rules. */
    void hintEarliest() {
        if (opgave.kapacitet().stream().allMatch(kapacitet -> kapacitet == Opgave.UBEGRAENSET)
                && opgave.rammer().isEmpty()) {
            hint(possible.stream().mapToInt(starter -> starter.get(0)).toArray());
        }
    }

    /** Adds what a criterion needs. */
    Maal maal(Kriterium kriterium) {
        return switch (kriterium) {
            case LetImplementerbareFoerst ->
                starter(IntStream.range(0, opgave.antal())
                        .filter(i -> opgave.initiativ(i).let())
                        .toArray());
            case TidligEffektIAlleCentre -> effekter();
            case UdjaevnetRessourcetraek -> squares();
            case LoebendeTemafokus -> temafokus();
            case TidligstMulig -> starter(IntStream.range(0, opgave.antal()).toArray());
        };
    }

    /**
     * Something to minimise.
     *
     * @param expression what
     * @param hoejst what it never exceeds
     */
    record Maal(LinearArgument expression, long hoejst) {}

    private Maal starter(int[] initiativer) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        IntStream.of(initiativer).forEach(i -> sum.add(start[i]));
        return new Maal(sum.build(), (long) initiativer.length * (opgave.halvaar() - 1));
    }

    /** Counts for every centre the half-years up to which nothing has taken effect. */
    private Maal effekter() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        long antal = 0;
        for (int c = 0; c < opgave.centre(); c++) {
            List<Integer> medTraek = opgave.medTraekOn(c);
            int senest = medTraek.stream()
                    .mapToInt(i -> opgave.halvaar() + opgave.initiativ(i).varighed() - 2)
                    .min()
                    .orElse(0);
            for (int h = opgave.tidligtSenest(); h < senest; h++) {
                List<BoolVar> virkende = new ArrayList<>();
                for (int i : medTraek) {
                    virkende.addAll(startetSenest(i, h - opgave.initiativ(i).varighed() + 1));
                }
                sum.add(noAf(virkende, "e" + c + "_" + h));
                antal++;
            }
        }
        return new Maal(sum.build(), antal);
    }

    private Maal temafokus() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int tema = 0; tema < opgave.temaer(); tema++) {
            for (int h = 0; h < opgave.halvaar(); h++) {
                List<BoolVar> aktive = new ArrayList<>();
                for (int i : opgave.underTema(tema)) {
                    aktive.addAll(underUdvikling(i, h));
                }
                sum.add(noAf(aktive, "t" + tema + "_" + h));
            }
        }
        return new Maal(sum.build(), (long) opgave.temaer() * opgave.halvaar());
    }

    /** A literal that must be true when none of the others is. */
    private BoolVar noAf(List<BoolVar> literals, String navn) {
        BoolVar no = model.newBoolVar(navn);
        List<Literal> mindstEn = new ArrayList<>(literals);
        mindstEn.add(no);
        model.addBoolOr(mindstEn);
        return no;
    }

    /** Keeps the load of every centre within its capacity. */
    void addKapaciteter() {
        for (int c = 0; c < opgave.centre(); c++) {
            if (opgave.kapacitet().get(c) < Opgave.UBEGRAENSET) {
                for (int h = 0; h < halvaar; h++) {
                    model.addLessOrEqual(belastning(c, h).expression(), plads(c, h));
                }
            }
        }
    }

    /** What is left of a capacity beside what the centre carries anyway. */
    private int plads(int c, int h) {
        return Math.max(0, opgave.kapacitet().get(c) - opgave.grundbelastning(c, h));
    }

    /** Keeps what is spent in every year within its frame. */
    void addRammer() {
        for (Opgave.Rammetal ramme : opgave.rammer()) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (int i = 0; i < opgave.antal(); i++) {
                for (int h : possible.get(i)) {
                    sum.addTerm(starter[i][h], ramme.udgift(i, h));
                }
            }
            model.addLessOrEqual(sum.build(), ramme.hoejst());
        }
    }

    private Maal belastning(int c, int h) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        long hoejst = 0;
        for (int i : opgave.medTraekOn(c)) {
            List<BoolVar> aktiv = underUdvikling(i, h);
            int niveau = opgave.initiativ(i).niveau(c);
            aktiv.forEach(literal -> sum.addTerm(literal, niveau));
            hoejst += aktiv.isEmpty() ? 0 : niveau;
        }
        return new Maal(sum.build(), Math.min(hoejst, plads(c, h)));
    }

    private Maal squares() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        long hoejst = 0;
        for (int c = 0; c < opgave.centre(); c++) {
            for (int h = 0; h < halvaar; h++) {
                Maal last = belastning(c, h);
                if (last.hoejst() > 0) {
                    // (g + l)² − g² = l² + 2gl
                    long dobbelt = 2L * opgave.grundbelastning(c, h);
                    sum.add(squares.square(last, c + "_" + h)).addTerm(last.expression(), dobbelt);
                    hoejst += last.hoejst() * (last.hoejst() + dobbelt);
                }
            }
        }
        return new Maal(sum.build(), hoejst);
    }
}
