package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** What there may be only so much of in a document. */
public enum Limit {
    BYTES,
    CHARACTERS,
    /** Lists and objects inside one another. */
    DEPTH,
    /** Keys, values and brackets. */
    TOKENS,
    /** Characters of one text. */
    TEXT,
    /** Characters of all texts of one item of an agenda. */
    ITEM,
    /** Characters of one key. */
    KEY,
    /** Characters of one number. */
    NUMBER,
    THEMES,
    ROWS,
    COLUMNS,
    CELLS,
    /** Cells with something in them. */
    FILLED_CELLS,
    /** Characters in one cell. */
    CELL,
    /** Bytes of all files in a packed one. */
    UNPACKED,
    /** Files in a packed one. */
    PARTS,
    FORMULAS,
    /** Formulas that are worked out for many cells. */
    ARRAY_FORMULAS,
    /** Characters of one formula. */
    FORMULA;

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.reading.text.Graensetekster", locale));

    /**
     * Returns a builder for the problem with a document that has more.
     *
     * @param most how much there may be
     * @param there how much there is; one more than may be where nobody looks any further
     */
    public Problem.Builder exceeded(long most, long there) {
        return Problem.of(Problemkode.FOR_STORT_DOKUMENT, "", new Most(this, most), new There(most, there));
    }

    private record Most(Limit limit, long most) implements Tekst {
        @Override
        public String text(Sprog sprog) {
            return TEKSTER.text(sprog, limit.name() + (most == 1 ? ".en" : ""), sprog.tal(most));
        }
    }

    private record There(long most, long there) implements Tekst {
        @Override
        public String text(Sprog sprog) {
            return there > most + 1 ? sprog.tal(there) : TEKSTER.text(sprog, "more");
        }
    }
}
