package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the sheets of an XLSX workbook. The library gets to see only what has been unpacked within limits and looked
 * through: neither a small file that unpacks to a huge one nor an entity in it does any harm.
 */
final class Workbook {

    /** The most bytes of XML that a workbook may unpack to. */
    private static final int MAX_UNPACKED = 1 << 26;

    private static final int MAX_PARTS = 1_000;

    /** The parts that hold no pictures, macros or printer settings. */
    private static final Pattern READ_PARTS = Pattern.compile(".*\\.(xml|rels)");

    private static final Pattern I_ANFOERSELSTEGN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private Workbook() {}

    static TableFile read(byte[] xlsx) {
        ByteArrayOutputStream clean = new ByteArrayOutputStream();
        try {
            WorkbookCheck.Dom dom = copy(xlsx, clean);
            return switch (dom) {
                case LAESELIG -> TableFile.of(sheets(clean.toByteArray()));
                case FOR_STOR -> TableFile.fejl(Problemkode.FOR_STORT_DOKUMENT);
                case UGYLDIG -> TableFile.fejl(Problemkode.UGYLDIG_TABEL);
            };
        } catch (IOException | RuntimeException e) {
            // The library tells a broken workbook by many kinds of exceptions, and by none of them on purpose.
            return TableFile.fejl(Problemkode.UGYLDIG_TABEL);
        }
    }

    /** Copies the parts of a workbook that are read, and says whether they may be. */
    private static WorkbookCheck.Dom copy(byte[] xlsx, ByteArrayOutputStream til) throws IOException {
        try (ZipFile ind = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                        .get();
                ZipOutputStream out = new ZipOutputStream(til)) {
            out.setLevel(Deflater.BEST_SPEED);
            int slot = MAX_UNPACKED;
            int parts = 0;
            for (ZipArchiveEntry del : Collections.list(ind.getEntries())) {
                if (!READ_PARTS.matcher(del.getName().toLowerCase(Locale.ROOT)).matches()) {
                    continue;
                }
                byte[] content = read(ind, del, slot + 1);
                slot -= content.length;
                if (slot < 0 || ++parts > MAX_PARTS) {
                    return WorkbookCheck.Dom.FOR_STOR;
                }
                WorkbookCheck.Dom dom = WorkbookCheck.check(content);
                if (dom != WorkbookCheck.Dom.LAESELIG) {
                    return dom;
                }
                out.putNextEntry(new ZipEntry(del.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
        return WorkbookCheck.Dom.LAESELIG;
    }

    private static byte[] read(ZipFile pakke, ZipArchiveEntry del, int hoejst) throws IOException {
        try (InputStream content = pakke.getInputStream(del)) {
            return content.readNBytes(hoejst);
        }
    }

    private static List<List<TableRow>> sheets(byte[] xlsx) throws IOException {
        ReadingOptions withFormats = new ReadingOptions(true, true);
        try (ReadableWorkbook folder = new ReadableWorkbook(new ByteArrayInputStream(xlsx), withFormats)) {
            List<List<TableRow>> alle = new ArrayList<>();
            for (Sheet sheet : folder.getSheets().toList()) {
                alle.add(rows(sheet));
            }
            return alle;
        }
    }

    private static List<TableRow> rows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(Workbook::row).toList();
        }
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return new TableRow(row.getRowNum(), cells);
    }

    /** What a cell says; of a formula, what it came to when the workbook was saved. */
    private static String text(Cell cell) {
        boolean isNumber = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
        if (!isNumber) {
            return cell.getText();
        }
        if (isDato(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        // Workbooks hold binary fractions: 2.3 stands there as 2.2999999999999998.
        BigDecimal number = BigDecimal.valueOf(Double.parseDouble(cell.getRawValue()));
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDato(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && I_ANFOERSELSTEGN
                        .matcher(format.toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .contains("y");
    }
}
