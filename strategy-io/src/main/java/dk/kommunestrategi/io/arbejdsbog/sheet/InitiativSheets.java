package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.form.Column;
import dk.kommunestrategi.io.arbejdsbog.form.InitiativDraft;
import dk.kommunestrategi.io.arbejdsbog.form.InitiativForm;
import dk.kommunestrategi.io.arbejdsbog.form.Navne;
import dk.kommunestrategi.io.arbejdsbog.form.SheetName;
import dk.kommunestrategi.io.arbejdsbog.form.Udgiftsform;
import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
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
        Map<Integer, String> known =
                ArbejdsbogImport.navne(strategi.getInitiativer(), Initiativ::getNummer, Initiativ::getNavn);
        this.rows = sheet.permitted(NumberedRow.of(sheet, known), mayAdd, known.keySet(), Problemkode.UKENDT_INITIATIV);
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
        List<Initiativ> all = new ArrayList<>(strategi.getInitiativer());
        all.replaceAll(one -> one.withTemaer(temaer(marked, one.getNummer(), Optional.of(one))));
        List<Column<Initiativ, InitiativDraft>> columns = InitiativForm.columns(navne, aar());
        for (NumberedRow row : rows) {
            Optional<Initiativ> before = ArbejdsbogImport.known(strategi.getInitiativer(), row.slot());
            InitiativDraft draft = new InitiativDraft(row.nummer(), before, navne);
            sheet.read(row.row(), Problem.pointer("initiativer", row.slot()), columns, draft);
            ArbejdsbogImport.put(all, row.slot(), draft.build(temaer(marked, row.nummer(), before)));
        }
        Optional<Handleplan> handleplan = sheets.find(SheetName.HANDLEPLAN)
                .map(plan -> HandleplanSheet.read(plan, initiativer, strategi.getHandleplan(), findings))
                .orElse(strategi.getHandleplan());
        return strategi.withInitiativer(all).withHandleplan(handleplan);
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
            initiativer.add(row.nummer(), CellText.clean(sheet.text(row.row(), NumberedRow.NAVN)));
            slots.putIfAbsent(row.nummer(), row.slot());
        }
        strategi.getTemaer().forEach(tema -> temaer.add(tema.getNummer(), tema.getNavn()));
    }

    /**
     * The themes that the matrix marks, in the order of the themes; those that are known where it has no row, or marks the
     * same.
     */
    private List<Integer> temaer(Map<Integer, List<Integer>> marked, int nummer, Optional<Initiativ> before) {
        List<Integer> known = before.map(Initiativ::getTemaer).orElse(List.of());
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
