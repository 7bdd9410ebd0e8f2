package dk.kommunestrategi.io.arbejdsbog.kort;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An initiative card: what its fields say, and in which rows.
 *
 * @param table what its table is called: by what stands above it
 * @param texts the texts of its fields
 * @param rows the rows in which they stand, from 1
 */
record Kort(String table, Map<Kortfelt, String> texts, Map<Kortfelt, Integer> rows) {

    /** Returns the card that a table is, and tells which of its fields are not known; nothing where it is another table. */
    static Optional<Kort> of(TableSheet sheet, SheetFindings findings) {
        long known = sheet.rows().stream()
                .filter(row -> Kortfelt.find(row.cell(0)).isPresent())
                .count();
        boolean isCard = sheet.rows().stream().allMatch(row -> row.filled().allMatch(k -> k < 2));
        if (!isCard || known < Kortfelt.FEWEST) {
            return Optional.empty();
        }
        Map<Kortfelt, String> texts = new EnumMap<>(Kortfelt.class);
        Map<Kortfelt, Integer> rows = new EnumMap<>(Kortfelt.class);
        findings.addSheet(sheet.name());
        for (TableRow row : sheet.rows()) {
            Optional<Kortfelt> field = Kortfelt.find(row.cell(0));
            if (field.isEmpty() && !row.isEmpty(0)) {
                boolean isTitle = row.number() == 1 && row.isEmpty(1);
                if (isTitle) {
                    texts.put(Kortfelt.INITIATIV, row.cell(0));
                    rows.put(Kortfelt.INITIATIV, row.number());
                } else {
                    tell(Problemkode.UKENDT_FELT, sheet, row, findings);
                }
            } else if (field.isPresent() && texts.putIfAbsent(field.get(), row.cell(1)) != null) {
                tell(Problemkode.DOBBELT_OVERSKRIFT, sheet, row, findings);
            } else {
                field.ifPresent(one -> rows.put(one, row.number()));
            }
        }
        texts.putIfAbsent(Kortfelt.INITIATIV, sheet.name());
        return Optional.of(new Kort(sheet.name(), texts, rows));
    }

    private static void tell(Problemkode code, TableSheet sheet, TableRow row, SheetFindings findings) {
        findings.add(new CellPlace(sheet.name(), row.number(), 1)
                .locate(Problem.of(code, "", CellText.clean(row.cell(0))).build()));
    }

    String text(Kortfelt field) {
        return texts.getOrDefault(field, "").strip();
    }

    /** The number, from its own field or before the name; empty where there is none. */
    String nummer() {
        String own = CellText.clean(text(Kortfelt.NUMMER));
        return own.isEmpty()
                ? stated().map(Nummernavn::nummer).map(String::valueOf).orElse("")
                : own;
    }

    String navn() {
        return stated().map(Nummernavn::navn).orElse(CellText.clean(text(Kortfelt.INITIATIV)));
    }

    private Optional<Nummernavn> stated() {
        String text = CellText.clean(text(Kortfelt.INITIATIV)).replaceFirst("(?i)^initiativ (?=[0-9])", "");
        return Nummernavn.parse(text).filter(one -> !one.navn().isEmpty());
    }

    /** The lead owners and those who own it with them: "A i samarbejde med B". */
    List<List<String>> ejere() {
        String[] parts = text(Kortfelt.EJER).split("(?i)\\s+i samarbejde med\\s+", 2);
        return List.of(titles(parts[0]), parts.length > 1 ? titles(parts[1]) : List.of());
    }

    private static List<String> titles(String text) {
        return List.of(text.split("\\R|,| og (?=\\p{Lu})", -1)).stream()
                .map(CellText::clean)
                .map(title -> title.replaceAll("[.;]$", ""))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** The themes as they are named: by number, by name, or by both. */
    List<String> temaer() {
        String text = text(Kortfelt.TEMAER);
        String separator = text.lines().count() > 1 ? "\\R" : "[,;]|\\bog\\b(?= ?[0-9])";
        return List.of(text.split(separator, -1)).stream()
                .map(CellText::clean)
                .filter(tema -> !tema.isEmpty())
                .toList();
    }
}
