package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

class StrategiJsonTest {

    private static final Strategi SMALLEST = Strategi.builder()
            .navn("Hjemløshed")
            .kommune(Kommune.builder().kode("0621").navn("Kolding Kommune").build())
            .build();

    private static final Strategidokument DOKUMENT = Strategidokument.of(SMALLEST);

    private final StrategiJson json = new StrategiJson();

    @Test
    void theWholeFormatIsWrittenAsItWasRead() {
        String dokument = Dokumenter.resource("hele-formatet.json");

        Result<Strategidokument> reading = json.read(dokument);

        assertThat(reading.getProblems()).extracting(Problem::getCode).containsExactly(Problemkode.ROLLE_UBESAT);
        assertThat(json.write(reading.getValue().orElseThrow().getStrategi())).isEqualTo(dokument);
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(json.write(SMALLEST)).isEqualTo("""
                {
                  "version": "1.0",
                  "navn": "Hjemløshed",
                  "kommune": {
                    "kode": "0621",
                    "navn": "Kolding Kommune"
                  },
                  "skala": 3,
                  "temaer": [],
                  "forvaltninger": [],
                  "centre": [],
                  "roller": [],
                  "initiativer": []
                }
                """);
    }

    @Test
    void aDefaultThatSaysSomethingIsWritten() {
        assertThat(json.write(Strategi.builder()
                        .from(SMALLEST)
                        .politik(Prioriteringspolitik.STANDARD)
                        .build()))
                .contains("\"LetImplementerbareFoerst\"", "\"taerskel\": \"STOR\"", "\"varighedssyn\": \"FORVENTET\"")
                .doesNotContain("tidligtSenest", "afslutIPerioden", "standardvarighed", "tidshorisonter");
    }

    @Test
    void emptyContentIsNoAbsence() {
        Strategi empty =
                Strategi.builder().from(SMALLEST).beskrivelse("").skala(0).build();

        assertThat(json.write(empty)).contains("\"beskrivelse\": \"\"", "\"skala\": 0");
    }

    @Test
    void textThatIsNoTextIsWrittenSoThatItReadsBack() {
        Strategi half = SMALLEST.withNavn("\uD83C halv \uDFE0");

        assertThat(json.read(json.write(half))
                        .map(Strategidokument::getStrategi)
                        .getValue())
                .contains(half);
        assertThat(json.write(half))
                .isEqualTo(new String(json.write(half).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void aStreamIsWrittenTheSameAndLeftOpen() throws IOException {
        boolean[] lukket = {false};
        ByteArrayOutputStream output = new ByteArrayOutputStream() {
            @Override
            public void close() {
                lukket[0] = true;
            }
        };

        json.write(DOKUMENT, new BufferedOutputStream(output));

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(json.write(SMALLEST));
        assertThat(lukket[0]).isFalse();
    }

    @Test
    void aFileIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("strategi.json"), "x".repeat(10_000));

        json.write(DOKUMENT, file);

        assertThat(file).hasContent(json.write(SMALLEST));
        assertThat(json.read(file).map(Strategidokument::getStrategi).getValue())
                .contains(SMALLEST);
        assertThat(files(folder)).containsExactly(file);
    }

    /** Whoever has opened the old one goes on reading it: nobody ever sees half a document. */
    @Test
    void aFileIsReplacedAndNotWrittenOver(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("strategi.json"), "gammelt");
        Path old = Files.createLink(folder.resolve("gammel.json"), file);

        json.write(DOKUMENT, file);

        assertThat(old).hasContent("gammelt");
        assertThat(file).hasContent(json.write(SMALLEST));
    }

