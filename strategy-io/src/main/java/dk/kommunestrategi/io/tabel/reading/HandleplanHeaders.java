package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.Niveauer;
import dk.kommunestrategi.io.tabel.cell.Stoerrelse;
import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.cell.YesNo;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.model.Strategi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Finds the headings of a handleplan table among the rows of a sheet. */
final class HandleplanHeaders {

    /** So many rows with headings are looked at, whatever a sheet is full of. */
    private static final int LOOKED_AT = 20;

    /** So many rows are asked whether the cells fit the headings. */
    private static final int ASKED = 100;

    /** In so many rows below the first that has headings the others may stand. */
    private static final int HEADING_ROWS = 3;

    private final InitiativIndex index;
    private final Temanavne temanavne;
    private final int scale;

    HandleplanHeaders(Strategi strategi, InitiativIndex index) {
        this.index = index;
        this.temanavne = new Temanavne(strategi);
        this.scale = strategi.getSkala();
    }

    /** Returns the headings of the table; or, where they are not there, the most that any row has of them. */
    Optional<HandleplanHeader> find(List<TableRow> rows) {
        List<HandleplanHeader> found = new ArrayList<>();
        int last = rows.size();
        for (int k = 0; k < last && found.size() < LOOKED_AT; k++) {
            // A half below its year may be no more than a number.
            if (hasHeading(rows.get(k)) || (k > 0 && hasHeading(rows.get(k - 1)))) {
                HandleplanHeader header = header(HeadingBlock.at(rows, k));
                last = header.isWhole() ? Math.min(last, k + HEADING_ROWS) : last;
                found.add(header);
            }
        }
        return found.stream()
                .max(Comparator.comparing(HandleplanHeader::isWhole)
                        .thenComparing(HandleplanHeader::score)
                        .thenComparing(header -> -header.row().number()));
    }

    private static boolean hasHeading(TableRow row) {
        return row.cells().stream().anyMatch(HeadingBlock::isHeading);
    }

    private HandleplanHeader header(HeadingBlock block) {
        NavigableMap<Integer, String> headings = block.headings();
        int centre = HandleplanHeader.place(headings, HandleplanColumn.CENTRE);
        HandleplanHeader plain = new HandleplanHeader(block, index, false);
        if (centre < 0 || plain.has(HandleplanColumn.NIVEAUER)) {
            return plain;
        }
        HandleplanHeader withDraws = new HandleplanHeader(block, index, true);
        boolean hasRoom =
                !headings.containsKey(centre + 1) && block.under().stream().anyMatch(row -> !row.isEmpty(centre + 1));
        int more = fit(withDraws) - fit(plain);
        return hasRoom || more > 0 || (more == 0 && isWider(block)) ? withDraws : plain;
    }

    /** Whether the rows of a text have one cell more than the headings, where nothing in them tells more. */
    private static boolean isWider(HeadingBlock block) {
        List<TableRow> rows = block.under().stream()
                .limit(ASKED)
                .filter(row -> row.filled().count() > 1)
                .toList();
        int width = block.row().cells().size();
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.cells().size() == width + 1);
    }

    /** How many more cells below the headings can be read by them than cannot. */
    private int fit(HandleplanHeader header) {
        return header.block().under().stream()
                .limit(ASKED)
                .mapToInt(row -> row.filled()
                        .map(column -> fit(header, column, row.cell(column)))
                        .sum())
                .sum();
    }

    private int fit(HandleplanHeader header, int column, String cell) {
        if (header.halvaar().containsKey(column)) {
            return fit(Mark.parse(cell).isPresent());
        }
        return header.known(column)
                .map(known -> switch (known) {
                    case LET_IMPLEMENTERBART -> fit(YesNo.parse(cell).isPresent());
                    case NIVEAUER -> fit(!Niveauer.read(cell, scale).isEmpty());
                    case TEMAER -> fit(temanavne.list(cell).isPresent());
                    case UDGIFT -> fit(Stoerrelse.parse(cell).isPresent());
                    case INITIATIV, SAMARBEJDE, CENTRE -> 0;
                })
                .orElse(0);
    }

    private static int fit(boolean fits) {
        return fits ? 1 : -1;
    }
}
