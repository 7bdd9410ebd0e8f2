package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.util.List;

/** What a sheet has of a table, and how it is read. */
public interface TableImport {

    /** Whether the table is there. */
    boolean isWhole();

    /** Whether it is there for the strategy as it was, and not only with what it adds. */
    boolean isKnown();

    /** How many of its headings are there. */
    int score();

    /** The headings that are there, as they are written. */
    List<String> found();

    /**
     * Reads the table.
     *
     * @param told what is to be told besides, of the file
     */
    Result<Strategi> read(List<Problem> told);
}
