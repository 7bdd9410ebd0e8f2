package dk.kommunestrategi.io.hostile;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What the reader of documents promises, whatever bytes come in. */
public final class ReadingPromises {

    private static final StrategiJson JSON = new StrategiJson();

    private ReadingPromises() {}

    /** Reads these bytes, and has an error where the answer breaks a promise. */
    public static void check(byte[] dokument) {
        Result<Strategidokument> reading = JSON.read(dokument);
        String tekst = new String(dokument, StandardCharsets.UTF_8);
        if (Arrays.equals(tekst.getBytes(StandardCharsets.UTF_8), dokument)) {
            require(JSON.read(tekst).equals(reading), "the same of bytes as of their text");
        }
        check(reading);
        checkPlaces(reading.getProblems());
        reading.getValue().ifPresent(ReadingPromises::checkRoundTrip);
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

    private static void checkRoundTrip(Strategidokument dokument) {
        String written = JSON.write(dokument);
        Result<Strategidokument> again = JSON.read(written);
        require(
                again.map(Strategidokument::getStrategi).getValue().equals(Optional.of(dokument.getStrategi())),
                "the same strategy");
        require(JSON.write(again.getValue().orElseThrow()).equals(written), "the same text");
    }

    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Broken promise: " + promise);
        }
    }
}
