package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.reading.text.HalvaarHeading;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** Reads when the initiatives start: a row for each initiative, a column for each half-year, marks, and who is locked. */
final class HandleplanSheet {

    static final String FASTLAGT = "Fastlagt";

    private final HeadedSheet<String> sheet;
    private final NumberIndex initiativer;
    private final Map<Integer, Placering> placeringer = new LinkedHashMap<>();
    private final Map<Integer, SheetCell> heads = new LinkedHashMap<>();
    private final Set<Integer> seen = new HashSet<>();
    private final NavigableMap<YearHalf, Integer> halvaar = new TreeMap<>();

    private HandleplanSheet(HeadedSheet<String> sheet, NumberIndex initiativer) {
        this.sheet = sheet;
        this.initiativer = initiativer;
        sheet.meanings().forEach((column, meaning) -> {
            if (!meaning.equals(Headings.INITIATIV) && !meaning.equals(FASTLAGT)) {
                halvaar.put(YearHalf.parse(meaning), column);
            }
        });
    }

    /** Returns the handleplan; that which is known where the sheet has no half-years, and none where nothing is placed. */
    static Optional<Handleplan> read(
            TableSheet sheet, NumberIndex initiativer, Optional<Handleplan> known, SheetFindings findings) {
        return HeadedSheet.find(sheet, List.of(Headings.INITIATIV, FASTLAGT), HandleplanSheet::meaning, findings)
                .map(headed -> new HandleplanSheet(headed, initiativer))
                .filter(one -> !one.halvaar.isEmpty())
                .map(one -> one.read(known))
                .orElse(known);
    }

    private static Optional<String> meaning(String heading) {
        String key = CellText.key(heading);
        return List.of(Headings.INITIATIV, FASTLAGT).stream()
                .filter(column -> CellText.key(column).equals(key))
                .findFirst()
                .or(() -> HalvaarHeading.parse(heading).map(YearHalf::toString));
    }

    private Optional<Handleplan> read(Optional<Handleplan> known) {
        checkHalvaar();
        known.ifPresent(plan -> plan.getPlaceringer().forEach(one -> placeringer.put(one.getInitiativ(), one)));
        sheet.rows().forEach(this::readRow);
        if (placeringer.isEmpty()) {
            return known.filter(plan -> plan.getPlaceringer().isEmpty());
        }
        int slot = 0;
        for (Placering placering : placeringer.values()) {
            String pointer = Problem.pointer("handleplan", "placeringer", slot++);
            Optional.ofNullable(heads.get(placering.getInitiativ())).ifPresent(cell -> cell.states(pointer));
        }
        return Optional.of(Handleplan.builder()
                .periode(periode(known))
                .placeringer(placeringer.values())
                .build());
    }

    /** From the first to the last half-year that has a column or that the known handleplan has already. */
    private Periode periode(Optional<Handleplan> known) {
        YearHalf first = halvaar.firstKey();
        YearHalf last = halvaar.lastKey();
        Optional<Periode> before = known.map(Handleplan::getPeriode);
        return Periode.of(
                before.map(Periode::getFra).filter(first::isAfter).orElse(first),
                before.map(Periode::getTil).filter(last::isBefore).orElse(last));
    }

    private void checkHalvaar() {
        YearHalf expected = halvaar.firstKey();
        for (Map.Entry<YearHalf, Integer> column : halvaar.entrySet()) {
            if (!column.getKey().equals(expected)) {
                sheet.cellAt(sheet.header(), column.getValue(), "/handleplan/periode")
                        .add(Problemkode.HALVAAR_IKKE_FORTLOEBENDE, column.getKey(), expected);
            }
            expected = column.getKey().plusHalves(1);
        }
    }

    private void readRow(TableRow row) {
        Optional<SheetCell> head = sheet.cell(row, Headings.INITIATIV, "");
        head.ifPresent(SheetCell::addMissing);
        Optional<Integer> nummer = head.filter(cell -> !cell.isEmpty()).flatMap(initiativer::read);
        if (nummer.isEmpty()) {
            return;
        }
        if (!seen.add(nummer.get())) {
            head.get().add(Problemkode.DOBBELT_NUMMER, nummer.get());
            return;
        }
        placering(row, nummer.get())
                .ifPresentOrElse(
                        placering -> placeringer.merge(nummer.get(), placering, this::withStartOutside),
                        () -> placeringer.computeIfPresent(
                                nummer.get(),
                                (same, before) -> halvaar.containsKey(before.getFormelStart()) ? null : before));
    }

    /** What began before the first column is not marked in any: it stays as it is known. */
    private Placering withStartOutside(Placering before, Placering now) {
        Optional<YearHalf> outside = before.getUformelStart().filter(half -> !halvaar.containsKey(half));
        return outside.isPresent() && before.getFormelStart().equals(now.getFormelStart())
                ? Placering.builder().from(now).uformelStart(outside).build()
                : now;
    }

    private Optional<Placering> placering(TableRow row, int nummer) {
        NavigableMap<YearHalf, SheetCell> crosses = new TreeMap<>();
        NavigableMap<YearHalf, SheetCell> uformelle = new TreeMap<>();
        halvaar.forEach((half, column) -> {
            SheetCell cell = sheet.cellAt(row, column, "");
            Optional<Mark> mark = cell.line().flatMap(Mark::parse);
            mark.filter(found -> found != Mark.INGEN)
                    .ifPresent(found -> (found == Mark.KRYDS ? crosses : uformelle).put(half, cell));
            if (mark.isEmpty() && !cell.isEmpty()) {
                cell.add(Problemkode.UKENDT_VAERDI, Mark.KRYDS.text() + ", " + Mark.UFORMEL.text());
            }
        });
        Optional<SheetCell> lock = sheet.cell(row, FASTLAGT, "");
        Optional<Boolean> stated = lock.flatMap(cell -> cell.choice(Choices.YES_NO));
        if (crosses.isEmpty()) {
            Stream.concat(uformelle.values().stream(), lock.filter(cell -> stated.orElse(false)).stream())
                    .findFirst()
                    .ifPresent(cell -> cell.add(Problemkode.MANGLER, Mark.KRYDS.text()));
            return Optional.empty();
        }
        boolean fastlagt = lock.isPresent()
                ? stated.orElse(false)
                : Optional.ofNullable(placeringer.get(nummer))
                        .filter(Placering::isFastlagt)
                        .isPresent();
        YearHalf formel = crosses.firstKey();
        crosses.tailMap(formel.plusHalves(1)).values().forEach(cell -> cell.add(Problemkode.DOBBELT_PLACERING, nummer));
        uformelle
                .tailMap(formel)
                .forEach((half, cell) -> cell.add(Problemkode.UFORMEL_START_EFTER_FORMEL, half, formel));
        heads.put(nummer, crosses.get(formel));
        return Optional.of(Placering.builder()
                .initiativ(nummer)
                .formelStart(formel)
                .uformelStart(uformelle.headMap(formel).keySet().stream().findFirst())
                .fastlagt(fastlagt)
                .build());
    }
}
