package dk.kommunestrategi.io.result;

import dk.kommunestrategi.io.dokument.version.VersionCheck;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.historik.Portefoeljeforskel;
import dk.kommunestrategi.rules.historik.Portefoeljegenberegning;
import dk.kommunestrategi.rules.historik.Strategistatus;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningstilstand;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The versions of the joint plan of a portfolio.
 *
 * @param versioner the versions, the oldest first
 * @param problems what is to be told besides
 */
public record JointHistoryAnswer(List<JointVersion> versioner, List<Problem> problems) {

    /**
     * One of them.
     *
     * @param nummer its number
     * @param version the version itself
     * @param dele what each strategy's part of it is worth now
     * @param forskel what it has otherwise than the one before it
     * @param genberegning what came of computing it again
     */
    public record JointVersion(
            int nummer,
            Portefoeljeversion version,
            List<Part> dele,
            Optional<Portefoeljeforskel> forskel,
            Optional<Portefoeljegenberegning> genberegning) {}

    /**
     * One strategy's part.
     *
     * @param strategi the strategy's code
     * @param version the number of the version of its handleplan
     * @param organ the body that decided on it; empty where none is stated
     * @param beslutningstilstand whether the decision holds; empty where none is stated
     */
    public record Part(
            String strategi, int version, Optional<String> organ, Optional<Beslutningstilstand> beslutningstilstand) {}

    /** The versions of a joint plan, with the differences from the second on, and those that were computed again. */
    public static JointHistoryAnswer of(
            Portefoelje portefoelje,
            List<Portefoeljeforskel> forskelle,
            List<Portefoeljegenberegning> genberegnede,
            List<Problem> problems) {
        List<List<Strategistatus>> dele = Strategistatus.of(portefoelje);
        VersionCheck.require(dele, forskelle);
        return new JointHistoryAnswer(
                IntStream.rangeClosed(1, dele.size())
                        .mapToObj(nummer -> new JointVersion(
                                nummer,
                                portefoelje.getVersioner().get(nummer - 1),
                                dele.get(nummer - 1).stream()
                                        .map(JointHistoryAnswer::part)
                                        .toList(),
                                nummer == 1 ? Optional.empty() : Optional.of(forskelle.get(nummer - 2)),
                                genberegnede.stream()
                                        .filter(genberegning -> genberegning.version() == nummer)
                                        .findFirst()))
                        .toList(),
                problems);
    }

    private static Part part(Strategistatus part) {
        return new Part(
                part.strategi().getKode().orElse(""),
                part.version(),
                part.organ().map(Rolle::getKode),
                part.status().beslutning());
    }
}
