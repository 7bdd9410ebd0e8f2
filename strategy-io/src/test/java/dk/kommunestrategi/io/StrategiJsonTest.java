package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Kommune;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
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

    private static final Strategi MINDSTE = Strategi.builder()
            .navn("Hjemløshed")
            .kommune(Kommune.builder().kode("0621").navn("Kolding Kommune").build())
            .build();

    private final StrategiJson json = new StrategiJson();

    @Test
    void theWholeFormatIsWrittenAsItWasRead() {
        String dokument = Dokumenter.resource("hele-formatet.json");

        Indlaesning indlaesning = json.read(dokument);

        assertThat(indlaesning.getProblems()).extracting(Problem::getCode).containsExactly(Problemkode.ROLLE_UBESAT);
        assertThat(json.write(indlaesning.getStrategi().orElseThrow())).isEqualTo(dokument);
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(json.write(MINDSTE)).isEqualTo("""
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
                        .from(MINDSTE)
                        .politik(Prioriteringspolitik.STANDARD)
                        .build()))
                .contains("\"LetImplementerbareFoerst\"", "\"taerskel\": \"STOR\"", "\"standardvarighed\": 1")
                .doesNotContain("tidligtSenest", "afslutIPerioden");
    }

    @Test
    void emptyContentIsNoAbsence() {
        Strategi tom = Strategi.builder().from(MINDSTE).beskrivelse("").skala(0).build();

        assertThat(json.write(tom)).contains("\"beskrivelse\": \"\"", "\"skala\": 0");
    }

    @Test
    void textThatIsNoTextIsWrittenSoThatItReadsBack() {
        Strategi halv = MINDSTE.withNavn("\uD83C halv \uDFE0");

        assertThat(json.read(json.write(halv)).getStrategi()).contains(halv);
        assertThat(json.write(halv))
                .isEqualTo(new String(json.write(halv).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void everyWayOfWritingWritesTheSameAndClosesNothing() throws IOException {
        boolean[] lukket = {false};
        ByteArrayOutputStream output = new ByteArrayOutputStream() {
            @Override
            public void close() {
                lukket[0] = true;
            }
        };
        StringWriter writer = new StringWriter() {
            @Override
            public void close() {
                lukket[0] = true;
            }
        };

        json.write(MINDSTE, output);
        json.write(MINDSTE, writer);

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(json.write(MINDSTE));
        assertThat(writer).hasToString(json.write(MINDSTE));
        assertThat(lukket[0]).isFalse();
    }

    @Test
    void aFileIsReplacedAsAWhole(@TempDir Path mappe) throws IOException {
        Path fil = Files.writeString(mappe.resolve("strategi.json"), "x".repeat(10_000));

        json.write(MINDSTE, fil);

        assertThat(fil).hasContent(json.write(MINDSTE));
        assertThat(json.read(fil).getStrategi()).contains(MINDSTE);
        assertThat(filer(mappe)).containsExactly(fil);
    }

    /** Whoever has opened the old one goes on reading it: nobody ever sees half a document. */
    @Test
    void aFileIsReplacedAndNotWrittenOver(@TempDir Path mappe) throws IOException {
        Path fil = Files.writeString(mappe.resolve("strategi.json"), "gammelt");
        Path gammel = Files.createLink(mappe.resolve("gammel.json"), fil);

        json.write(MINDSTE, fil);

        assertThat(gammel).hasContent("gammelt");
        assertThat(fil).hasContent(json.write(MINDSTE));
    }

    @Test
    void aFileKeepsItsPermissions(@TempDir Path mappe) throws IOException {
        Path fil = Files.writeString(mappe.resolve("strategi.json"), "x");
        Set<PosixFilePermission> kunEjeren = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(fil, kunEjeren);

        json.write(MINDSTE, fil);

        assertThat(Files.getPosixFilePermissions(fil)).isEqualTo(kunEjeren);
    }

    @Test
    void aFileThatCannotBeReplacedIsLeftAsItIs(@TempDir Path mappe) throws IOException {
        Path optaget = Files.createDirectory(mappe.resolve("strategi.json"));
        Files.writeString(optaget.resolve("indhold"), "x");

        assertThatThrownBy(() -> json.write(MINDSTE, optaget)).isInstanceOf(IOException.class);
        assertThat(filer(mappe)).containsExactly(optaget);
        assertThat(filer(optaget)).hasSize(1);
    }

    @Test
    void whatALinkLeadsToIsReplacedNotTheLink(@TempDir Path mappe) throws IOException {
        Path fil = Files.writeString(mappe.resolve("strategi.json"), "x");
        Path link = Files.createSymbolicLink(mappe.resolve("seneste.json"), fil);

        json.write(MINDSTE, link);

        assertThat(link).isSymbolicLink();
        assertThat(fil).hasContent(json.write(MINDSTE));
    }

    @Test
    void aFileInTheWorkingDirectoryNeedsNoFolder(@TempDir Path mappe) {
        assertThat(json.read(Path.of("findes-ikke.json")).isOk()).isFalse();
        assertThatThrownBy(() -> json.write(MINDSTE, mappe.resolve("findes/ikke.json")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aHalfYearThatTheFormatLacksIsToldWhenItIsReadBack() {
        Strategi fjern = Strategi.builder()
                .from(MINDSTE)
                .handleplan(Handleplan.builder()
                        .periode(Periode.of(YearHalf.of(9999, Half.H1), YearHalf.of(10_000, Half.H1)))
                        .build())
                .build();

        assertThat(json.read(json.write(fjern)).getProblems())
                .extracting(problem -> problem.getCode() + problem.getPointer())
                .containsExactly("UGYLDIGT_HALVAAR/handleplan/periode/til");
    }

    @Test
    void threadsCanShareOne() throws Exception {
        String fejlfuldt = Dokumenter.resource("strategi-med-fejl.json");
        Indlaesning forventet = new StrategiJson().read(fejlfuldt);
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            StrategiJson delt = new StrategiJson();
            List<Callable<Boolean>> opgaver = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                opgaver.add(() -> {
                    start.await();
                    boolean ens = true;
                    for (int gang = 0; gang < 50; gang++) {
                        ens &= delt.read(fejlfuldt).equals(forventet)
                                && delt.read(delt.write(MINDSTE)).getStrategi().equals(Optional.of(MINDSTE));
                    }
                    return ens;
                });
            }
            for (Future<Boolean> ens : executor.invokeAll(opgaver)) {
                assertThat(ens.get()).isTrue();
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

    private static List<Path> filer(Path mappe) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.toList();
        }
    }
}
