package dk.kommunestrategi.io.arbejdsbog.kort;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.form.SheetName;
import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Initiative cards as the sheets of a workbook: what can be read of those can be read of cards. */
public final class Kortbog {

    private static final String INITIATIVEJER = "Initiativejer";
    private static final String MEDEJERE = "I samarbejde med";

    /** No catalogue has so many themes; a matrix of more would be larger than all that is read. */
    private static final int MOST_THEMES = 500;

    private final List<Kort> kort;
    private final Strategi strategi;
    private final List<Kortfelt> fields;
    private final Set<String> named = new LinkedHashSet<>();

    private Kortbog(List<Kort> kort, Strategi strategi) {
        this.kort = kort;
        this.strategi = strategi;
        this.fields = fields();
        kort.forEach(one -> named.addAll(one.temaer()));
    }

    /** Finds the cards among the tables of a document. */
    public static Kortbog of(List<TableSheet> tables, Strategi strategi, SheetFindings findings) {
        Kortbog kort = new Kortbog(
                tables.stream()
                        .flatMap(table -> Kort.of(table, findings).stream())
                        .toList(),
                strategi);
        if (kort.named.size() > MOST_THEMES) {
            findings.add(Problem.of(Problemkode.FOR_STORT_DOKUMENT, "").build());
        }
        return kort;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return kort.isEmpty();
    }

    /** The sheets that state what the cards do: roles and themes that are new, the initiatives, and what they belong to. */
    public List<TableSheet> sheets() {
        return List.of(roller(), temaer(), initiativer(), matrix());
    }

    private TableSheet roller() {
        Set<String> known = strategi.getRoller().stream()
                .flatMap(rolle ->
                        Stream.concat(Stream.of(rolle.getNavn(), rolle.getKode()), rolle.getAliasser().stream()))
                .map(CellText::key)
                .collect(Collectors.toSet());
        Map<String, String> unknown = new LinkedHashMap<>();
        kort.stream()
                .flatMap(one -> one.ejere().stream().flatMap(List::stream))
                .filter(title -> !known.contains(CellText.key(title)))
                .forEach(title -> unknown.putIfAbsent(CellText.key(title), title));
        return sheet(
                SheetName.ROLLER,
                List.of("Navn", "Art"),
                unknown.values().stream()
                        .map(title -> List.of(title, INITIATIVEJER))
                        .toList());
    }

    private TableSheet temaer() {
        Set<Integer> known = strategi.getTemaer().stream().map(Tema::getNummer).collect(Collectors.toSet());
        Map<Integer, String> unknown = new TreeMap<>();
        kort.stream()
                .flatMap(one -> one.temaer().stream())
                .flatMap(tema -> Nummernavn.parse(tema).stream())
                .filter(tema -> !tema.navn().isEmpty() && !known.contains(tema.nummer()))
                .forEach(tema -> unknown.putIfAbsent(tema.nummer(), tema.navn()));
        return sheet(
                SheetName.TEMAER,
                List.of("Nr.", "Navn"),
                unknown.entrySet().stream()
                        .map(tema -> List.of(tema.getKey().toString(), tema.getValue()))
                        .toList());
    }

    private TableSheet initiativer() {
        return sheet(
                SheetName.INITIATIVER, headings(), kort.stream().map(this::row).toList());
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("Nr.", "Navn"));
        fields.forEach(field -> headings.add(field.heading()));
        headings.add(MEDEJERE);
        return headings;
    }

    /** The fields that any card has, apart from those of number, name and themes. */
    private List<Kortfelt> fields() {
        return Stream.of(Kortfelt.values())
                .filter(field -> field != Kortfelt.INITIATIV && field != Kortfelt.NUMMER && field != Kortfelt.TEMAER)
                .filter(field -> kort.stream().anyMatch(one -> one.texts().containsKey(field)))
                .toList();
    }

    private List<String> row(Kort one) {
        List<String> cells = new ArrayList<>(List.of(one.nummer(), one.navn()));
        fields.forEach(field ->
                cells.add(field == Kortfelt.EJER ? String.join("\n", one.ejere().get(0)) : one.text(field)));
        cells.add(String.join("\n", one.ejere().get(1)));
        return cells;
    }

    private TableSheet matrix() {
        List<String> shown = named.stream().limit(MOST_THEMES).toList();
        List<String> headings = new ArrayList<>(List.of("Initiativ"));
        headings.addAll(shown);
        return sheet(
                SheetName.TEMAMATRIX,
                headings,
                kort.stream()
                        .filter(one -> !one.temaer().isEmpty())
                        .map(one -> marks(one, shown))
                        .toList());
    }

    private static List<String> marks(Kort one, List<String> shown) {
        Set<String> own = Set.copyOf(one.temaer());
        return Stream.concat(
                        Stream.of(one.nummer().isEmpty() ? one.navn() : one.nummer()),
                        shown.stream().map(tema -> own.contains(tema) ? "x" : ""))
                .toList();
    }

    private static TableSheet sheet(SheetName name, List<String> headings, List<List<String>> rows) {
        List<TableRow> all = new ArrayList<>(List.of(new TableRow(1, headings)));
        rows.forEach(row -> all.add(new TableRow(all.size() + 1, row)));
        return new TableSheet(name.text(), false, all);
    }

    /** Returns a problem of those sheets as one of the card that it comes from. */
    public Problem locate(Problem problem) {
        boolean isOfKort = problem.getSheet()
                .filter(sheet ->
                        sheet.equals(SheetName.INITIATIVER.text()) || sheet.equals(SheetName.TEMAMATRIX.text()))
                .isPresent();
        int slot = problem.getLine().orElse(0) - 2;
        if (!isOfKort || slot < 0 || slot >= kort.size()) {
            return problem;
        }
        Kort one = kort.get(slot);
        Problem located = problem.withSheet(one.table());
        Optional<Integer> row = field(problem).map(one.rows()::get);
        return row.isPresent()
                ? located.withLine(row.get()).withColumn(2)
                : located.withLine(OptionalInt.empty()).withColumn(OptionalInt.empty());
    }

    private Optional<Kortfelt> field(Problem problem) {
        if (problem.getSheet().equals(Optional.of(SheetName.TEMAMATRIX.text()))) {
            return Optional.of(Kortfelt.TEMAER);
        }
        List<String> headings = headings();
        String heading = headings.get(Math.min(problem.getColumn().orElse(1), headings.size()) - 1);
        return heading.equals(MEDEJERE) ? Optional.of(Kortfelt.EJER) : Kortfelt.find(heading);
    }
}
