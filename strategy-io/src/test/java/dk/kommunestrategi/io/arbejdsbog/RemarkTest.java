package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks in the workbook of somebody else. */
class RemarkTest {

    /** Programs write letters by their numbers, or as they are. */
    private static final Pattern LETTER = Pattern.compile("&#([0-9]+);");

    private final ArbejdsbogReader reader = new ArbejdsbogReader();
    private final ArbejdsbogWriter writer = new ArbejdsbogWriter();

    @ParameterizedTest
    @ValueSource(strings = {"openpyxl.xlsx", "exceljs.xlsx"})
    void nothingElseInTheFileChanges(String name) throws IOException {
        byte[] file = TestBooks.resource(name);

        byte[] remarked = remark(file, Optional.of(TestBooks.strategi()));

        assertThat(strategi(remarked)).isEqualTo(TestBooks.strategi());
        Map<String, String> before = parts(file);
        Map<String, String> after = parts(remarked);
        assertThat(after.keySet()).containsAll(before.keySet()).hasSize(before.size() + 2);
        assertThat(before.keySet().stream()
                        .filter(
                                part -> !part.matches(
                                        "xl/workbook.xml|xl/_rels/workbook.xml.rels|.Content_Types..xml|xl/styles.xml|xl/worksheets/.*.xml"))
                        .toList())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(after).containsEntry(part, before.get(part)));
        assertThat(cellsOf(after)).containsAll(cellsOf(before));
    }

    @Test
    void whatIsWrongStandsOnASheetAndIsMarked() throws IOException {
        byte[] file = TestBooks.with("Centre", 3, 4, "mange");

        byte[] remarked = remark(file, Optional.empty());

        assertThat(TestBooks.cells(remarked).get("Bemærkninger").values().stream()
                        .map(row -> String.join("|", new ArrayList<>(row.values()).subList(0, 3))))
                .contains("Ark|Celle|Alvor", "Centre|D3|Fejl");
        assertThat(parts(remarked).values())
                .anySatisfy(part -> assertThat(part).contains("<conditionalFormatting sqref=\"D3\">"));
        assertThat(parts(remarked).get("xl/styles.xml")).contains("FFFFC7CE", "FFFFEB9C");
    }

    @Test
    void remarksOfAnotherTimeGo() throws IOException {
        byte[] once = remark(TestBooks.with("Centre", 3, 4, "mange"), Optional.empty());

        Result<byte[]> twice = writer.remark(once, List.of(), Optional.empty(), Sprog.DANSK);

        Map<String, String> parts = parts(twice.getValue().orElseThrow());
        assertThat(parts.keySet()).isEqualTo(parts(once).keySet());
        assertThat(parts.values()).noneSatisfy(part -> assertThat(part).contains("<conditionalFormatting"));
        assertThat(TestBooks.cells(twice.getValue().orElseThrow()).get("Bemærkninger"))
                .hasSize(1);
        assertThat(parts.get("xl/styles.xml")).isEqualTo(parts(once).get("xl/styles.xml"));
    }

    @Test
    void aPlanOfAnotherTimeGivesWay() {
        byte[] planned = remark(TestBooks.with("Centre", 3, 4, "3"), Optional.of(TestBooks.strategi()));

        byte[] without = remark(planned, Optional.empty());

        assertThat(TestBooks.cells(planned).get("Beregnet plan")).hasSizeGreaterThan(2);
        assertThat(TestBooks.cells(without).get("Beregnet plan").values())
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsExactly("Der er ingen beregnet plan. Arket Bemærkninger siger hvorfor."));
    }

    @Test
    void remarksStateNoTime() throws IOException {
        byte[] remarked = remark(TestBooks.with("Centre", 3, 4, "mange"), Optional.empty());

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(remarked))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
            }
        }
    }

    @Test
    void aFileThatIsNoWorkbookGetsNone() {
        assertThat(
                        writer
                                .remark(new byte[] {'P', 'K', 3, 4}, List.of(), Optional.empty(), Sprog.DANSK)
                                .getProblems()
                                .stream()
                                .map(Problem::getCode))
                .containsExactly(Problemkode.UGYLDIG_TABEL);
    }

    private byte[] remark(byte[] file, Optional<Strategi> planned) {
        return writer.remark(file, reader.read(file).getProblems(), planned, Sprog.DANSK)
                .getValue()
                .orElseThrow();
    }

    private Strategi strategi(byte[] file) {
        Result<Strategidokument> reading = reader.read(file);
        return reading.getValue()
                .map(Strategidokument::getStrategi)
                .orElseThrow(() -> new AssertionError(reading.getProblems()));
    }

    /** The cells of all sheets as they are stored: with their styles and formulas. */
    private static List<String> cellsOf(Map<String, String> parts) {
        List<String> cells = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                cells.addAll(List.of(part.split("(?=<c )", -1)).stream()
                        .skip(1)
                        .map(cell -> cell.replaceAll("(?s)(/>|></c>|</c>).*", ""))
                        .map(cell -> LETTER.matcher(cell)
                                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1)))))
                        .toList());
            }
        });
        return cells;
    }

    private static Map<String, String> parts(byte[] xlsx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
