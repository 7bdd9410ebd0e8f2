package dk.kommunestrategi.io.tabel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a table as it was read.
 *
 * @param nummer its number from 1, as a spreadsheet counts
 * @param celler the texts of its cells; whatever lies behind them is empty
 */
record Raekke(int nummer, List<String> celler) {

    Raekke {
        celler = List.copyOf(celler);
    }

    /** The text of the cell in a column, counted from 0; empty where there is none. */
    String celle(int kolonne) {
        return kolonne < celler.size() ? celler.get(kolonne) : "";
    }

    /** Whether the cell says nothing. */
    boolean erTom(int kolonne) {
        return Celletekst.ren(celle(kolonne)).isEmpty();
    }

    /** The columns whose cells say something. */
    IntStream udfyldte() {
        return IntStream.range(0, celler.size()).filter(kolonne -> !erTom(kolonne));
    }
}
