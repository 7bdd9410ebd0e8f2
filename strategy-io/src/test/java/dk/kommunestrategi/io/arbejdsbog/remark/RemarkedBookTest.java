package dk.kommunestrategi.io.arbejdsbog.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.Golden;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a small workbook of somebody else, with remarks in it. */
class RemarkedBookTest {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final List<Problem> PROBLEMS = List.of(
            Problem.of(Problemkode.MANGLER, "", "Navn")
                    .sheet("Centre")
                    .line(3)
                    .column(4)
                    .build(),
            Problem.of(Problemkode.MANGLER, "", "Navn")
                    .sheet("Andet")
                    .line(3)
                    .column(5)
                    .build());

    /** A sheet, and a drawing that counts as one; in the file itself, whatever else stays as it is. */
    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"urn:types\"><Default Extension=\"xml\"/></Types>");
        parts.put(
                BOOK,
                "<workbook xmlns=\"" + Xml.SHEET + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"Centre\""
                        + " sheetId=\"7\" r:id=\"a\"/><sheet"
                        + " name=\"Tegning\" sheetId=\"x\""
                        + " r:id=\"b\"/><sheet name=\"Borte\""
                        + " sheetId=\"2\""
                        + " r:id=\"c\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"urn:links\"><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"b\" Target=\"/xl/drawing.xml\"/></Relationships>");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + Xml.SHEET + "\"/>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + Xml.SHEET + "\"><sheetData/></worksheet>");
        parts.put("xl/worksheets/remark1.xml", "<worksheet>Somebody else's.</worksheet>");
        parts.put("xl/drawing.xml", "<chartsheet  xmlns=\"" + Xml.SHEET + "\" />");
        return parts;
    }

    @Test
    void itsPartsAreThese() throws IOException {
        Golden.check("arbejdsbog/bemaerkninger.txt", shown(remark(parts())));
    }

    @Test
    void remarksAreReplacedByThoseOfAnotherTime() throws IOException {
        Map<String, String> once = remark(parts());

        assertThat(remark(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BOOK,
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml",
                "xl/styles.xml",
                "xl/worksheets/sheet1.xml"
            })
    void whatLacksAPartIsNoWorkbook(String part) {
        Map<String, String> parts = parts();
        parts.remove(part);

        assertThatThrownBy(() -> remark(parts)).isInstanceOf(IOException.class).hasMessage("No " + part);
    }

    @Test
    void aWorkbookHasSheets() {
        Map<String, String> parts = parts();
        parts.put(BOOK, "<workbook xmlns=\"" + Xml.SHEET + "\"/>");

        assertThatThrownBy(() -> remark(parts)).isInstanceOf(IOException.class).hasMessage("No sheets");
    }

    /** What a document type may do, no part of a workbook needs. */
    @Test
    void aPartWithADocumentTypeIsRefused() {
        Map<String, String> parts = parts();
        parts.put("xl/styles.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>");

        assertThatThrownBy(() -> remark(parts)).isInstanceOf(IOException.class);
    }

    private static Map<String, String> remark(Map<String, String> parts) throws IOException {
        return partsOf(RemarkedBook.write(pack(parts), PROBLEMS, Optional.empty(), Sprog.DANSK));
    }

    private static String shown(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> "== " + part.getKey() + "\n" + part.getValue().replace("><", ">\n<") + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] pack(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private static Map<String, String> partsOf(byte[] xlsx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
