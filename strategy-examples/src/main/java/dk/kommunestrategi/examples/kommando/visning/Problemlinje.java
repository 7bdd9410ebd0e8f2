package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Rentekst;

/** A problem as a line that people and editors read: where, how serious, what, and what to do. */
public final class Problemlinje {

    private Problemlinje() {}

    /** Returns the line. */
    public static String of(String kilde, Problem problem, Visning visning) {
        StringBuilder linje = new StringBuilder(kilde);
        problem.getLine().ifPresent(line -> linje.append(':').append(line));
        problem.getColumn().ifPresent(column -> linje.append(':').append(column));
        String ord = visning.ord(problem.getSeverity().name());
        linje.append(": ")
                .append(problem.erFejl() ? visning.fejl(ord) : ord)
                .append(' ')
                .append(problem.getCode());
        problem.getValue()
                .ifPresent(
                        value -> linje.append(" \"").append(Rentekst.of(value)).append('"'));
        return linje.append(": ")
                .append(problem.getMessage(visning.sprog()))
                .append(' ')
                .append(problem.getAdvice(visning.sprog()))
                .toString();
    }
}
