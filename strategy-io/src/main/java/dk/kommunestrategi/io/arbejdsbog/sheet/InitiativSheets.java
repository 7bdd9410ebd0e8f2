package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.arbejdsbog.form.InitiativDraft;
import dk.kommunestrategi.io.arbejdsbog.form.InitiativForm;
import dk.kommunestrategi.io.arbejdsbog.form.Udgiftsform;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads the sheets about the initiatives: what they are, which themes they belong to, and when they start. */
final class InitiativSheets {

    private final Strategi strategi;
    private final BookSheets sheets;
    private final Navne navne;
    private final SheetFindings findings;
    private final FormSheet sheet;
    private final List<NumberedRow> rows;
    private final NumberIndex initiativer = new NumberIndex(Problemkode.UKENDT_INITIATIV);
    private final NumberIndex temaer = new NumberIndex(Problemkode.UKENDT_TEMA);
    private final Map<Integer, Integer> slots = new HashMap<>();

    private InitiativSheets(Strategi strategi, boolean mayAdd, BookSheets sheets, SheetFindings findings) {
        this.strategi = strategi;
        this.sheets = sheets;
        this.navne = Navne.of(strategi);
        this.findings = findings;
        this.sheet = FormSheet.find(
                sheets.find(SheetName.INITIATIVER),
                InitiativForm.columns(navne, new TreeSet<>()).stream()
                        .map(column -> column.heading().text())
                        .toList(),
                InitiativSheets::udgift,
                findings);
        Known<Integer, Initiativ> known = known(strategi.getInitiativer());
        this.rows = sheet.permitted(NumberedRow.of(sheet, known), mayAdd, known.ids(), Problemkode.UKENDT_INITIATIV);
    }

    private static Known<Integer, Initiativ> known(List<Initiativ> initiativer) {
        return new Known<>(initiativer, Initiativ::getNummer, Initiativ::getNavn);
    }

    /** Returns the strategy with what the sheets say of its initiatives. */
    static Strategi read(Strategi strategi, boolean mayAdd, BookSheets sheets, SheetFindings findings) {
        return new InitiativSheets(strategi, mayAdd, sheets, findings).read();
    }

    private Strategi read() {
        index();
        Map<Integer, List<Integer>> marked = sheets.find(SheetName.TEMAMATRIX)
                .map(matrix -> MatrixSheet.read(matrix, initiativer, temaer, slots, findings))
                .orElse(Map.of());
        List<Initiativ> known = strategi.getInitiativer().stream()
                .map(one -> one.withTemaer(temaer(marked, one.getNummer(), one.getTemaer())))
                .toList();
        List<Initiativ> all = new KindSheet<>(Problem.pointer("initiativer"), sheet, known(known), rows)
                .read(
                        InitiativForm.columns(navne, aar()),
                        (row, before) -> draft(row, before, marked),
                        InitiativDraft::build);
        Optional<Handleplan> handleplan = sheets.find(SheetName.HANDLEPLAN)
                .map(plan -> HandleplanSheet.read(plan, initiativer, strategi.getHandleplan(), findings))
                .orElse(strategi.getHandleplan());
        return strategi.withInitiativer(all).withHandleplan(handleplan);
    }

    private InitiativDraft draft(NumberedRow row, Optional<Initiativ> before, Map<Integer, List<Integer>> marked) {
        List<Integer> known = before.map(Initiativ::getTemaer).orElse(List.of());
        return new InitiativDraft(row.nummer(), before, temaer(marked, row.nummer(), known), navne);
    }

    private static Optional<String> udgift(String heading) {
        OptionalInt aar = Udgiftsform.aar(heading);
        return aar.isPresent() ? Optional.of(Udgiftsform.heading(aar.getAsInt())) : Optional.empty();
    }

    private void index() {
        for (int slot = 0; slot < strategi.getInitiativer().size(); slot++) {
            Initiativ one = strategi.getInitiativer().get(slot);
            initiativer.add(one.getNummer(), one.getNavn());
            slots.putIfAbsent(one.getNummer(), slot);
        }
        for (NumberedRow row : rows) {
            initiativer.add(row.nummer(), CellText.clean(sheet.text(row.row(), Headings.NAVN)));
            slots.putIfAbsent(row.nummer(), row.slot());
        }
        strategi.getTemaer().forEach(tema -> temaer.add(tema.getNummer(), tema.getNavn()));
    }

    /**
     * The themes that the matrix marks, in the order of the themes; those that are known where it has no row, or marks the
     * same.
     */
    private List<Integer> temaer(Map<Integer, List<Integer>> marked, int nummer, List<Integer> known) {
        Set<Integer> now = new HashSet<>(marked.getOrDefault(nummer, known));
        return now.equals(new HashSet<>(known))
                ? known
                : strategi.getTemaer().stream()
                        .map(Tema::getNummer)
                        .filter(now::contains)
                        .toList();
    }

    private NavigableSet<Integer> aar() {
        NavigableSet<Integer> aar = new TreeSet<>();
        sheet.headings().forEach(heading -> Udgiftsform.aar(heading).ifPresent(aar::add));
        return aar;
    }
}
