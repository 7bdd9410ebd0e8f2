/** The solvers that take part, and the course of their work. */
@NullMarked
package dk.kommunestrategi.benchmark.competitor;

import org.jspecify.annotations.NullMarked;
