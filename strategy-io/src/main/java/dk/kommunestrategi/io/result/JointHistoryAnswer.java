package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.model.problem.Problem;
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
     */
    public record JointVersion(int nummer, Portefoeljeversion version, List<Part> dele) {}

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

    /** The versions of a portfolio's joint plan. */
    public static JointHistoryAnswer of(Portefoelje portefoelje, List<Problem> problems) {
        List<List<Strategistatus>> dele = Strategistatus.of(portefoelje);
        return new JointHistoryAnswer(
                IntStream.range(0, dele.size())
                        .mapToObj(k -> new JointVersion(
                                k + 1,
                                portefoelje.getVersioner().get(k),
                                dele.get(k).stream()
                                        .map(JointHistoryAnswer::part)
                                        .toList()))
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
