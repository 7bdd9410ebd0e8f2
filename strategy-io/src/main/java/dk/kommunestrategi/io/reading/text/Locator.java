package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where in a text the values stand that problems are about: one walk through its tokens, made only when there are
 * problems, which passes over everything that none of them points into.
 */
public final class Locator {

    private static final Comparator<Problem> TEXT_ORDER = Comparator.<Problem>comparingInt(
                    problem -> problem.getLine().orElse(0))
            .thenComparingInt(problem -> problem.getColumn().orElse(0))
            .thenComparing(Problem::getPointer)
            .thenComparing(problem -> problem.getCode().getSubject());

    /** What is wrong with a key, not with its value. */
    private static final Set<Problemkode> ABOUT_KEY = EnumSet.of(
            Problemkode.UKENDT_NOEGLE, Problemkode.UDVIDELSE_UDEN_NAVNERUM, Problemkode.NOEGLE_FRA_NYERE_VERSION);

    private final JsonParser parser;
    private final LineCounter lines;

    private Locator(String text, JsonParser parser) {
        this.parser = parser;
        this.lines = new LineCounter(text);
    }

    /**
     * Returns the problems with line, column and value filled in where they are absent, in the order of the text. A
     * problem with something that is not there stands at the innermost value that ought to hold it. With a text that is
     * not JSON, the problems come back as they are.
     *
     * @param parser made for the text; it is closed
     */
    public static List<Problem> locate(String text, JsonParser parser, List<Problem> problems) {
        Target root = new Target();
        problems.stream()
                .filter(problem -> problem.getLine().isEmpty())
                .forEach(problem -> want(root, problem.getPointer()));
        try (parser) {
            Locator finder = new Locator(text, parser);
            parser.nextToken();
            finder.find(root, finder.position());
        } catch (RuntimeException e) {
            // What has been scanned once can hardly fail, but problems without a place are better than none.
            return problems;
        }
        return problems.stream()
                .map(problem -> problem.getLine().isPresent() ? problem : place(problem, root))
                .sorted(TEXT_ORDER)
                .toList();
    }

    private static void want(Target root, String pointer) {
        Target place = root;
        for (String step : steps(pointer)) {
            place = place.want(step);
        }
    }

    private static Problem place(Problem problem, Target root) {
        Target place = root;
        for (String step : steps(problem.getPointer())) {
            Optional<Target> next = place.found(step);
            if (next.isEmpty()) {
                return place.findings().value().place(problem);
            }
            place = next.get();
        }
        Target.Findings findings = place.findings();
        Problem complete = problem.withValue(problem.getValue().or(findings::written));
        return (ABOUT_KEY.contains(problem.getCode()) ? findings.key() : findings.value()).place(complete);
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    /** The parser stands at the value. */
    private void find(Target place, Position key) {
        place.foundAt(key, position(), parser.currentToken().isScalarValue() ? parser.getString() : null);
        if (place.isInnermost()) {
            parser.skipChildren();
        } else if (parser.hasToken(JsonToken.START_OBJECT)) {
            findProperties(place);
        } else if (parser.hasToken(JsonToken.START_ARRAY)) {
            findElements(place);
        }
    }

    private void findProperties(Target object) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Optional<Target> place =
                    object.wanted(Problem.pointer(parser.currentName()).substring(1));
            if (place.isPresent()) {
                Position key = position();
                parser.nextToken();
                find(place.get(), key);
            } else {
                parser.nextToken();
                parser.skipChildren();
            }
        }
    }

    private void findElements(Target list) {
        for (int k = 0; parser.nextToken() != JsonToken.END_ARRAY; k++) {
            Optional<Target> place = list.wanted(Integer.toString(k));
            if (place.isPresent()) {
                find(place.get(), position());
            } else {
                parser.skipChildren();
            }
        }
    }

    private Position position() {
        return lines.position((int) parser.currentTokenLocation().getCharOffset());
    }
}
