package dk.kommunestrategi.io.arbejdsbog;

import dk.kommunestrategi.io.Golden;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** Whole workbooks, to the letter: what stands in their cells, and how they look. */
class WholeBookTest {

    private static final Strategi STRATEGI = TestBooks.strategi();

    /** Widths, headings that stay, filters, choices, and the styles of the first rows. */
    private static final Pattern LOOK = Pattern.compile(
            "<(?:col |pane |autoFilter |dataValidation |formula1>|c r=\"[A-Z]+[123]\"|font>|[bi]/>|color |fgColor |xf |alignment ).*");

    private final ArbejdsbogWriter writer = new ArbejdsbogWriter();

    @Test
    void theSkeletonSaysWhatToWriteWhere() {
        Periode periode = Periode.of(YearHalf.parse("2026-H1"), YearHalf.parse("2026-H2"));

        Golden.check("arbejdsbog/skabelon.txt", cells(TestBooks.cells(writer.skeleton(periode))));
    }

    /** Without the guidance that stands in the skeleton, too. */
    @Test
    void everythingThatAWorkbookHoldsHasItsPlace() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        cells.remove("Vejledning");
        cells.replaceAll((sheet, rows) -> rows.tailMap(2));

        Golden.check("arbejdsbog/strategi.txt", cells(cells));
    }

    @Test
    void aWorkbookHelpsWhoeverFillsItIn() throws IOException {
        StringBuilder looks = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches("xl/(worksheets/sheet|styles).*")) {
                    looks.append("== ").append(part.getName()).append('\n').append(looks(zip.readAllBytes()));
                }
            }
        }

        Golden.check("arbejdsbog/looks.txt", looks.toString());
    }

    private byte[] xlsx() {
        return writer.write(STRATEGI, List.of(StrategiTable.handleplan(STRATEGI)))
                .getValue()
                .orElseThrow();
    }

    private static String looks(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceAll("(?=<)", "\n")
                .lines()
                .filter(LOOK.asMatchPredicate())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String cells(Map<String, SortedMap<Integer, SortedMap<Integer, String>>> sheets) {
        StringBuilder shown = new StringBuilder();
        sheets.forEach((sheet, rows) -> {
            shown.append("== ").append(sheet).append('\n');
            rows.forEach((row, texts) -> shown.append(row)
                    .append(": ")
                    .append(String.join(" | ", texts.values()))
                    .append('\n'));
        });
        return shown.toString();
    }
}
