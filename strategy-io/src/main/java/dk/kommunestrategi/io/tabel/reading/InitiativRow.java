package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;

/**
 * A row about an initiative of the strategy.
 *
 * @param row the row
 * @param slot the initiative's place among the strategy's, counted from 0
 * @param initiativ the initiative as the strategy has it
 */
record InitiativRow(TableRow row, int slot, Initiativ initiativ) {

    /** Where the initiative stands in the strategy, or something in it. */
    String pointer(Object... steps) {
        return Problem.pointer("initiativer", slot) + Problem.pointer(steps);
    }
}
