package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.Indlaesning;
import dk.kommunestrategi.io.Laesegraenser;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.kontrol.Problemsamling;
import dk.kommunestrategi.io.kontrol.Strategivalidering;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong in a table, and which cells the values of the strategy come from that is made of it. */
final class Tabelfund {

    private static final Comparator<Problem> I_TABELLENS_ORDEN = Comparator.<Problem>comparingInt(
                    problem -> problem.getLine().orElse(0))
            .thenComparingInt(problem -> problem.getColumn().orElse(0))
            .thenComparing(Problem::getCode)
            .thenComparing(Problem::getPointer);

    private static final int VIST_LAENGDE = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Celle> kilder = new HashMap<>();

    private record Celle(int linje, int kolonne) {}

    /** Adds a problem with a cell, in a column counted from 0. */
    void add(Problemkode code, Raekke raekke, int kolonne, Object... argumenter) {
        Problem.Builder problem =
                Problem.of(code, "", argumenter).line(raekke.nummer()).column(kolonne + 1);
        String value = kort(Celletekst.ren(raekke.celle(kolonne)));
        if (!value.isEmpty()) {
            problem.value(value);
        }
        problems.add(problem.build());
    }

    /** Adds a problem with a value of the strategy; it stands where the value comes from. */
    void add(Problem problem) {
        problems.add(locate(problem));
    }

    /** The value at this pointer, and all in it, comes from this cell. */
    void kommerFra(String pointer, Raekke raekke, int kolonne) {
        kilder.put(pointer, new Celle(raekke.nummer(), kolonne + 1));
    }

    /** Whether there is an error among them. */
    boolean harFejl() {
        return problems.stream().anyMatch(Problem::erFejl);
    }

    /** The outcome: the strategy with the warnings about it, or every error that can be told. */
    Indlaesning slut(Strategi strategi) {
        Problemsamling om = new Problemsamling(Laesegraenser.STANDARD.getProblemer());
        Strategivalidering.check(strategi, om);
        om.viste().forEach(this::add);
        problems.sort(I_TABELLENS_ORDEN);
        return harFejl() ? Indlaesning.fejl(problems) : Indlaesning.of(Strategidokument.of(strategi), problems);
    }

    private Problem locate(Problem problem) {
        for (String sted = problem.getPointer(); !sted.isEmpty(); sted = sted.substring(0, sted.lastIndexOf('/'))) {
            Celle celle = kilder.get(sted);
            if (celle != null) {
                return problem.withLine(celle.linje()).withColumn(celle.kolonne());
            }
        }
        return problem;
    }

    /** Returns so much of a text as a message can hold. */
    static String kort(String tekst) {
        return tekst.length() > VIST_LAENGDE ? tekst.substring(0, VIST_LAENGDE) + " …" : tekst;
    }
}
