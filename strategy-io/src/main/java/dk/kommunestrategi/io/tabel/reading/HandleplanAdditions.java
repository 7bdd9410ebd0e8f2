package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.reading.Additions.Grown;
import dk.kommunestrategi.model.Strategi;
import java.util.List;

/** Finds the initiatives and the centres that a handleplan table names and a strategy lacks. */
final class HandleplanAdditions {

    /** A row about an initiative says more than its number and its name. */
    private static final int FEWEST_CELLS = 3;

    private final HandleplanHeader header;
    private final Temanavne temanavne;
    private final Additions additions;

    private HandleplanAdditions(Strategi strategi, HandleplanHeader header) {
        this.header = header;
        temanavne = new Temanavne(strategi);
        additions = new Additions(strategi);
    }

    /** Adds what stands in the table below these headings. */
    static Grown of(Strategi strategi, HandleplanHeader header) {
        HandleplanAdditions table = new HandleplanAdditions(strategi, header);
        if (header.has(HandleplanColumn.INITIATIV)) {
            header.block().under().forEach(table::add);
        }
        return table.additions.grown();
    }

    private void add(TableRow row) {
        if (row.filled().count() < FEWEST_CELLS) {
            return;
        }
        if (header.has(HandleplanColumn.CENTRE) && header.has(HandleplanColumn.NIVEAUER)) {
            additions.addCentre(header.cell(row, HandleplanColumn.CENTRE), header.cell(row, HandleplanColumn.NIVEAUER));
        }
        additions.addInitiativ(
                header.nummer().stream().mapToObj(row::cell).findFirst().orElse(""),
                header.cell(row, HandleplanColumn.INITIATIV),
                temanavne.list(header.cell(row, HandleplanColumn.TEMAER)).orElse(List.of()));
    }
}
