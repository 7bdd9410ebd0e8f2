/** The problems that are solved: strategies made from named seeds, and what a general solver needs to know of one. */
@NullMarked
package dk.kommunestrategi.benchmark.opgave;

import org.jspecify.annotations.NullMarked;
