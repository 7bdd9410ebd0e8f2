package dk.kommunestrategi.io;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whatever bytes come in, an answer comes out that keeps what the reader promises. */
public final class Laesefuzz {

    private static final StrategiJson JSON = new StrategiJson();

    private Laesefuzz() {}

    /** For the fuzzer, which looks for bytes with which this throws or takes too long. */
    public static void fuzzerTestOneInput(byte[] dokument) {
        Indlaesning indlaesning = JSON.read(dokument);
        List<Problem> problems = indlaesning.getProblems();
        String tekst = new String(dokument, StandardCharsets.UTF_8);
        if (Arrays.equals(tekst.getBytes(StandardCharsets.UTF_8), dokument)) {
            require(JSON.read(tekst).equals(indlaesning), "the same of bytes as of their text");
        }
        require(indlaesning.isOk() == problems.stream().noneMatch(Problem::erFejl), "a strategy or errors");
        require(new HashSet<>(problems).size() == problems.size(), "no problem twice");
        int linje = 0;
        for (Problem problem : problems) {
            require(problem.getLine().isPresent() || problem.getPointer().isEmpty(), "a place");
            require(problem.getLine().orElse(Integer.MAX_VALUE) >= linje, "the order of the text");
            linje = problem.getLine().orElse(linje);
            for (Sprog sprog : Sprog.values()) {
                require(!problem.getMessage(sprog).isBlank() && !problem.getAdvice(sprog).isBlank(), "words");
            }
        }
        indlaesning.getDokument().ifPresent(Laesefuzz::checkRundtur);
    }

    private static void checkRundtur(Strategidokument dokument) {
        String skrevet = JSON.write(dokument);
        Indlaesning igen = JSON.read(skrevet);
        require(igen.getStrategi().equals(Optional.of(dokument.getStrategi())), "the same strategy");
        require(JSON.write(igen.getDokument().orElseThrow()).equals(skrevet), "the same text");
    }

    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Broken promise: " + promise);
        }
    }
}
