package dk.kommunestrategi.io.result;

import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import java.util.Optional;

/**
 * The answer to why, and to why not.
 *
 * @param forklaring the reasons
 * @param fingeraftryk the digest of the strategy that they rest on
 * @param modforslag what would be in another half-year, where that was asked
 */
public record Answer(Planforklaring forklaring, String fingeraftryk, Optional<Modforslag> modforslag) {}
