/** The command line {@code handleplan}, each command a class; how results look on a terminal is told in {@code view}. */
@NullMarked
package dk.kommunestrategi.examples.command;

import org.jspecify.annotations.NullMarked;
