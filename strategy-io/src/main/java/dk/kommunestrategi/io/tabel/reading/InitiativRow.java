package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row about an initiative of the strategy.
 *
 * @param row the row
 * @param slot the initiative's place among the strategy's, counted from 0
 * @param initiativ the initiative as the strategy has it
 */
record InitiativRow(TableRow row, int slot, Initiativ initiativ) {

    /**
     * Returns the rows about initiatives, and adds what is wrong with the others. Empty rows, and rows with a single text
     * that is no initiative, such as a note below the table, are neither.
     */
    static List<InitiativRow> find(Strategi strategi, List<TableRow> rows, TableFindings findings) {
        Map<Integer, Integer> slots = new HashMap<>();
        Map<String, Integer> navneSlots = new HashMap<>();
        for (int slot = 0; slot < strategi.getInitiativer().size(); slot++) {
            Initiativ initiativ = strategi.getInitiativer().get(slot);
            slots.put(initiativ.getNummer(), slot);
            navneSlots.putIfAbsent(CellText.key(initiativ.getNavn()), slot);
        }
        Listing known = Listing.of(new TreeSet<>(slots.keySet()), nummer -> nummer);
        List<InitiativRow> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (TableRow row : rows) {
            Optional<Nummernavn> nummernavn = Nummernavn.parse(row.cell(0));
            Optional<InitiativRow> one = Optional.ofNullable(
                            nummernavn.isPresent()
                                    ? slots.get(nummernavn.get().nummer())
                                    : navneSlots.get(CellText.key(row.cell(0))))
                    .filter(slot -> !row.isEmpty(0))
                    .map(slot -> new InitiativRow(
                            row, slot, strategi.getInitiativer().get(slot)));
            if (one.isEmpty()) {
                if (row.filled().count() > 1 || nummernavn.isPresent()) {
                    addUnknown(known, row, findings);
                }
            } else if (seen.add(one.get().slot)) {
                found.add(one.get());
                findings.comesFrom(one.get().pointer(), row, 0);
                one.get().checkNavn(findings);
            } else {
                findings.add(
                        Problemkode.DOBBELT_NUMMER, row, 0, one.get().initiativ.getNummer());
            }
        }
        return found;
    }

    private static void addUnknown(Listing known, TableRow row, TableFindings findings) {
        String written = Nummernavn.parse(row.cell(0))
                .map(cell -> Integer.toString(cell.nummer()))
                .orElse(CellText.clean(row.cell(0)));
        findings.add(Problemkode.UKENDT_INITIATIV, row, 0, written, known);
    }

    private void checkNavn(TableFindings findings) {
        Nummernavn.parse(row.cell(0))
                .filter(cell -> cell.isUenigWith(initiativ.getNavn()))
                .ifPresent(cell -> findings.add(
                        Problemkode.NAVNE_UENIGE, row, 0, cell.nummer(), cell.navn(), initiativ.getNavn()));
    }

    /** Where the initiative stands in the strategy, or something in it. */
    String pointer(Object... steps) {
        return Problem.pointer("initiativer", slot) + Problem.pointer(steps);
    }
}
