package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which themes the initiatives belong to: a row for each initiative, a column for each theme, and marks. */
final class MatrixSheet {

    /** What the column of the initiatives means; every other means the theme of its number. */
    private static final int INITIATIV = -1;

    private final HeadedSheet<Integer> sheet;
    private final NumberIndex initiativer;
    private final Map<Integer, Integer> slots;
    private final Map<Integer, List<Integer>> temaer = new HashMap<>();

    private MatrixSheet(HeadedSheet<Integer> sheet, NumberIndex initiativer, Map<Integer, Integer> slots) {
        this.sheet = sheet;
        this.initiativer = initiativer;
        this.slots = slots;
    }

    /**
     * Returns the themes of the initiatives that have a row, by their numbers.
     *
     * @param slots where the initiatives stand in the strategy, by their numbers
     */
    static Map<Integer, List<Integer>> read(
            TableSheet sheet,
            NumberIndex initiativer,
            NumberIndex temaIndex,
            Map<Integer, Integer> slots,
            SheetFindings findings) {
        return HeadedSheet.find(sheet, List.of(Headings.INITIATIV), heading -> meaning(heading, temaIndex), findings)
                .map(headed -> new MatrixSheet(headed, initiativer, slots).read(temaIndex))
                .orElse(Map.of());
    }

    private static Optional<Integer> meaning(String heading, NumberIndex temaIndex) {
        return CellText.key(heading).equals(CellText.key(Headings.INITIATIV))
                ? Optional.of(INITIATIV)
                : temaIndex.find(heading);
    }

    private Map<Integer, List<Integer>> read(NumberIndex temaIndex) {
        sheet.meanings().forEach((column, tema) -> {
            if (tema != INITIATIV) {
                temaIndex.read(sheet.cellAt(sheet.header(), column, ""));
            }
        });
        sheet.rows().forEach(this::readRow);
        return temaer;
    }

    private void readRow(TableRow row) {
        Optional<SheetCell> head = sheet.cell(row, INITIATIV, "");
        head.ifPresent(SheetCell::addMissing);
        Optional<Integer> nummer = head.filter(cell -> !cell.isEmpty()).flatMap(initiativer::read);
        List<Integer> marked = new ArrayList<>();
        sheet.meanings().forEach((column, tema) -> {
            if (tema != INITIATIV && isMarked(sheet.cellAt(row, column, ""))) {
                marked.add(tema);
            }
        });
        nummer.ifPresent(one -> {
            SheetCell cell = sheet.cell(
                            row, INITIATIV, Problem.pointer("initiativer", slots.getOrDefault(one, 0), "temaer"))
                    .orElseThrow();
            if (temaer.putIfAbsent(one, marked) != null) {
                cell.add(Problemkode.DOBBELT_NUMMER, one);
            }
        });
    }

    private static boolean isMarked(SheetCell cell) {
        Optional<Mark> mark = cell.line().flatMap(Mark::parse);
        if (!cell.isEmpty() && !mark.filter(found -> found != Mark.UFORMEL).isPresent()) {
            cell.add(Problemkode.UKENDT_VAERDI, Mark.KRYDS.text());
        }
        return mark.equals(Optional.of(Mark.KRYDS));
    }
}
