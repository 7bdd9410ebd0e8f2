package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says how to fill in the others. */
final class GuidanceSheet {

    private static final List<String> LINES = List.of(
            "Sådan udfyldes arbejdsbogen",
            "",
            "Begynd med arket Strategi, og fortsæt mod højre. Over hver overskrift står, hvad der skal stå i kolonnen.",
            "En tom celle betyder, at det ikke er oplyst. Skriv aldrig noget, I ikke ved.",
            "Skriv funktion, ikke navn: Roller er organer og stillinger, aldrig personer.",
            "Kolonnen Kode udfyldes af programmet. Lad den stå, som den er.",
            "Temaer og initiativer, der ikke har et nummer, nummereres i rækkefølge.",
            "Beløb skrives i 1.000 kr.: 250 er 250.000 kr.",
            "Halvår skrives som 2026-H1 og 2026-H2. Varigheder skrives i hele halvår: 3 måneder er 1, et år er 2.",
            "Hvor der kan stå flere ting i en celle, står de på hver sin linje (Alt+Enter).",
            "I Temamatrix sættes x ved de temaer, som et initiativ hører til. Alle initiativer har mindst ét.",
            "I Handleplan sættes x i det halvår, hvor et initiativ starter formelt, og (...) hvor uformelt arbejde begynder."
                    + " Lad arket være tomt, hvis planen skal beregnes.",
            "I må gerne tilføje egne kolonner, ark, farver og kommentarer. En kolonne, hvis overskrift programmet ikke"
                    + " kender, læses ikke, og det får I at vide én gang.",
            "",
            "Opgaver, som en rolle kan have (arket Roller):");

    private static final int WIDTH = 110;

    private GuidanceSheet() {}

    static void write(Workbook workbook) {
        List<String> lines = new ArrayList<>(LINES);
        lines.addAll(Choices.OPGAVE.words());
        Worksheet sheet = workbook.newWorksheet(SheetName.VEJLEDNING.text());
        for (int r = 0; r < lines.size(); r++) {
            if (!lines.get(r).isEmpty()) {
                sheet.value(r, 0, lines.get(r));
                sheet.style(r, 0).wrapText(true).verticalAlignment("top").set();
            }
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, WIDTH);
    }
}
