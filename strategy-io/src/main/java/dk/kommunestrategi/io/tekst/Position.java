package dk.kommunestrategi.io.tekst;

import dk.kommunestrategi.model.problem.Problem;

/**
 * A place in a text as editors count it.
 *
 * @param linje the line, from 1
 * @param kolonne the column, in characters from 1; what lies outside the basic plane counts as one
 */
record Position(int linje, int kolonne) {

    /** Returns the problem at this place. */
    Problem place(Problem problem) {
        return problem.withLine(linje).withColumn(kolonne);
    }
}
