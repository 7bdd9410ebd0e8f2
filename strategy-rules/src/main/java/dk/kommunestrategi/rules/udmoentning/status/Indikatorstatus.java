package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.udmoentning.effekt.Udvikling;
import java.util.Optional;

/**
 * How an indicator stands in a report. Immutable and thread-safe.
 *
 * @param udvikling how it has developed
 * @param metodegodkendelse the decision by which the method of its collection of data is approved; empty where none was taken
 */
public record Indikatorstatus(Udvikling udvikling, Optional<Beslutning> metodegodkendelse) {}
