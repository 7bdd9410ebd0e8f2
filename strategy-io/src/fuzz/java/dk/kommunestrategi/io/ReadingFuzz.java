package dk.kommunestrategi.io;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whatever bytes come in, an answer comes out that keeps what the reader promises. */
public final class ReadingFuzz {

    private static final StrategiJson JSON = new StrategiJson();

    private ReadingFuzz() {}

    /** For the fuzzer, which looks for bytes with which this throws or takes too long. */
    public static void fuzzerTestOneInput(byte[] dokument) {
        Result<Strategidokument> reading = JSON.read(dokument);
        List<Problem> problems = reading.getProblems();
        String tekst = new String(dokument, StandardCharsets.UTF_8);
        if (Arrays.equals(tekst.getBytes(StandardCharsets.UTF_8), dokument)) {
            require(JSON.read(tekst).equals(reading), "the same of bytes as of their text");
        }
        require(reading.isOk() == problems.stream().noneMatch(Problem::isFejl), "a strategy or errors");
        require(new HashSet<>(problems).size() == problems.size(), "no problem twice");
        int line = 0;
        for (Problem problem : problems) {
            require(problem.getLine().isPresent() || problem.getPointer().isEmpty(), "a place");
            require(problem.getLine().orElse(Integer.MAX_VALUE) >= line, "the order of the text");
            line = problem.getLine().orElse(line);
            for (Sprog sprog : Sprog.values()) {
                require(!problem.getMessage(sprog).isBlank() && !problem.getAdvice(sprog).isBlank(), "words");
            }
        }
        reading.getValue().ifPresent(ReadingFuzz::checkRoundTrip);
    }

    private static void checkRoundTrip(Strategidokument dokument) {
        String written = JSON.write(dokument);
        Result<Strategidokument> again = JSON.read(written);
        require(again.map(Strategidokument::getStrategi).getValue().equals(Optional.of(dokument.getStrategi())), "the same strategy");
        require(JSON.write(again.getValue().orElseThrow()).equals(written), "the same text");
    }

    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Broken promise: " + promise);
        }
    }
}
