/**
 * Compares the planner with general solvers on the same strategies, side by side in one run.
 *
 * <p>{@link dk.kommunestrategi.benchmark.opgave.Katalog} and {@link dk.kommunestrategi.benchmark.opgave.Netvaerk} make the
 * strategies from named seeds; {@link dk.kommunestrategi.benchmark.opgave.Opgave} is what a general solver needs to know
 * of one. Each {@link dk.kommunestrategi.benchmark.competitor.Competitor} reports its plans to a
 * {@link dk.kommunestrategi.benchmark.competitor.Forloeb}, and
 * {@link dk.kommunestrategi.benchmark.check.Efterregning} calculates every one of them again: a plan that breaks a rule,
 * or two solvers that prove different values, end the run. {@link dk.kommunestrategi.benchmark.Sammenligning} is the
 * command line.
 */
@NullMarked
package dk.kommunestrategi.benchmark;

import org.jspecify.annotations.NullMarked;
