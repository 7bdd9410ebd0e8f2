/** Calculates again what the solvers came to, and judges it. */
@NullMarked
package dk.kommunestrategi.benchmark.check;

import org.jspecify.annotations.NullMarked;
