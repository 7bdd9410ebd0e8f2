package dk.kommunestrategi.io.jackson;

import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A document that a mapper was to read has errors. Frameworks answer it as they answer any JSON that does not fit; {@link
 * #getProblems()} has everything that there is to say.
 */
public final class InvalidDokumentException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 3;

    private final transient List<Problem> problems;

    InvalidDokumentException(JsonParser parser, Class<?> type, List<Problem> problems) {
        super(parser, message(problems), type);
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return everything that is wrong with the document, with line and column where the parser knows them} Lines and
     * columns are the parser's: of bytes, Jackson counts columns in bytes.
     */
    public List<Problem> getProblems() {
        return problems == null ? List.of() : problems;
    }

    /** For logs: what is wrong and where, without what people wrote, be it a key: so no pointers. */
    private static String message(List<Problem> problems) {
        String first = problems.stream()
                .limit(SHOWN)
                .map(InvalidDokumentException::shown)
                .collect(Collectors.joining(", "));
        return problems.size()
                + (problems.size() == 1 ? " problem: " : " problems: ")
                + first
                + (problems.size() > SHOWN ? ", …" : "");
    }

    private static String shown(Problem problem) {
        return problem.getLine().isEmpty()
                ? problem.getCode().name()
                : problem.getCode() + " at " + problem.getLine().getAsInt() + ":"
                        + problem.getColumn().orElse(1);
    }
}
