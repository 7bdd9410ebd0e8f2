package dk.kommunestrategi.benchmark.competitor;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dk.kommunestrategi.benchmark.competitor.CpSatModel.Maal;
import java.util.stream.IntStream;

/** The squares of loads in a model of CP-SAT. */
final class CpSatSquares {

    private final CpModel model;
    private final SquareForm form;

    CpSatSquares(CpModel model, SquareForm form) {
        this.model = model;
        this.form = form;
    }

    /** Returns what is the square of a load wherever it is made small. */
    LinearArgument square(Maal last, String navn) {
        if (form == SquareForm.TRIN) {
            return trin(last, navn);
        }
        IntVar belastning = model.newIntVar(0, last.hoejst(), "l" + navn);
        model.addEquality(belastning, last.expression());
        IntVar square = model.newIntVar(0, last.hoejst() * last.hoejst(), "q" + navn);
        switch (form) {
            case PRODUKT -> model.addMultiplicationEquality(square, belastning, belastning);
            case TABEL ->
                model.addElement(
                        belastning,
                        IntStream.rangeClosed(0, (int) last.hoejst())
                                .mapToLong(x -> (long) x * x)
                                .toArray(),
                        square);
            default -> {
                for (long k = 1; k <= last.hoejst(); k++) {
                    model.addGreaterOrEqual(square, LinearExpr.affine(belastning, 2 * k - 1, -k * (k - 1)));
                }
            }
        }
        return square;
    }

    private LinearArgument trin(Maal last, String navn) {
        LinearExprBuilder square = LinearExpr.newBuilder();
        LinearExprBuilder rest = LinearExpr.newBuilder().add(last.expression());
        BoolVar forrige = null;
        for (long k = 1; k <= last.hoejst(); k++) {
            BoolVar trin = model.newBoolVar("u" + navn + "_" + k);
            square.addTerm(trin, 2 * k - 1);
            rest.addTerm(trin, -1);
            if (forrige != null) {
                model.addImplication(trin, forrige);
            }
            forrige = trin;
        }
        model.addEquality(rest.build(), 0);
        return square.build();
    }
}
