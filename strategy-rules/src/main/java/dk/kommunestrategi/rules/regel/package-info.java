/**
 * The vocabulary in which rules are stated, ours and an embedding system's own.
 *
 * <p>A {@link dk.kommunestrategi.rules.regel.Placeringskriterium} says what it minimises as a
 * {@link dk.kommunestrategi.rules.regel.Term}; a {@link dk.kommunestrategi.rules.regel.Planregel} says what it demands as
 * {@link dk.kommunestrategi.rules.regel.Krav}. The search knows the few shapes of terms and demands and nothing of the
 * rules behind them: whoever states a rule in these shapes gets it bounded, proved and explained like ours.
 *
 * <p>Where a policy wants plans that hold however long initiatives take, each {@link dk.kommunestrategi.rules.regel.Regel}
 * says at which durations it is at its worst, and is shown a planning problem with those.
 */
@NullMarked
package dk.kommunestrategi.rules.regel;

import org.jspecify.annotations.NullMarked;
