/** Where the result of a command goes, and how problems are told beside it. */
@NullMarked
package dk.kommunestrategi.examples.command.output;

import org.jspecify.annotations.NullMarked;
