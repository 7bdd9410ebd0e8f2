package dk.kommunestrategi.io;

import dk.kommunestrategi.io.dagsorden.Dagsorden;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a record of an agenda system holds, the cases read of it can stand in a document. */
public final class DagsordenFuzz {

    private static final StrategiJson JSON = new StrategiJson();
    private static final DagsordenReader READER = new DagsordenReader();

    private DagsordenFuzz() {}

    /** For the fuzzer. What begins as a page does is the text of an agenda item, and anything else a whole record. */
    public static void fuzzerTestOneInput(byte[] post) {
        Result<Dagsorden> read =
                post.length > 0 && post[0] == '<' ? READER.read(punkt(post)) : READER.read(post);
        for (Problem problem : read.getProblems()) {
            require(problem.getLine().isPresent() || problem.getPointer().isEmpty(), "a place");
            require(problem.getValue().isEmpty(), "nobody's name");
        }
        require(read.getValue().isPresent() || read.hasFejl(), "a value or errors");
        read.getValue().ifPresent(DagsordenFuzz::requireSound);
    }

    private static void requireSound(Dagsorden read) {
        Strategi strategi = Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0999").navn("K").build())
                .roller(read.organer())
                .sager(read.sager())
                .build();
        require(
                JSON.read(JSON.write(strategi)).map(Strategidokument::getStrategi).getValue().equals(Optional.of(strategi)),
                "cases without errors");
    }

    private static String punkt(byte[] html) {
        ObjectNode punkt = JsonNodeFactory.instance.objectNode().put("Id", "p").put("Navn", "Sagen");
        punkt.putArray("Felter").addObject().put("Html", new String(html, StandardCharsets.UTF_8));
        return punkt.toString();
    }

    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("Broken promise: " + promise);
        }
    }
}