    @Test
    void aFileKeepsItsPermissions(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("strategi.json"), "x");
        Set<PosixFilePermission> onlyEjeren = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, onlyEjeren);

        json.write(DOKUMENT, file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(onlyEjeren);
    }

    @Test
    void aFileThatCannotBeReplacedIsLeftAsItIs(@TempDir Path folder) throws IOException {
        Path taken = Files.createDirectory(folder.resolve("strategi.json"));
        Files.writeString(taken.resolve("indhold"), "x");

        assertThatThrownBy(() -> json.write(DOKUMENT, taken)).isInstanceOf(IOException.class);
        assertThat(files(folder)).containsExactly(taken);
        assertThat(files(taken)).hasSize(1);
    }

    @Test
    void whatALinkLeadsToIsReplacedNotTheLink(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("strategi.json"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("seneste.json"), file);

        json.write(DOKUMENT, link);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(json.write(SMALLEST));
    }

    @Test
    void aFileInTheWorkingDirectoryNeedsNoFolder(@TempDir Path folder) {
        assertThat(json.read(Path.of("findes-ikke.json")).isOk()).isFalse();
        assertThatThrownBy(() -> json.write(DOKUMENT, folder.resolve("findes/ikke.json")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aHalfYearThatTheFormatLacksIsToldWhenItIsReadBack() {
        Strategi remove = Strategi.builder()
                .from(SMALLEST)
                .handleplan(Handleplan.builder()
                        .periode(Periode.of(YearHalf.of(9999, Half.H1), YearHalf.of(10_000, Half.H1)))
                        .build())
                .build();

        assertThat(json.read(json.write(remove)).getProblems())
                .extracting(problem -> problem.getCode() + problem.getPointer())
                .containsExactly("UGYLDIGT_HALVAAR/handleplan/periode/til");
    }

    @Test
    void whatCannotBeReadIsAProblemLikeAnyOther(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("findes-ikke.json");
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThat(messages(json.read(missing))).containsExactly("Der kan ikke læses fra " + missing + ".");
        assertThat(messages(json.read(closed))).containsExactly("Der kan ikke læses fra datastrømmen.");
        assertThat(messages(json.read(new InputStreamReader(closed, StandardCharsets.UTF_8))))
                .containsExactly("Der kan ikke læses fra datastrømmen.");
    }

    private static List<String> messages(Result<?> reading) {
        return reading.getProblems().stream()
                .map(problem -> problem.getMessage(Sprog.DANSK))
                .toList();
    }

    @Test
    void threadsCanShareOne() throws Exception {
        String faulty = Dokumenter.resource("strategi-med-fejl.json");
        Result<Strategidokument> forventet = new StrategiJson().read(faulty);
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            StrategiJson shared = new StrategiJson();
            List<Callable<Boolean>> opgaver = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                opgaver.add(() -> {
                    start.await();
                    boolean equal = true;
                    for (int gang = 0; gang < 50; gang++) {
                        equal &= shared.read(faulty).equals(forventet)
                                && shared.read(shared.write(SMALLEST))
                                        .map(Strategidokument::getStrategi)
                                        .getValue()
                                        .equals(Optional.of(SMALLEST));
                    }
                    return equal;
                });
            }
            for (Future<Boolean> equal : executor.invokeAll(opgaver)) {
                assertThat(equal.get()).isTrue();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** The build runs every test of this module with this locale; without it they would prove nothing about others. */
    @Test
    void testsRunWhereSmallAndCapitalLettersDifferFromEnglish() {
        assertThat("I".toLowerCase(Locale.getDefault())).isEqualTo("ı");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aDocumentMayNameItsSchema() {
        String document =
                "{\"$schema\":\"strategi.schema.json\",\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}}";
        StrategiJson json = new StrategiJson();

        Result<Strategidokument> reading = json.read(document);

        assertThat(reading.getProblems()).isEmpty();
        assertThat(json.write(reading.getValue().orElseThrow()))
                .startsWith("{\n  \"$schema\": \"strategi.schema.json\",\n  \"version\"");
        assertThat(json.read(document.replace("\"strategi.schema.json\"", "1")).getProblems().stream()
                        .map(Problem::getCode))
                .containsExactly(Problemkode.FORKERT_TYPE);
        assertThat(
                        json
                                .read(document.replace("\"navn\":\"K\"", "\"navn\":\"K\",\"$schema\":\"x\""))
                                .getProblems()
                                .stream()
                                .map(Problem::getCode))
                .containsExactly(Problemkode.UKENDT_NOEGLE);
    }
}
