package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.tabel.file.TableRow;

/** A row about one thing, of which it is known whether the strategy has it already. */
interface IdentifiedRow {

    /** The row. */
    TableRow row();

    /** The thing's place among those of the strategy, from 0; behind them all where it is new. */
    int slot();

    /** Its code or number, for a message. */
    String written();
}
