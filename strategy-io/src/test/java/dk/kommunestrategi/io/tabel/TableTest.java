package dk.kommunestrategi.io.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.library.WithoutLibrary;
import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** Tables as files: what is in them, to the letter. */
class TableTest {

    private final TableWriter writer = new TableWriter();
    private final TableReader reader = new TableReader();
    private final Strategi strategi = new StrategiJson()
            .read(Dokumenter.resource("strategi.json"))
            .getValue()
            .orElseThrow()
            .getStrategi();

    @Test
    void theHandleplanAsCsv() {
        assertThat(csv(StrategiTable.handleplan(strategi))).isEqualTo("""
                        \uFEFFInitiativ;Let implementerbart;Intern/ekstern;Ressourcetræk på centre;Niveau;Temaer;Estimeret økonomisk udgift;2026-H1;2026-H2;2027-H1;2027-H2
                        1. Oversigt over åbne tilbud;Ja;Internt;Rusmiddelcenteret;1;2;Lille;x;;;
                        2. Flere billige boliger;Nej;Kræver samarbejde med boligorganisationer;Boligcenteret;3;1,3;Stor;(...);x;;
                        3. Én indgang;Nej;Internt;"Boligcenteret
                        Rusmiddelcenteret";2 2;1;Mellem;;x;;
                        4. Sundhedsbus;Nej;Kræver samarbejde med region;Rusmiddelcenteret;2;2;Mellem;;x;;
                        5. Møbler ved indflytning;Ja;Kræver samarbejde med frivillige organisationer;Boligcenteret;1;3;Lille;;;x;
                        """);
    }

    @Test
    void theMatrixAsCsv() {
        assertThat(csv(StrategiTable.temamatrix(strategi))).isEqualTo("""
                        \uFEFF;1. De svære overgange;2. Sundhed og trivsel;3. Den rette bolig
                        1. Oversigt over åbne tilbud;;x;
                        2. Flere billige boliger;x;;x
                        3. Én indgang;x;;
                        4. Sundhedsbus;;x;
                        5. Møbler ved indflytning;;;x
                        """);
    }

    @Test
    void theLoadAsCsv() {
        assertThat(csv(belastning(strategi))).isEqualTo("""
                        \uFEFFCenter;2026-H1;2026-H2;2027-H1
                        Boligcenteret;0;5;4
                        Rusmiddelcenteret;1;4;12345678901
                        """);
    }

