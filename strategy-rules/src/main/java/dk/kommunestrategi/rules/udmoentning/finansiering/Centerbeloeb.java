package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.value.Beloeb;

/**
 * What one centre bears. Immutable and thread-safe.
 *
 * @param center the {@code kode} of the centre
 * @param beloeb the amount
 */
public record Centerbeloeb(String center, Beloeb beloeb) {}
