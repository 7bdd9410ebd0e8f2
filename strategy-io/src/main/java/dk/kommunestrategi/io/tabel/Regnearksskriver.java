package dk.kommunestrategi.io.tabel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an XLSX workbook: headings that stay in sight, texts in several lines, and numbers that can be added up. */
final class Regnearksskriver {

    /** So many digits a spreadsheet holds exactly. */
    private static final Pattern TAL = Pattern.compile("0|[1-9][0-9]{0,14}");

    private static final int BRED = 48;
    private static final int SMAL = 12;

    private Regnearksskriver() {}

    static byte[] write(List<Tabel> tabeller) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook mappe = new Workbook(xlsx, "handleplan", "1.0")) {
            for (Tabel tabel : tabeller) {
                write(tabel, mappe.newWorksheet(tabel.getNavn()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook cannot be made in memory", e);
        }
        return xlsx.toByteArray();
    }

    private static void write(Tabel tabel, Worksheet ark) {
        List<List<String>> raekker = tabel.getRaekker();
        for (int r = 0; r < raekker.size(); r++) {
            for (int k = 0; k < raekker.get(r).size(); k++) {
                write(raekker.get(r).get(k), ark, r, k);
            }
        }
        ark.freezePane(1, 1);
        for (int k = 0; k < raekker.get(0).size(); k++) {
            ark.width(k, k == 0 ? BRED : SMAL);
            ark.style(0, k).bold().wrapText(true).set();
        }
    }

    private static void write(String tekst, Worksheet ark, int raekke, int kolonne) {
        if (TAL.matcher(tekst).matches()) {
            ark.value(raekke, kolonne, Long.valueOf(tekst));
        } else if (!tekst.isEmpty()) {
            ark.value(raekke, kolonne, tekst);
            if (tekst.indexOf('\n') >= 0) {
                ark.style(raekke, kolonne).wrapText(true).set();
            }
        }
    }
}
