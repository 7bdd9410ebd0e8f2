package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Letters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.dhatim.fastexcel.reader.SheetVisibility;

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

    /** How programs call it that a number is shown as it is. */
    private static final Set<String> NUMBER_FORMATS = Set.of("general", "standard");

    private static final Pattern DATE_LETTERS = Pattern.compile("[ydm]");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private Workbook() {}

    static TableFile read(byte[] xlsx) {
        ByteArrayOutputStream clean = new ByteArrayOutputStream();
        try {
            Optional<Problem> fejl = copy(xlsx, clean);
            return fejl.isPresent() ? TableFile.fejl(fejl.get()) : sheets(clean.toByteArray());
        } catch (IOException | RuntimeException e) {
            // The library tells a broken workbook by many kinds of exceptions, and by none of them on purpose.
            return TableFile.fejl(Problemkode.UGYLDIG_TABEL);
        }
    }

    /** Copies the parts of a workbook that are read, and says why they may not be. */
    private static Optional<Problem> copy(byte[] xlsx, ByteArrayOutputStream target) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                        .get();
                ZipOutputStream out = new ZipOutputStream(target)) {
            out.setLevel(Deflater.BEST_SPEED);
            int room = MAX_UNPACKED;
            int parts = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (!READ_PARTS.matcher(Letters.small(part.getName())).matches()) {
                    continue;
                }
                byte[] content = read(zip, part, room + 1);
                room -= content.length;
                if (room < 0) {
                    return Optional.of(Limit.UNPACKED
                            .exceeded(MAX_UNPACKED, MAX_UNPACKED + 1)
                            .build());
                }
                if (++parts > MAX_PARTS) {
                    return Optional.of(Limit.PARTS.exceeded(MAX_PARTS, parts).build());
                }
                Optional<Problem> fejl = WorkbookCheck.check(content);
                if (fejl.isPresent()) {
                    return fejl;
                }
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
        return Optional.empty();
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry part, int maxLength) throws IOException {
        try (InputStream content = zip.getInputStream(part)) {
            return content.readNBytes(maxLength);
        }
    }

    private static TableFile sheets(byte[] xlsx) throws IOException {
        ReadingOptions withFormats = new ReadingOptions(true, true);
        TableSize size = new TableSize();
        List<TableSheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx), withFormats)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<TableRow> rows = new ArrayList<>();
                try (Stream<Row> unread = sheet.openStream()) {
                    for (Iterator<TableRow> next = unread.map(Workbook::row).iterator(); next.hasNext(); ) {
                        TableRow row = next.next();
                        Optional<Problem> tooLarge = size.add(row);
                        if (tooLarge.isPresent()) {
                            return TableFile.fejl(tooLarge.get());
                        }
                        rows.add(row);
                    }
                }
                sheets.add(new TableSheet(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE, rows));
            }
        }
        return TableFile.of(sheets);
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>();
        NavigableMap<Integer, CellForm> forms = new TreeMap<>();
        for (Cell cell : row) {
            if (cell != null) {
                form(cell).ifPresent(form -> forms.put(cells.size(), form));
            }
            cells.add(cell == null ? "" : text(cell));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty() && !forms.containsKey(cells.size() - 1)) {
            cells.remove(cells.size() - 1);
        }
        return new TableRow(row.getRowNum(), cells, forms);
    }

    private static Optional<CellForm> form(Cell cell) {
        if (isNumber(cell)) {
            return Optional.of(isDate(cell) ? CellForm.DATE : CellForm.NUMBER);
        }
        boolean isOpen = cell.getType() == CellType.FORMULA && cell.getRawValue() == null;
        return isOpen ? Optional.of(CellForm.OPEN_FORMULA) : Optional.empty();
    }

    /** What a cell says; of a formula, what it came to when the workbook was saved. */
    private static String text(Cell cell) {
        if (!isNumber(cell)) {
            return cell.getText();
        }
        if (isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        // Workbooks hold binary fractions: 2.3 stands there as 2.2999999999999998.
        BigDecimal number = BigDecimal.valueOf(Double.parseDouble(cell.getRawValue()));
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isNumber(Cell cell) {
        return cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
    }

    /** Whether a number is shown as a day or a month, with or without its year. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && !NUMBER_FORMATS.contains(Letters.small(format))
                && DATE_LETTERS
                        .matcher(QUOTED.matcher(Letters.small(format)).replaceAll(""))
                        .find();
    }
}
