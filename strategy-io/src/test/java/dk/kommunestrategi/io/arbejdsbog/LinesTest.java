package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that state several things, each on a line: of all lines that are not understood, every one is told. */
class LinesTest {

    private final ArbejdsbogReader reader = new ArbejdsbogReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Centre | 3 | 5 | 2027-H1: 5; snart; 2028-H1: få | FORKERT_TYPE snart; FORKERT_TYPE 2028-H1: få",
                "Initiativer | 3 | 14 | Kræver held; Internt; Kræver samarbejde med XF | UKENDT_VAERDI Kræver held; UKENDT_FORVALTNING Kræver samarbejde med XF",
                "Initiativer | 3 | 15 | Savværket; Planteskolen: 1; Mejeriet: 2; Sav: x | FORKERT_TYPE Savværket; UKENDT_CENTER Mejeriet; FORKERT_TYPE Sav: x",
                "Initiativer | 3 | 15 | Alle centre: 1; Alle centre: 2 | DOBBELT_HENVISNING Alle centre: 2",
                "Initiativer | 3 | 15 | Alle centre: 1-2 | FORKERT_TYPE Alle centre: 1-2",
                "Centre | 4 | 6 | fra 2026-H1: 1; 2026-H5 til 2027-H1: 1, drift; 2026-H1: 1, drift | FORKERT_TYPE fra 2026-H1: 1; UGYLDIGT_HALVAAR 2026-H5",
                "Roller | 5 | 12 | 2022-2025; 2026- | FORKERT_TYPE 2026-",
                "Roller | 5 | 13 | Savværket; Mejeriet: 2; Planteskolen: 2 | UKENDT_CENTER Mejeriet",
                "Initiativer | 4 | 16 | Sav: 1; Sav; Planteskolen: 1 i 4 uger | FORKERT_TYPE Sav; FORKERT_TYPE Planteskolen: 1 i 4 uger",
                "Initiativer | 4 | 28 | efter slut på 1: mindst 1; før 1: højst 2; start på 1: højst 99999999999 | FORKERT_TYPE før 1: højst 2; FORKERT_TYPE start på 1: højst 99999999999",
                "Initiativer | 4 | 28 | ſlut på 1: mindst 1; slut på \u0131nitiativ 1: mindst 1 | FORKERT_TYPE ſlut på 1: mindst 1; FORKERT_TYPE slut på \u0131nitiativ 1: mindst 1",
                "Prioritering | 15 | 2 | 2027 dr\u0131ft: 1500 | FORKERT_TYPE 2027 dr\u0131ft: 1500",
                "Initiativer | 4 | 29 | andet | FORKERT_TYPE andet",
                "Initiativer | 4 | 30 | måske | UKENDT_VAERDI måske",
                "Strategi | 13 | 2 | højst en af 1, 4; højst 1 af 1, 4 | FORKERT_TYPE højst en af 1, 4",
                "Prioritering | 6 | 2 | Enorm | UKENDT_VAERDI Enorm",
                "Prioritering | 11 | 2 | 2 | FORKERT_TYPE 2",
                "Prioritering | 15 | 2 | 2027 drift: 1500; 2027: 3 | FORKERT_TYPE 2027: 3"
            })
    void everyLineThatIsNotUnderstoodIsTold(String sheet, int row, int column, String lines, String told) {
        byte[] xlsx = TestBooks.with(sheet, row, column, lines.replace("; ", "\n"));
        String place = " " + sheet + " " + row + " " + column + " ";

        assertThat(reader.read(xlsx).getProblems().stream()
                        .map(TestBooks::shown)
                        .filter(shown -> shown.contains(place))
                        .map(shown -> shown.replace(place, " ").strip()))
                .containsExactly(told.split("; "));
    }

    /** What people write, and what the workbook would have written. */
    @Test
    void linesAreReadAsPeopleWriteThem() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(new ArbejdsbogWriter()
                .write(TestBooks.strategi(), List.of())
                .getValue()
                .orElseThrow());
        cells.get("Centre").get(4).put(6, "1. halvår 2026 TIL 2026-H2: 2 Drift\nfra 2027-H1:1, andre strategier");
        cells.get("Roller").get(5).put(12, "2022 – 2025");
        cells.get("Roller").get(5).put(13, "Sav\nplanteskolen:3");
        cells.get("Initiativer").get(3).put(16, "Sav: 1 i 4 halvår\nPlanteskolen: 2");
        cells.get("Initiativer").get(4).put(28, "Efter slut på initiativ 1: højst 3\nstart på 1: mindst \u22122");
        cells.get("Prioritering").get(3).put(2, "LetImplementerbareFoerst\n+TidligstMulig × 2");
        cells.get("Prioritering").get(11).put(2, "1 (1 – 3)");
        cells.get("Prioritering").get(15).put(2, "2027 Anlæg: 1.500,5");
        cells.get("Prioritering").get(16).put(2, "2026");

        Result<Strategidokument> reading = reader.read(TestBooks.write(cells));
        Strategi read = reading.getValue()
                .map(Strategidokument::getStrategi)
                .orElseThrow(() -> new AssertionError(reading.getProblems()));

        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> written = TestBooks.cells(
                new ArbejdsbogWriter().write(read, List.of()).getValue().orElseThrow());
        assertThat(List.of(
                        written.get("Centre").get(4).get(6),
                        written.get("Roller").get(5).get(12),
                        written.get("Roller").get(5).get(13),
                        written.get("Initiativer").get(3).get(16),
                        written.get("Initiativer").get(4).get(28),
                        written.get("Prioritering").get(3).get(2),
                        written.get("Prioritering").get(11).get(2),
                        written.get("Prioritering").get(15).get(2)))
                .containsExactly(
                        "2026-H1 til 2026-H2: 2, drift\nfra 2027-H1: 1, andre strategier",
                        "2022-2025",
                        "Savværket: 1\nPlanteskolen: 3",
                        "Savværket: 1 i 4 halvår\nPlanteskolen: 2",
                        "slut på 1: højst 3\nstart på 1: mindst -2",
                        "LetImplementerbareFoerst\n+ TidligstMulig x 2",
                        "1 (1-3)",
                        "2027 anlæg: 1500,5");
    }

    /** The words of the catalogue are levels on its scale, and on no other. */
    @ParameterizedTest
    @CsvSource({"3, true", "4, false"})
    void aLevelMayBeAWord(int skala, boolean isRead) {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(new ArbejdsbogWriter()
                .write(TestBooks.strategi().withSkala(skala), List.of())
                .getValue()
                .orElseThrow());
        cells.get("Initiativer").get(3).put(15, "Sav: 3 (stor)\nPlanteskolen (lille)");

        Result<Strategidokument> reading = reader.read(TestBooks.write(cells));

        assertThat(reading.getProblems().stream().filter(Problem::isFejl).map(TestBooks::shown))
                .hasSize(isRead ? 0 : 2);
        assertThat(reading.getValue().isPresent()).isEqualTo(isRead);
        reading.getValue()
                .ifPresent(read -> assertThat(TestBooks.cells(new ArbejdsbogWriter()
                                        .write(read.getStrategi(), List.of())
                                        .getValue()
                                        .orElseThrow())
                                .get("Initiativer")
                                .get(3)
                                .get(15))
                        .isEqualTo("Savværket: 3\nPlanteskolen: 1"));
    }

    @Test
    void aPolicyIsThereWhereAnyLineOfItIs() {
        Strategi without = TestBooks.strategi();
        Strategi standard = without.withPolitik(Prioriteringspolitik.STANDARD);
        byte[] empty =
                new ArbejdsbogWriter().write(without, List.of()).getValue().orElseThrow();
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> partly = TestBooks.cells(empty);
        partly.get("Prioritering").remove(3);
        byte[] full =
                new ArbejdsbogWriter().write(standard, List.of()).getValue().orElseThrow();

        assertThat(politik(reader.read(full))).contains(Prioriteringspolitik.STANDARD);
        assertThat(politik(reader.read(standard, empty))).isEmpty();
        assertThat(politik(reader.read(standard, TestBooks.write(partly)))).contains(Prioriteringspolitik.STANDARD);
    }

    /** Everything that the format can state, and what of it a workbook has no room for. */
    @Test
    void whatAWorkbookCannotHoldIsNamed() {
        Strategi whole = new StrategiJson()
                .read(Dokumenter.resource("hele-formatet.json"))
                .getValue()
                .orElseThrow()
                .getStrategi();

        assertThat(new ArbejdsbogWriter().write(whole, List.of()).getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getArguments())
                        .hasToString("[kleNummer, angivelser, uenigheder, initiativer.temaangivelser,"
                                + " initiativer.udgifter.fordeling, initiativer.initiativbeskrivelse,"
                                + " initiativer.systemreferencer, initiativer.udvidelser,"
                                + " initiativer.udgiftsprofil.pulje, initiativer.udgiftsprofil.fordeling, styring.politik, styring.moeder, styring.beslutninger,"
                                + " styring.indikatorer.datakilde, styring.indikatorer.baseline,"
                                + " styring.indikatorer.maal, styring.indikatorer.delmaal,"
                                + " styring.indikatorer.maalinger, styring.statusnotater, systemreferencer …]"));
    }

    private static Optional<Prioriteringspolitik> politik(Result<Strategidokument> reading) {
        return reading.getValue().map(Strategidokument::getStrategi).flatMap(Strategi::getPolitik);
    }

    @Test
    void aCentreThatIsCalledAsAllOfThemIsToldFromThem() {
        Strategi before = TestBooks.strategi();
        Initiativ first = before.getInitiativer().get(0);
        Strategi strategi = before.withCentre(
                Center.builder()
                        .from(before.getCentre().get(0))
                        .navn("Alle centre")
                        .kortnavn("alle  CENTRE")
                        .build(),
                before.getCentre().get(1));
        byte[] xlsx =
                new ArbejdsbogWriter().write(strategi, List.of()).getValue().orElseThrow();

        assertThat(reader.read(xlsx).getValue().map(Strategidokument::getStrategi))
                .map(read -> read.getInitiativer().get(0).getVurdering().map(Vurdering::getRessourcetraek))
                .contains(first.getVurdering().map(Vurdering::getRessourcetraek));
    }
}
