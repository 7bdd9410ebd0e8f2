package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.text.PlainText;
import dk.kommunestrategi.model.text.Quotes;
import java.util.List;
import java.util.stream.IntStream;

/** A problem as a line that people and editors read: where, how serious, what, and what to do. */
public final class ProblemLine {

    private static final int LETTERS = 26;

    private ProblemLine() {}

    private static List<String> place(Problem problem) {
        List<String> numbers = IntStream.concat(problem.getLine().stream(), problem.getColumn().stream())
                .mapToObj(String::valueOf)
                .toList();
        if (problem.getSheet().isEmpty()) {
            return numbers;
        }
        String sheet = PlainText.of(problem.getSheet().get());
        return problem.getLine().isPresent() && problem.getColumn().isPresent()
                ? List.of(sheet + "!" + letters(problem.getColumn().getAsInt())
                        + problem.getLine().getAsInt())
                : List.of(sheet);
    }

    /** A column as a spreadsheet names it: A to Z, AA and so on. */
    private static String letters(int column) {
        int before = (column - 1) / LETTERS;
        return (before == 0 ? "" : letters(before)) + (char) ('A' + (column - 1) % LETTERS);
    }

    /** Returns the line; the source is named where the problem names no file. */
    public static String of(String source, Problem problem, View view) {
        String word = view.word(problem.getSeverity().name());
        return line(source, problem, problem.isFejl() ? view.error(word) : word, view);
    }

    /** Returns the line about what a plan needs, though nothing is wrong without it. */
    public static String ofMangel(String source, Problem problem, View view) {
        return line(source, problem, view.word("manglerTilPlan"), view);
    }

    private static String line(String source, Problem problem, String word, View view) {
        StringBuilder line = new StringBuilder(PlainText.of(problem.getFile().orElse(source)));
        place(problem).forEach(part -> line.append(':').append(part));
        line.append(": ").append(word).append(' ').append(problem.getCode());
        problem.getValue()
                .ifPresent(value -> line.append(' ').append(Quotes.around(PlainText.of(value), view.sprog()::anfoert)));
        problem.getStrategi()
                .ifPresent(strategi -> line.append(' ').append(view.word("iStrategi", PlainText.of(strategi))));
        return line.append(": ")
                .append(problem.getMessage(view.sprog()))
                .append(' ')
                .append(problem.getAdvice(view.sprog()))
                .toString();
    }
}
