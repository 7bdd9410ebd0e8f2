package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.text.PlainText;

/** A problem as a line that people and editors read: where, how serious, what, and what to do. */
public final class ProblemLine {

    private ProblemLine() {}

    /** Returns the line. */
    public static String of(String source, Problem problem, View view) {
        StringBuilder line = new StringBuilder(PlainText.of(source));
        problem.getLine().ifPresent(number -> line.append(':').append(number));
        problem.getColumn().ifPresent(column -> line.append(':').append(column));
        String word = view.word(problem.getSeverity().name());
        line.append(": ")
                .append(problem.isFejl() ? view.error(word) : word)
                .append(' ')
                .append(problem.getCode());
        problem.getValue()
                .ifPresent(
                        value -> line.append(" \"").append(PlainText.of(value)).append('"'));
        return line.append(": ")
                .append(problem.getMessage(view.sprog()))
                .append(' ')
                .append(problem.getAdvice(view.sprog()))
                .toString();
    }
}
