package dk.kommunestrategi.io.hostile;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the readers of documents promise, whatever bytes come in. */
public final class ReadingPromises {

    private static final StrategiJson JSON = new StrategiJson();
    private static final PortefoeljeJson PORTEFOELJER = new PortefoeljeJson();

    private ReadingPromises() {}

    /** Reads these bytes, and has an error where the answer breaks a promise. */
    public static void check(byte[] dokument) {
        check(dokument, JSON::read, JSON::read, JSON::write);
        check(dokument, PORTEFOELJER::read, PORTEFOELJER::read, PORTEFOELJER::write);
    }

    private static <D> void check(
            byte[] dokument,
            Function<byte[], Result<D>> ofBytes,
            Function<String, Result<D>> ofText,
            Function<D, String> writer) {
        Result<D> reading = ofBytes.apply(dokument);
        String tekst = new String(dokument, StandardCharsets.UTF_8);
        if (Arrays.equals(tekst.getBytes(StandardCharsets.UTF_8), dokument)) {
            require(ofText.apply(tekst).equals(reading), "the same of bytes as of their text");
        }
        check(reading);
        checkPlaces(reading.getProblems());
        reading.getValue().ifPresent(read -> {
            String written = writer.apply(read);
            Result<D> again = ofText.apply(written);
            require(again.getValue().equals(Optional.of(read)), "the same statements");
            require(writer.apply(again.getValue().orElseThrow()).equals(written), "the same text");
        });
    }

    /** Has an error where an answer, of whatever reader, breaks a promise that all of them make. */
    public static void check(Result<?> answer) {
        List<Problem> problems = answer.getProblems();
        require(answer.getValue().isPresent() == problems.stream().noneMatch(Problem::isFejl), "a value or errors");
        require(new HashSet<>(problems).size() == problems.size(), "no problem twice");
        for (Problem problem : problems) {
            for (Sprog sprog : Sprog.values()) {
                require(
                        !problem.getMessage(sprog).isBlank()
                                && !problem.getAdvice(sprog).isBlank(),
                        "words");
            }
        }
    }

    private static void checkPlaces(List<Problem> problems) {
        int line = 0;
        for (Problem problem : problems) {
            require(problem.getLine().isPresent() || problem.getPointer().isEmpty(), "a place");
            require(problem.getLine().orElse(Integer.MAX_VALUE) >= line, "the order of the text");
            line = problem.getLine().orElse(line);
        }
    }

    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Broken promise: " + promise);
        }
    }
}
