package dk.kommunestrategi.io.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm are told to be what they are, without harm done: none of them throws, hangs or fills memory. */
@Timeout(60)
@Tag("once")
class HostileTablesTest {

    /** With nothing in it. */
    private static final byte[] LAST_BLOCK = {3, 0};

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final TableReader reader = new TableReader();
    private final Strategi without = KoldingTables.without();

    @Test
    void theWorkbookThatTheOthersAreMadeFromIsSound() throws IOException {
        byte[] xlsx = xlsx(parts -> parts);

        assertThat(reader.readHandleplan(without, xlsx).isOk()).isTrue();
    }

    /** A workbook may hold a whole document, or mention one: it is a workbook all the same. */
    @Test
    void aWorkbookWithADocumentInItIsAWorkbook() throws IOException {
        byte[] xlsx = xlsx(parts -> {
            parts.put("xl/embeddings/word/document.xml", "<a/>");
            return parts;
        });

        assertThat(reader.readHandleplan(without, xlsx).isOk()).isTrue();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = bomb();

        assertThat(bomb.length).isLessThan(1_100_000);
        assertThat(code(bomb)).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    /** A mebibyte of blanks, packed once and written a thousand times: to pack all of it takes as long as to unpack it. */
    private static byte[] bomb() throws IOException {
        int times = 1_000;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(squeezed("<worksheet>"));
        byte[] mebibyte = squeezed(" ".repeat(1 << 20));
        for (int k = 0; k < times; k++) {
            content.write(mebibyte);
        }
        content.write(LAST_BLOCK);
        ZipArchiveEntry sheet = new ZipArchiveEntry(SHEET);
        sheet.setMethod(ZipEntry.DEFLATED);
        sheet.setSize("<worksheet>".length() + ((long) times << 20));
        sheet.setCompressedSize(content.size());
        sheet.setCrc(0);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bomb)) {
            zip.addRawArchiveEntry(sheet, new ByteArrayInputStream(content.toByteArray()));
        }
        return bomb.toByteArray();
    }

    private static byte[] squeezed(String text) {
        Deflater zip = new Deflater(Deflater.BEST_COMPRESSION, true);
        zip.setInput(text.getBytes(StandardCharsets.US_ASCII));
        byte[] blocks = new byte[1 << 12];
        int length = zip.deflate(blocks, 0, blocks.length, Deflater.FULL_FLUSH);
        zip.end();
        return Arrays.copyOf(blocks, length);
    }

    @Test
    void ofManyPartsOnlySoManyAreRead() throws IOException {
        assertThat(code(xlsx(parts -> {
                    for (int k = 0; k < 1_001; k++) {
                        parts.put("del" + k + ".xml", "<a/>");
                    }
                    return parts;
                })))
                .isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void anEntityLeadsToNoFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("hemmelig.txt"), "1. Hjælp");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";

        assertThat(code(withSheet(sheet -> sheet.replaceFirst("<worksheet", doctype + "<worksheet")
                        .replaceFirst("<v>[0-9]+</v>", "<v>&e;</v>"))))
                .isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void entitiesDoNotMultiply() throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int k = 1; k < 40; k++) {
            doctype.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(k, k - 1, k - 1));
        }

        assertThat(code(withSheet(sheet -> sheet.replaceFirst("<worksheet", doctype + "]><worksheet")
                        .replaceFirst("<v>[0-9]+</v>", "<v>&e39;</v>"))))
                .isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    /** Each of them would fill the memory or take hours if it reached the library. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ1\"><v>1</v></c>",
                "<c r=\"XFE1\"><v>1</v></c>",
                "<c t=\"s\"><v>2147483647</v></c>",
                "<c t=\"s\"><v>-1</v></c>",
                "<c><v>1<x/>1</v></c>",
                "<c t=\"?\"><v>1</v></c>",
                "<c xmlns:y=\"y\" y:r=\"ZZZZZZ1\" r=\"A1\"><v>1</v></c>",
                "<c><f t=\"shared\" si=\"7\"/><v>1</v></c>",
                "<c s=\"x\"><v>1</v></c>"
            })
    void aCellThatNoProgramWritesIsRefused(String cell) throws IOException {
        byte[] xlsx =
                withSheet(sheet -> sheet.replaceFirst("</sheetData>", "<row r=\"99\">" + cell + "</row></sheetData>"));

        assertThat(code(xlsx)).isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void aNumberOfAMillionDigitsIsNotWorkedOut() throws IOException {
        String number = "9".repeat(1_000_000);

        assertThat(code(withSheet(sheet ->
                        sheet.replaceFirst("</sheetData>", "<row><c><v>" + number + "</v></c></row></sheetData>"))))
                .isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void aNumberOfABillionPlacesIsNotWrittenOut() throws IOException {
        byte[] xlsx = withSheet(sheet ->
                sheet.replaceFirst("</sheetData>", "<row><c><v>1E999999999</v></c><c><v>1</v></c></row></sheetData>"));

        assertThat(reader.readHandleplan(without, xlsx).isOk()).isFalse();
    }

    @Test
    void formulasAreNotWorkedOutByTheThousand() throws IOException {
        String formel = "<row><c><f t=\"array\" ref=\"A1:B2\">A1</f><v>1</v></c></row>";

        assertThat(code(withSheet(sheet -> sheet.replaceFirst("</sheetData>", formel.repeat(101) + "</sheetData>"))))
                .isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void aMillionRowsAreTooMany() throws IOException {
        assertThat(code("1. Hjælp\tJa\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(code(withSheet(
                        sheet -> sheet.replaceFirst("</sheetData>", "<row/>".repeat(1_000_000) + "</sheetData>"))))
                .isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 10_000, 100_000, 5_000_000})
    void tenThousandColumnsAreTooMany(int columns) {
        byte[] wide =
                tekst(new String(KoldingTables.HANDLEPLAN, StandardCharsets.UTF_8) + "\n1" + "\tx".repeat(columns));

        assertThat(code(wide)).isIn(Problemkode.FOR_STORT_DOKUMENT, Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void aFileLongerThanTheLimitIsNotRead() {
        assertThat(code(new byte[(1 << 24) + 1])).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void anOldOrLockedWorkbookIsSaidToBeUnreadable() {
        byte[] ole = new byte[2_048];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1}, 0, ole, 0, 6);

        assertThat(code(ole)).isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void whatOnlyBeginsLikeAWorkbookIsUnreadable() throws IOException {
        assertThat(code(tekst("PK\u0003\u0004 og ikke mere"))).isEqualTo(Problemkode.UGYLDIG_TABEL);
        assertThat(code(xlsx(parts -> new LinkedHashMap<>(Map.of("a.xml", "<a/>")))))
                .isEqualTo(Problemkode.UGYLDIG_TABEL);
        assertThat(code(withSheet(sheet -> sheet.substring(0, sheet.length() / 2))))
                .isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    /** Where a text is quoted, it is broken; where it was pasted, the quote is one of its letters. */
    @Test
    void aQuoteThatNeverEndsSwallowsNothing() {
        String tekst = new String(KoldingTables.HANDLEPLAN, StandardCharsets.UTF_8);
        String pasted = tekst.replace("\tNej\tInternt", "\t\"Nej\tInternt");

        assertThat(fejl(tekst(pasted.replace('\t', ';')))).containsExactly("5 UGYLDIG_TABEL");
        assertThat(fejl(tekst(pasted))).containsExactly("5 UKENDT_VAERDI");
    }

    private List<String> fejl(byte[] file) {
        return reader.readHandleplan(without, file).getProblems().stream()
                .filter(Problem::isFejl)
                .map(problem -> problem.getLine().getAsInt() + " " + problem.getCode())
                .toList();
    }

    /** A cell that says a name over and over is not read in every way it could be. */
    @Test
    void aCellOfManyNamesTakesNoTime() {
        assertThat(code(row("Internt", "Voksenrådgivningen ".repeat(1_700), "1 ".repeat(16_000))))
                .isEqualTo(Problemkode.ANTAL_PASSER_IKKE);
    }

    /** Neither the stack nor the time that a cell takes grows beyond what the longest one of a spreadsheet may take. */
    @ParameterizedTest
    @ValueSource(
            strings = {" og ", "; ", ", ", "1; ", " kræver ", "\" kræver ", "a, kræver og ", ",og ", ".", "\u2026"})
    void aCellOfNothingButSignsIsTold(String sign) {
        String cell = sign.repeat(32_000 / sign.length());

        assertThat(reader.readHandleplan(without, row("Internt", "Voksenrådgivningen", "x" + cell + "x"))
                        .hasFejl())
                .isTrue();
        assertThat(reader.readHandleplan(without, row("Kræver " + cell + "x", "Voksenrådgivningen", "1"))
                        .getProblems())
                .isNotEmpty();
    }

    @Test
    void noCellIsLongerThanThoseOfASpreadsheet() {
        byte[] longest = row("Kræver samarbejde med " + "x".repeat(32_767 - 22), "Voksenrådgivningen", "1");
        byte[] longer = row("Kræver samarbejde med " + "x".repeat(32_768 - 22), "Voksenrådgivningen", "1");

        assertThat(reader.readHandleplan(without, longest).getProblems())
                .noneMatch(problem -> problem.getCode() == Problemkode.FOR_STORT_DOKUMENT);
        assertThat(reader.readHandleplan(without, longer).getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT))
                .satisfies(problem -> assertThat(problem.getLine()).hasValue(3))
                .satisfies(problem -> assertThat(problem.getColumn()).hasValue(3));
    }

    private static byte[] row(String samarbejde, String centre, String niveauer) {
        String tekst =
                new String(KoldingTables.HANDLEPLAN, StandardCharsets.UTF_8).replaceAll("(?m)^[0-9]+\\..*\\n?", "");
        return tekst(tekst + String.join("\t", "1. Hjælp", "Ja", samarbejde, centre, niveauer, "1", "Stor"));
    }

    private Problemkode code(byte[] file) {
        return reader.readHandleplan(without, file).getProblems().stream()
                .filter(problem -> problem.isFejl())
                .findFirst()
                .orElseThrow()
                .getCode();
    }

    private static byte[] withSheet(UnaryOperator<String> aendring) throws IOException {
        return xlsx(parts -> {
            parts.computeIfPresent(SHEET, (navn, sheet) -> aendring.apply(sheet));
            return parts;
        });
    }

    /** Kolding's table as a workbook, with its parts changed. */
    private static byte[] xlsx(UnaryOperator<Map<String, String>> aendring) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        TableSheet.parts(new TableWriter()
                        .xlsx(List.of(StrategiTable.handleplan(new TableReader()
                                .readHandleplan(KoldingTables.without(), KoldingTables.HANDLEPLAN)
                                .getValue()
                                .orElseThrow())))
                        .getValue()
                        .orElseThrow())
                .forEach(parts::put);
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(xlsx)) {
            for (Map.Entry<String, String> del : aendring.apply(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(del.getKey()));
                zip.write(del.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return xlsx.toByteArray();
    }

    private static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
