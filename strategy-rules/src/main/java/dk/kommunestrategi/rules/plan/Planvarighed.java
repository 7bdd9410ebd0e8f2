package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;

/**
 * How long a planning took the development of an initiative to last, in half-years, 1 or more. Where plans are to hold whatever
 * durations turn out to be, each rule and criterion counted with the end of the range at which it is at its worst; otherwise all
 * of them counted with what is expected. Immutable and thread-safe.
 *
 * @param initiativ which initiative
 * @param forventet how long it is expected to take, or took, where that is known
 * @param mindst the shortest duration that was counted with
 * @param hoejst the longest duration that was counted with
 * @param hoejstForudsat whether the longest is assumed, and stated nowhere
 */
public record Planvarighed(Initiativnummer initiativ, int forventet, int mindst, int hoejst, boolean hoejstForudsat) {}
