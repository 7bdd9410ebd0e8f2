/**
 * Arbitrary strategies for property-based tests with jqwik: those of this project, and yours. Depend on
 * {@code strategy-model} with the classifier {@code tests} in the scope {@code test}, on jqwik 1.9.3 besides, and start at
 * {@link dk.kommunestrategi.model.generator.StrategiDomain}, or at
 * {@link dk.kommunestrategi.model.generator.Strategier} where a property combines arbitraries by itself.
 *
 * <p>Everything is valid by construction but what {@link dk.kommunestrategi.model.generator.Invalid} asks for, and shrinks
 * towards few parts, short texts, small numbers and the year 2024. Strategies that can be asked for a plan shrink in
 * moments; those of every part of the format take longer than jqwik waits, unless a property asks for
 * {@code shrinking = ShrinkingMode.FULL}.
 */
@NullMarked
package dk.kommunestrategi.model.generator;

import org.jspecify.annotations.NullMarked;
