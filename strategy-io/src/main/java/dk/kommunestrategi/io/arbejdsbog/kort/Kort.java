package dk.kommunestrategi.io.arbejdsbog.kort;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An initiative card: what its fields say, and in which rows.
 *
 * @param table what its table is called: by what stands above it
 * @param texts the texts of its fields, row by row
 * @param rows the rows in which they stand, from 1
 */
record Kort(String table, Map<Kortfelt, List<String>> texts, Map<Kortfelt, Integer> rows) {

    /** The column in which its texts stand. */
    static final int TEXTS = 2;

    private static final Pattern TOGETHER = Pattern.compile("(?i)(?<!\\s)\\s++i samarbejde med\\s++");

    /** Returns the card that a table is, and tells which of its fields are not known; nothing where it is another table. */
    static Optional<Kort> of(TableSheet sheet, SheetFindings findings) {
        long known = sheet.rows().stream()
                .filter(row -> Kortfelt.find(row.cell(0)).isPresent())
                .count();
        boolean isCard = sheet.rows().stream().allMatch(row -> row.filled().allMatch(k -> k < 2));
        if (!isCard || known < Kortfelt.FEWEST) {
            return Optional.empty();
        }
        Kort kort = new Kort(sheet.name(), new EnumMap<>(Kortfelt.class), new EnumMap<>(Kortfelt.class));
        findings.addSheet(sheet.name());
        Optional<Kortfelt> above = Optional.empty();
        for (TableRow row : sheet.rows()) {
            Optional<Kortfelt> field = kort.read(row, above);
            if (field.isEmpty() && row.filled().findAny().isPresent()) {
                boolean isKnown = Kortfelt.find(row.cell(0)).isPresent();
                tell(isKnown ? Problemkode.DOBBELT_OVERSKRIFT : Problemkode.UKENDT_FELT, sheet, row, findings);
            }
            above = field;
        }
        kort.texts.putIfAbsent(Kortfelt.INITIATIV, List.of(sheet.name()));
        return Optional.of(kort);
    }

    /** Returns the field that a row belongs to: the one that it names, or the one above where it names none. */
    private Optional<Kortfelt> read(TableRow row, Optional<Kortfelt> above) {
        Optional<Kortfelt> named = Kortfelt.find(row.cell(0));
        if (named.isEmpty() && row.isEmpty(0)) {
            above.ifPresent(field ->
                    texts.computeIfAbsent(field, absent -> new ArrayList<>()).add(row.cell(1)));
            return above;
        }
        boolean isTitle = named.isEmpty() && row.number() == 1 && row.isEmpty(1);
        Optional<Kortfelt> field = isTitle ? Optional.of(Kortfelt.INITIATIV) : named;
        boolean isFirst = field.filter(one -> !rows.containsKey(one)).isPresent();
        field.filter(one -> isFirst).ifPresent(one -> {
            texts.put(one, new ArrayList<>(List.of(row.cell(isTitle ? 0 : 1))));
            rows.put(one, row.number());
        });
        return isFirst ? field : Optional.empty();
    }

    private static void tell(Problemkode code, TableSheet sheet, TableRow row, SheetFindings findings) {
        int column = row.isEmpty(0) ? 1 : 0;
        findings.add(new CellPlace(sheet.name(), row.number(), column + 1)
                .locate(Problem.of(code, "", CellText.clean(row.cell(column))).build()));
    }

    /** The row in which a field stands; the number may stand before the name. */
    Optional<Integer> row(Kortfelt field) {
        Optional<Integer> row = Optional.ofNullable(rows.get(field));
        return field == Kortfelt.NUMMER ? row.or(() -> row(Kortfelt.INITIATIV)) : row;
    }

    String text(Kortfelt field) {
        return String.join("\n", texts.getOrDefault(field, List.of())).strip();
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
        String[] parts = TOGETHER.split(text(Kortfelt.EJER), 2);
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
