package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;

/** A problem as a line that people and editors read: where, how serious, what, and what to do. */
final class Problemlinje {

    private Problemlinje() {}

    static String of(String kilde, Problem problem, Sprog sprog) {
        StringBuilder linje = new StringBuilder(kilde);
        problem.getLine().ifPresent(line -> linje.append(':').append(line));
        problem.getColumn().ifPresent(column -> linje.append(':').append(column));
        String alvor = Kommandotekster.text(sprog, problem.getSeverity().name());
        linje.append(": ").append(alvor).append(' ').append(problem.getCode());
        problem.getValue().ifPresent(value -> linje.append(" \"").append(value).append('"'));
        return linje.append(": ")
                .append(problem.getMessage(sprog))
                .append(' ')
                .append(problem.getAdvice(sprog))
                .toString();
    }
}
