/** The documents that a command reads: one, or several that are planned together, with all that is to be said of them. */
@NullMarked
package dk.kommunestrategi.examples.command.source;

import org.jspecify.annotations.NullMarked;
