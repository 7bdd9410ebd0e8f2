package dk.kommunestrategi.io.result;

import dk.kommunestrategi.io.dokument.version.VersionCheck;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.historik.Genberegning;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.historik.Versionsstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningstilstand;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The versions of a handleplan.
 *
 * @param versioner the versions, the oldest first
 * @param problems what is to be told besides
 */
public record HistoryAnswer(List<Version> versioner, List<Problem> problems) {

    /**
     * One of them.
     *
     * @param nummer its number
     * @param version the version itself
     * @param beslutningstilstand whether the decision holds by which it was adopted or revised; empty where none is stated
     * @param forskel what it has otherwise than the one before it
     * @param genberegning what came of computing it again
     */
    public record Version(
            int nummer,
            Handleplansversion version,
            Optional<Beslutningstilstand> beslutningstilstand,
            Optional<Versionsforskel> forskel,
            Optional<Genberegning> genberegning) {}

    /** The versions of a strategy, with the differences from the second on, and those that were computed again. */
    public static HistoryAnswer of(
            Strategi strategi,
            List<Versionsforskel> forskelle,
            List<Genberegning> genberegnede,
            List<Problem> problems) {
        List<Handleplansversion> versioner = strategi.getHandleplansversioner();
        List<Versionsstatus> status = Versionsstatus.of(strategi);
        VersionCheck.require(versioner, forskelle);
        return new HistoryAnswer(
                IntStream.rangeClosed(1, versioner.size())
                        .mapToObj(nummer -> new Version(
                                nummer,
                                versioner.get(nummer - 1),
                                status.get(nummer - 1).beslutning(),
                                nummer == 1 ? Optional.empty() : Optional.of(forskelle.get(nummer - 2)),
                                genberegnede.stream()
                                        .filter(genberegning -> genberegning.version() == nummer)
                                        .findFirst()))
                        .toList(),
                problems);
    }
}
