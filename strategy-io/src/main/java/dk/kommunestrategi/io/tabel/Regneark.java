package dk.kommunestrategi.io.tabel;

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
final class Regneark {

    /** The most bytes of XML that a workbook may unpack to. */
    private static final int MAX_UDPAKKET = 1 << 26;

    private static final int MAX_DELE = 1_000;

    /** The parts that hold no pictures, macros or printer settings. */
    private static final Pattern LAESTE_DELE = Pattern.compile(".*\\.(xml|rels)");

    private static final Pattern I_ANFOERSELSTEGN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private Regneark() {}

    static Tabelfil read(byte[] xlsx) {
        ByteArrayOutputStream rent = new ByteArrayOutputStream();
        try {
            Regnearkskontrol.Dom dom = copy(xlsx, rent);
            return switch (dom) {
                case LAESELIG -> Tabelfil.of(sheets(rent.toByteArray()));
                case FOR_STOR -> Tabelfil.fejl(Problemkode.FOR_STORT_DOKUMENT);
                case UGYLDIG -> Tabelfil.fejl(Problemkode.UGYLDIG_TABEL);
            };
        } catch (IOException | RuntimeException e) {
            // The library tells a broken workbook by many kinds of exceptions, and by none of them on purpose.
            return Tabelfil.fejl(Problemkode.UGYLDIG_TABEL);
        }
    }

    /** Copies the parts of a workbook that are read, and says whether they may be. */
    private static Regnearkskontrol.Dom copy(byte[] xlsx, ByteArrayOutputStream til) throws IOException {
        try (ZipFile ind = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                        .get();
                ZipOutputStream ud = new ZipOutputStream(til)) {
            ud.setLevel(Deflater.BEST_SPEED);
            int plads = MAX_UDPAKKET;
            int dele = 0;
            for (ZipArchiveEntry del : Collections.list(ind.getEntries())) {
                if (!LAESTE_DELE.matcher(del.getName().toLowerCase(Locale.ROOT)).matches()) {
                    continue;
                }
                byte[] indhold = read(ind, del, plads + 1);
                plads -= indhold.length;
                if (plads < 0 || ++dele > MAX_DELE) {
                    return Regnearkskontrol.Dom.FOR_STOR;
                }
                Regnearkskontrol.Dom dom = Regnearkskontrol.check(indhold);
                if (dom != Regnearkskontrol.Dom.LAESELIG) {
                    return dom;
                }
                ud.putNextEntry(new ZipEntry(del.getName()));
                ud.write(indhold);
                ud.closeEntry();
            }
        }
        return Regnearkskontrol.Dom.LAESELIG;
    }

    private static byte[] read(ZipFile pakke, ZipArchiveEntry del, int hoejst) throws IOException {
        try (InputStream indhold = pakke.getInputStream(del)) {
            return indhold.readNBytes(hoejst);
        }
    }

    private static List<List<Raekke>> sheets(byte[] xlsx) throws IOException {
        ReadingOptions medFormater = new ReadingOptions(true, true);
        try (ReadableWorkbook mappe = new ReadableWorkbook(new ByteArrayInputStream(xlsx), medFormater)) {
            List<List<Raekke>> alle = new ArrayList<>();
            for (Sheet ark : mappe.getSheets().toList()) {
                alle.add(raekker(ark));
            }
            return alle;
        }
    }

    private static List<Raekke> raekker(Sheet ark) throws IOException {
        try (Stream<Row> raekker = ark.openStream()) {
            return raekker.map(Regneark::raekke).toList();
        }
    }

    private static Raekke raekke(Row raekke) {
        List<String> celler = new ArrayList<>();
        for (Cell celle : raekke) {
            celler.add(celle == null ? "" : tekst(celle));
        }
        while (!celler.isEmpty() && celler.get(celler.size() - 1).isEmpty()) {
            celler.remove(celler.size() - 1);
        }
        return new Raekke(raekke.getRowNum(), celler);
    }

    /** What a cell says; of a formula, what it came to when the workbook was saved. */
    private static String tekst(Cell celle) {
        boolean erTal = celle.getType() == CellType.NUMBER
                || (celle.getType() == CellType.FORMULA && celle.getValue() instanceof BigDecimal);
        if (!erTal) {
            return celle.getText();
        }
        if (erDato(celle)) {
            return celle.asDate().toLocalDate().toString();
        }
        // Workbooks hold binary fractions: 2.3 stands there as 2.2999999999999998.
        BigDecimal tal = BigDecimal.valueOf(Double.parseDouble(celle.getRawValue()));
        return tal.stripTrailingZeros().toPlainString();
    }

    private static boolean erDato(Cell celle) {
        String format = celle.getDataFormatString();
        return format != null
                && I_ANFOERSELSTEGN
                        .matcher(format.toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .contains("y");
    }
}
