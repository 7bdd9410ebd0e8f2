package dk.kommunestrategi.io.arbejdsbog.kort;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Initiative cards as the sheets of a workbook: what can be read of those can be read of cards. */
public final class Kortbog {

    /** No catalogue has so many themes; a matrix of more would be larger than all that is read. */
    private static final int MOST_THEMES = 500;

    private final List<Kort> kort;
    private final Strategi strategi;
    private final List<Kortfelt> fields;
    private final Temaer temaer;
    private final List<MadeSheet> sheets;

    private Kortbog(List<Kort> kort, Strategi strategi) {
        this.kort = kort;
        this.strategi = strategi;
        this.fields = fields();
        this.temaer = new Temaer(kort, strategi.getTemaer());
        this.sheets = List.of(roller(), temaer(), initiativer(), matrix());
    }

    /** Finds the cards among the tables of a document. */
    public static Kortbog of(List<TableSheet> tables, Strategi strategi, SheetFindings findings) {
        Kortbog kort = new Kortbog(
                tables.stream()
                        .flatMap(table -> Kort.of(table, findings).stream())
                        .toList(),
                strategi);
        kort.kort.forEach(one -> kort.temaer.check(one, findings));
        if (kort.temaer.named().size() > MOST_THEMES) {
            findings.add(Limit.THEMES
                    .exceeded(MOST_THEMES, kort.temaer.named().size())
                    .build());
        }
        return kort;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return kort.isEmpty();
    }

    /** The sheets that state what the cards do: roles and themes that are new, the initiatives, and what they belong to. */
    public List<TableSheet> sheets() {
        return sheets.stream().map(MadeSheet::sheet).toList();
    }

    /** Returns a problem of those sheets as one of the card that it comes from. */
    public Problem locate(Problem problem) {
        Problem located = problem;
        for (MadeSheet sheet : sheets) {
            located = sheet.locate(located);
        }
        // Of those sheets, only the matrix has headings that a card has made up: themes.
        return problem.getCode() != Problemkode.UKENDT_KOLONNE
                ? located
                : Problem.of(
                                Problemkode.UKENDT_TEMA,
                                "",
                                located.getValue().orElse(""),
                                Listing.of(strategi.getTemaer(), Tema::getNummer))
                        .value(located.getValue())
                        .sheet(located.getSheet())
                        .line(located.getLine())
                        .column(located.getColumn())
                        .build();
    }

    private MadeSheet roller() {
        MadeSheet sheet = new MadeSheet(SheetName.ROLLER);
        sheet.addColumn(Headings.NAVN, Kortfelt.EJER);
        sheet.addColumn(Headings.ART, Kortfelt.EJER);
        Set<String> known = strategi.getRoller().stream()
                .flatMap(rolle ->
                        Stream.concat(Stream.of(rolle.getNavn(), rolle.getKode()), rolle.getAliasser().stream()))
                .map(CellText::key)
                .collect(Collectors.toSet());
        for (Kort one : kort) {
            one.ejere().stream()
                    .flatMap(List::stream)
                    .filter(title -> known.add(CellText.key(title)))
                    .forEach(title -> sheet.addRow(one, List.of(title, Choices.ROLLEART.word(Rolleart.INITIATIVEJER))));
        }
        return sheet;
    }

    private MadeSheet temaer() {
        MadeSheet sheet = new MadeSheet(SheetName.TEMAER);
        sheet.addColumn(Headings.NUMMER, Kortfelt.TEMAER);
        sheet.addColumn(Headings.NAVN, Kortfelt.TEMAER);
        temaer.added().forEach((nummer, one) -> sheet.addRow(one, List.of(nummer.toString(), temaer.navn(nummer))));
        return sheet;
    }

    private MadeSheet initiativer() {
        MadeSheet sheet = new MadeSheet(SheetName.INITIATIVER);
        sheet.addColumn(Headings.NUMMER, Kortfelt.NUMMER);
        sheet.addColumn(Headings.NAVN, Kortfelt.INITIATIV);
        fields.forEach(field -> sheet.addColumn(field.heading(), field));
        sheet.addColumn(Headings.MEDEJERE, Kortfelt.EJER);
        kort.forEach(one -> sheet.addRow(one, row(one)));
        return sheet;
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

    private MadeSheet matrix() {
        MadeSheet sheet = new MadeSheet(SheetName.TEMAMATRIX);
        List<String> shown = temaer.named().keySet().stream().limit(MOST_THEMES).toList();
        sheet.addColumn(Headings.INITIATIV, Kortfelt.TEMAER);
        shown.forEach(tema -> sheet.addColumn(
                tema, Kortfelt.TEMAER, Optional.ofNullable(temaer.named().get(tema))));
        kort.stream().filter(one -> !one.temaer().isEmpty()).forEach(one -> sheet.addRow(one, marks(one, shown)));
        return sheet;
    }

    private List<String> marks(Kort one, List<String> shown) {
        Set<String> own = temaer.headings(one);
        return Stream.concat(
                        Stream.of(one.nummer().isEmpty() ? one.navn() : one.nummer()),
                        shown.stream().map(tema -> own.contains(tema) ? Mark.KRYDS.text() : ""))
                .toList();
    }
}
