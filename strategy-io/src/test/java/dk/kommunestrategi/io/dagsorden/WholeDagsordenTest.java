package dk.kommunestrategi.io.dagsorden;

import static dk.kommunestrategi.io.Computed.wholeFormat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.Golden;
import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Sag;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole records, with all that is read of them and told of them, to the letter. */
class WholeDagsordenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02-udvalg-dato-pkt",
                "06-stemmetal-med-navne",
                "09-historik-underoverskrift",
                "10-tillaegsdagsorden-false",
                "11-itemdecision"
            })
    void itIsReadLikeThis(String navn) {
        Result<Dagsorden> read = new DagsordenReader().read(Dokumenter.resource("dagsorden/" + navn + ".json"));

        Dagsorden dagsorden = read.getValue().orElseThrow();
        Golden.check(
                "dagsorden/" + navn + ".txt",
                Stream.of(
                                read.getProblems().stream().map(WholeDagsordenTest::shown),
                                dagsorden.organer().stream().map(rolle -> DokumentWriter.write(rolle, Rolle.class)),
                                dagsorden.sager().stream().map(sag -> DokumentWriter.write(sag, Sag.class)))
                        .flatMap(some -> some)
                        .collect(Collectors.joining()));
    }

    @Test
    void aCaseWithEverythingIsWrittenLikeThis() {
        Strategi strategi = wholeFormat();
        Result<String> record = new DagsordenWriter(strategi.getRoller())
                .write(strategi.getSager().get(0));

        Golden.check(
                "dagsorden/skrevet.txt",
                record.getProblems().stream().map(WholeDagsordenTest::shown).collect(Collectors.joining())
                        + record.getValue().orElseThrow());
    }

    private static String shown(Problem problem) {
        return problem.getCode() + " " + problem.getPointer() + " " + problem.getArguments() + "\n";
    }
}
