/** What is done with political cases: they are put into a strategy, written as a record, or drafted. */
@NullMarked
package dk.kommunestrategi.examples.command.sag;

import org.jspecify.annotations.NullMarked;