    private static StrategiTable belastning(Strategi strategi) {
        return StrategiTable.belastning(
                strategi,
                Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2)),
                List.of(
                        new Centerbelastning("bolig", List.of(0L, 5L, 4L)),
                        new Centerbelastning("rus", List.of(1L, 4L, 12_345_678_901L))));
    }

    @Test
    void aWorkbookHasASheetForEachTableAndNumbersThatCanBeAddedUp() throws IOException {
        Map<String, String> parts = TableSheet.parts(xlsx(
                List.of(StrategiTable.handleplan(strategi), StrategiTable.temamatrix(strategi), belastning(strategi))));

        assertThat(parts.get("xl/workbook.xml"))
                .containsSubsequence("name=\"Handleplan\"", "name=\"Temamatrix\"", "name=\"Belastning\"");
        assertThat(parts.get("xl/worksheets/sheet3.xml"))
                .containsPattern("<c r=\"D3\"( s=\"[0-9]+\")?( t=\"n\")?><v>12345678901</v></c>");
    }

    /** The clock stands in no part of it, and a stream of it can be unpacked as any other. */
    @Test
    void aWorkbookDoesNotTellWhenItWasMade() throws IOException {
        byte[] xlsx = xlsx(List.of(StrategiTable.handleplan(strategi)));

        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("dcterms:created>", "dcterms:modified>");
                parts.add(part.getName());
            }
        }
        assertThat(parts).contains("xl/workbook.xml", "docProps/core.xml");
        assertThat(xlsx(List.of(StrategiTable.handleplan(strategi)))).isEqualTo(xlsx);
    }

    @Test
    void oneWorkbookHoldsAllAndEachTableIsFoundInIt() {
        byte[] xlsx = xlsx(
                List.of(belastning(strategi), StrategiTable.temamatrix(strategi), StrategiTable.handleplan(strategi)));

        assertThat(reader.readHandleplan(strategi, xlsx)
                        .getValue()
                        .orElseThrow()
                        .getHandleplan())
                .isEqualTo(strategi.getHandleplan());
        assertThat(reader.readTemamatrix(strategi, xlsx).isOk()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"=HYPERLINK(\"http://x\")", "+1+1", "-1", "@SUM(A1)", "'=1", "＝1"})
    void noNameBecomesAFormula(String navn) throws IOException {
        Strategi hostile = strategi.withCentre(strategi.getCentre().stream()
                .map(center -> center.getKode().equals("rus")
                        ? Center.builder().from(center).navn(navn).build()
                        : center)
                .toList());

        assertThat(csv(belastning(hostile)).lines()).noneMatch(line -> line.matches("\"?[=+\\-@＝].*"));
        assertThat(csv(StrategiTable.handleplan(hostile))).doesNotContain(";=", ";+", ";-", ";@", ";\"=", ";＝");
        assertThat(TableSheet.parts(xlsx(List.of(StrategiTable.handleplan(hostile), belastning(hostile))))
                        .values())
                .noneMatch(del -> del.contains("<f>") || del.contains("<f "));
        assertThat(reader.readHandleplan(hostile, writer.csv(StrategiTable.handleplan(hostile)))
                        .getValue()
                        .flatMap(read -> read.initiativ(1).orElseThrow().getVurdering()))
                .isEqualTo(hostile.initiativ(1).orElseThrow().getVurdering());
    }

    @Test
    void theSameTableIsTheSameCsv() {
        assertThat(writer.csv(StrategiTable.handleplan(strategi)))
                .isEqualTo(writer.csv(StrategiTable.handleplan(strategi)));
    }

    /** The second row is the first that is too long, the third the longest. */
    @Test
    void aTableThatNoSpreadsheetCanHoldIsTold() {
        StrategiTable wide = StrategiTable.of(
                "Belastning",
                List.of(
                        List.of("Center"),
                        Collections.nCopies(16_385, "Kultur"),
                        Collections.nCopies(16_387, "Sundhed"),
                        List.of("")));

        assertThat(writer.xlsx(List.of(belastning(strategi), wide)).getProblems())
                .containsExactly(Limit.COLUMNS
                        .exceeded(16_384, 16_387)
                        .sheet("Belastning")
                        .line(2)
                        .column(16_385)
                        .build());
    }

    @Test
    void soIsEachTextThatNoCellCanHold() {
        String longest = "x".repeat(32_767);
        StrategiTable table = StrategiTable.of(
                "Kort", List.of(List.of("Navn", longest), List.of(longest + "y", ""), List.of("", longest + "yz")));

        List<Problem> problems = writer.xlsx(List.of(table)).getProblems();

        assertThat(problems)
                .extracting(problem -> problem.getSheet().orElse("")
                        + problem.getLine().orElse(0)
                        + ":"
                        + problem.getColumn().orElse(0)
                        + " "
                        + problem.getMessage(Sprog.DANSK))
                .containsExactly(
                        "Kort2:1 Dokumentet er for stort: Der må højst være 32.767 tegn i en celle, men der er flere.",
                        "Kort3:2 Dokumentet er for stort: Der må højst være 32.767 tegn i en celle, men der er 32.769.");
        assertThat(writer.xlsx(List.of(StrategiTable.of("Kort", List.of(List.of("Navn", longest)))))
                        .getValue())
                .isPresent();
    }

    @Test
    void aTableHasHeadings() {
        assertThatThrownBy(() -> StrategiTable.of("Belastning", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A table has a row of headings");
    }

    @Test
    void aWorkbookHasATable() {
        assertThatThrownBy(() -> writer.xlsx(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** As an application has it that has not asked for the libraries. */
    @ParameterizedTest
    @CsvSource({
        "de.siegmar., TableWriter, csv, de.siegmar:fastcsv:4.4.0",
        "org.dhatim., TableWriter, xlsx, org.dhatim:fastexcel:0.20.2",
        "de.siegmar., TableReader, text, de.siegmar:fastcsv:4.4.0",
        "org.dhatim., TableReader, workbook, org.dhatim:fastexcel-reader:0.20.2"
    })
    void withoutALibraryItsAbsenceIsToldClearly(String library, String type, String use, String coordinates)
            throws ReflectiveOperationException {
        ClassLoader without = new WithoutLibrary(StrategiTable.class.getPackageName(), library);
        Class<?> tableType = without.loadClass(StrategiTable.class.getName());
        Object table = tableType.getMethod("handleplan", Strategi.class).invoke(null, strategi);
        Class<?> user = without.loadClass(StrategiTable.class.getPackageName() + "." + type);
        Object instance = user.getConstructor().newInstance();

        assertThat(tableType).isNotSameAs(StrategiTable.class);
        assertThatThrownBy(() -> {
                    switch (use) {
                        case "csv" -> user.getMethod("csv", tableType).invoke(instance, table);
                        case "xlsx" -> user.getMethod("xlsx", List.class).invoke(instance, List.of(table));
                        default ->
                            user.getMethod("readHandleplan", Strategi.class, byte[].class)
                                    .invoke(
                                            instance,
                                            strategi,
                                            (use.equals("text") ? "Initiativ" : "PK\u0003\u0004")
                                                    .getBytes(StandardCharsets.US_ASCII));
                    }
                })
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(coordinates);
    }

    private byte[] xlsx(List<StrategiTable> tables) {
        return writer.xlsx(tables).getValue().orElseThrow();
    }

    private String csv(StrategiTable table) {
        return new String(writer.csv(table), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
