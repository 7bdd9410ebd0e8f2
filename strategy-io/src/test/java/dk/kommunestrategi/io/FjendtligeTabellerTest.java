package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.tabel.Tabel;
import dk.kommunestrategi.io.tabel.Tabellaeser;
import dk.kommunestrategi.io.tabel.Tabelskriver;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm are told to be what they are, without harm done: none of them throws, hangs or fills memory. */
@Timeout(60)
class FjendtligeTabellerTest {

    private static final String ARK = "xl/worksheets/sheet1.xml";

    private final Tabellaeser laeser = new Tabellaeser();
    private final Strategi uden = Koldingtabeller.uden();

    @Test
    void theWorkbookThatTheOthersAreMadeFromIsSound() throws IOException {
        byte[] xlsx = xlsx(dele -> dele);

        assertThat(laeser.readHandleplan(uden, xlsx).isOk()).isTrue();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bombe = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bombe)) {
            byte[] mellemrum = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            zip.putNextEntry(new ZipEntry(ARK));
            zip.write("<worksheet>".getBytes(StandardCharsets.US_ASCII));
            for (int mebibyte = 0; mebibyte < 1_000; mebibyte++) {
                zip.write(mellemrum);
            }
            zip.closeEntry();
        }

        assertThat(bombe.size()).isLessThan(1_100_000);
        assertThat(code(bombe.toByteArray())).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void ofManyPartsOnlySoManyAreRead() throws IOException {
        assertThat(code(xlsx(dele -> {
                    for (int k = 0; k < 1_001; k++) {
                        dele.put("del" + k + ".xml", "<a/>");
                    }
                    return dele;
                })))
                .isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void anEntityLeadsToNoFile(@TempDir Path mappe) throws IOException {
        Path hemmelig = Files.writeString(mappe.resolve("hemmelig.txt"), "1. Hjælp");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + hemmelig.toUri() + "\">]>";

        assertThat(code(medArk(ark -> ark.replaceFirst("<worksheet", doctype + "<worksheet")
                        .replaceFirst("<v>[0-9]+</v>", "<v>&e;</v>"))))
                .isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void entitiesDoNotMultiply() throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int k = 1; k < 40; k++) {
            doctype.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(k, k - 1, k - 1));
        }

        assertThat(code(medArk(ark -> ark.replaceFirst("<worksheet", doctype + "]><worksheet")
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
    void aCellThatNoProgramWritesIsRefused(String celle) throws IOException {
        byte[] xlsx = medArk(ark -> ark.replaceFirst("</sheetData>", "<row r=\"99\">" + celle + "</row></sheetData>"));

        assertThat(code(xlsx)).isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void aNumberOfAMillionDigitsIsNotWorkedOut() throws IOException {
        String tal = "9".repeat(1_000_000);

        assertThat(code(medArk(
                        ark -> ark.replaceFirst("</sheetData>", "<row><c><v>" + tal + "</v></c></row></sheetData>"))))
                .isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void aNumberOfABillionPlacesIsNotWrittenOut() throws IOException {
        byte[] xlsx = medArk(ark ->
                ark.replaceFirst("</sheetData>", "<row><c><v>1E999999999</v></c><c><v>1</v></c></row></sheetData>"));

        assertThat(laeser.readHandleplan(uden, xlsx).isOk()).isFalse();
    }

    @Test
    void formulasAreNotWorkedOutByTheThousand() throws IOException {
        String formel = "<row><c><f t=\"array\" ref=\"A1:B2\">A1</f><v>1</v></c></row>";

        assertThat(code(medArk(ark -> ark.replaceFirst("</sheetData>", formel.repeat(101) + "</sheetData>"))))
                .isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void aMillionRowsAreTooMany() throws IOException {
        assertThat(code("1. Hjælp\tJa\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(code(medArk(ark -> ark.replaceFirst("</sheetData>", "<row/>".repeat(1_000_000) + "</sheetData>"))))
                .isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 10_000, 100_000, 5_000_000})
    void tenThousandColumnsAreTooMany(int kolonner) {
        byte[] bred =
                tekst(new String(Koldingtabeller.HANDLEPLAN, StandardCharsets.UTF_8) + "\n1" + "\tx".repeat(kolonner));

        assertThat(code(bred)).isIn(Problemkode.FOR_STORT_DOKUMENT, Problemkode.UGYLDIG_TABEL);
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
        assertThat(code(xlsx(dele -> new LinkedHashMap<>(Map.of("a.xml", "<a/>")))))
                .isEqualTo(Problemkode.UGYLDIG_TABEL);
        assertThat(code(medArk(ark -> ark.substring(0, ark.length() / 2)))).isEqualTo(Problemkode.UGYLDIG_TABEL);
    }

    @Test
    void aQuoteThatNeverEndsSwallowsNothing() {
        String tekst = new String(Koldingtabeller.HANDLEPLAN, StandardCharsets.UTF_8);

        Indlaesning indlaesning =
                laeser.readHandleplan(uden, tekst(tekst.replace("\tNej\tInternt", "\t\"Nej\tInternt")));

        assertThat(indlaesning.getProblems()).hasSize(1);
        assertThat(indlaesning.getProblems().get(0).getCode()).isEqualTo(Problemkode.UGYLDIG_TABEL);
        assertThat(indlaesning.getProblems().get(0).getLine()).hasValue(5);
    }

    /** A cell that says a name over and over is not read in every way it could be. */
    @Test
    void aCellOfManyNamesTakesNoTime() {
        String celler = "1. Hjælp\tJa\tInternt\t" + "Voksenrådgivningen ".repeat(50_000) + "\t" + "1 ".repeat(50_000)
                + "\t1\tStor";
        String tekst =
                new String(Koldingtabeller.HANDLEPLAN, StandardCharsets.UTF_8).replaceAll("(?m)^[0-9]+\\..*\\n?", "");

        assertThat(code(tekst(tekst + celler))).isEqualTo(Problemkode.ANTAL_PASSER_IKKE);
    }

    private Problemkode code(byte[] fil) {
        return laeser.readHandleplan(uden, fil).getProblems().stream()
                .filter(problem -> problem.erFejl())
                .findFirst()
                .orElseThrow()
                .getCode();
    }

    private static byte[] medArk(UnaryOperator<String> aendring) throws IOException {
        return xlsx(dele -> {
            dele.computeIfPresent(ARK, (navn, ark) -> aendring.apply(ark));
            return dele;
        });
    }

    /** Kolding's table as a workbook, with its parts changed. */
    private static byte[] xlsx(UnaryOperator<Map<String, String>> aendring) throws IOException {
        Map<String, String> dele = new LinkedHashMap<>();
        Tabelark.dele(new Tabelskriver()
                        .xlsx(List.of(Tabel.handleplan(new Tabellaeser()
                                .readHandleplan(Koldingtabeller.uden(), Koldingtabeller.HANDLEPLAN)
                                .getStrategi()
                                .orElseThrow()))))
                .forEach(dele::put);
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(xlsx)) {
            for (Map.Entry<String, String> del : aendring.apply(dele).entrySet()) {
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
