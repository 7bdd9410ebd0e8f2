/**
 * The search for the best plan: {@code CompiledProblem} turns demands and terms into arrays, {@code Domains} propagates,
 * the {@code TermState}s bound, {@code BranchAndBound} decides, {@code ConflictFinder} says why nothing is possible.
 * Internal: it knows the shapes of demands and terms, and no rule behind them.
 */
@NullMarked
package dk.kommunestrategi.rules.search;

import org.jspecify.annotations.NullMarked;
