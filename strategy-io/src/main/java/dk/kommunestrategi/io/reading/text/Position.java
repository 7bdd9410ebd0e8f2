package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;

/**
 * A place in a text as editors count it.
 *
 * @param line the line, from 1
 * @param column the column, in characters from 1; what lies outside the basic plane counts as one
 */
record Position(int line, int column) {

    /** Returns the problem at this place. */
    Problem place(Problem problem) {
        return problem.withLine(line).withColumn(column);
    }
}
