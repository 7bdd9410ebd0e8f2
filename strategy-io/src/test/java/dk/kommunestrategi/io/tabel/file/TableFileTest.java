package dk.kommunestrategi.io.tabel.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is shows from its content, and no file is opened that is larger than it may be. */
class TableFileTest {

    private static final byte[] DOCX = WordBooks.docx(WordBooks.table(WordBooks.row("a")));
    private static final byte[] XLSX =
            SteadyWorkbook.write(workbook -> workbook.newWorksheet("Ark").value(0, 0, "a"));
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void documentsAndWorkbooksAreKnownApart() {
        assertThat(TableFile.isWord(DOCX)).isTrue();
        assertThat(TableFile.isWorkbook(DOCX)).isFalse();
        assertThat(TableFile.isWord(XLSX)).isFalse();
        assertThat(TableFile.isWorkbook(XLSX)).isTrue();
        assertThat(TableFile.read(XLSX).sheets()).extracting(TableSheet::name).containsExactly("Ark");
        assertThat(TableFile.read(DOCX).sheets()).extracting(TableSheet::name).containsExactly("Tabel 1");
    }

    @ParameterizedTest
    @CsvSource({
        // What old workbooks and locked ones begin with.
        "D0CF11E0, UGYLDIG_TABEL",
        "D0CF11E061, UGYLDIG_TABEL",
        // What ZIP files begin with, with nothing behind it.
        "504B0304, UGYLDIG_TABEL",
    })
    void itsFirstBytesSayWhatItIs(String bytes, Problemkode code) {
        assertThat(code(HexFormat.of().parseHex(bytes))).isEqualTo(code);
    }

    @Test
    void tooFewOfThemMayBeAText() {
        assertThat(TableFile.isWorkbook(new byte[] {'P', 'K', 3})).isFalse();
        assertThat(TableFile.read(new byte[] {'P', 'K', 3}).sheets()).hasSize(1);
        assertThat(TableFile.read(HexFormat.of().parseHex("D0CF11")).sheets()).hasSize(1);
    }

    @Test
    void noFileIsLongerThanItMayBe() {
        assertThat(TableFile.read(Arrays.copyOf(DOCX, TableFile.MAX_LENGTH)).fejl())
                .isEmpty();
        assertThat(code(Arrays.copyOf(DOCX, TableFile.MAX_LENGTH + 1))).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(code(Arrays.copyOf(XLSX, TableFile.MAX_LENGTH))).isEqualTo(Problemkode.UGYLDIG_TABEL);
        assertThat(code(Arrays.copyOf(XLSX, TableFile.MAX_LENGTH + 1))).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    /** A document may hold a workbook, and a workbook a document: what comes first is what the file is. */
    @ParameterizedTest
    @CsvSource({
        "media/a.png, word/document.xml, true",
        "word/document.xml, xl/workbook.xml, true",
        "xl/workbook.xml, word/document.xml, false",
        "a.xml, b.xml, false",
        "word/document.xml.bak, a/word/document.xml, false",
    })
    void aDocumentHasItsTextBeforeAnyPartOfAWorkbook(String first, String second, boolean isWord) throws IOException {
        Map<String, byte[]> parts =
                new TreeMap<>((a, b) -> a.equals(first) ? -1 : b.equals(first) ? 1 : a.compareTo(b));
        parts.put(first, new byte[3 * MEBIBYTE]);
        parts.put(second, new byte[] {'a'});

        assertThat(TableFile.isWord(zip(parts))).isEqualTo(isWord);
    }

    @Test
    void whatLiesBeforeTheTextIsOnlySoMuch() throws IOException {
        assertThat(TableFile.isWord(behind(Map.of("a", new byte[64 * MEBIBYTE]))))
                .isTrue();
        assertThat(TableFile.isWord(behind(Map.of("a", new byte[64 * MEBIBYTE + 1]))))
                .isFalse();
        assertThat(TableFile.isWord(behind(parts(9_999)))).isTrue();
        assertThat(TableFile.isWord(behind(parts(10_000)))).isFalse();
    }

    @Test
    void theTextItselfIsOnlySoLong() throws IOException {
        assertThat(code(zip(Map.of("word/document.xml", new byte[64 * MEBIBYTE + 1]))))
                .isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(code(zip(Map.of("word/document.xml", new byte[64 * MEBIBYTE]))))
                .isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void aFileThatWasCutShortIsNoDocument() throws IOException {
        byte[] file = behind(Map.of("a", "Noget, der fylder noget.".getBytes(StandardCharsets.UTF_8)));

        assertThat(TableFile.isWord(Arrays.copyOf(file, 40))).isFalse();
        assertThat(code(Arrays.copyOf(DOCX, DOCX.length / 2))).isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    private static Map<String, byte[]> parts(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(k -> "a" + k, k -> new byte[0]));
    }

    /** A Word document whose text lies behind other parts. */
    private static byte[] behind(Map<String, byte[]> parts) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(parts);
        all.put("word/document.xml", new byte[] {'a'});
        return zip(all);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file.toByteArray();
    }

    private static Problemkode code(byte[] file) {
        return TableFile.read(file).fejl().map(Problem::getCode).orElseThrow();
    }
}
