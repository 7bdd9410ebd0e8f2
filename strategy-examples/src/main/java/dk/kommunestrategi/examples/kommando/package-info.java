/** The command line {@code handleplan}: each command a class, each table of its output a class. */
@NullMarked
package dk.kommunestrategi.examples.kommando;

import org.jspecify.annotations.NullMarked;
