package dk.kommunestrategi.rules.historik;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.model.portefoelje.Strategiversion;
import dk.kommunestrategi.model.styring.Beslutning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one strategy's part of a joint plan is worth now: which version of its handleplan it is, who decided on that, and whether
 * the decision holds. Immutable and thread-safe.
 *
 * @param strategi the strategy
 * @param version the number of the version among the strategy's own, 1 for the first
 * @param organ the body that decided on it; empty where none is stated
 * @param status how it came about, and what has become of the decision
 */
public record Strategistatus(Strategi strategi, int version, Optional<Rolle> organ, Versionsstatus status) {

    /**
     * {@return of each version of a portfolio's joint plan its parts, in the order in which the portfolio has them; a part that
     * names no version of a strategy is left out}
     *
     * @param portefoelje the portfolio, with the versions of its joint plan
     */
    public static List<List<Strategistatus>> of(Portefoelje portefoelje) {
        Map<Strategi, List<Versionsstatus>> statuses = new HashMap<>();
        portefoelje.getStrategier().forEach(strategi -> statuses.put(strategi, Versionsstatus.of(strategi)));
        return portefoelje.getVersioner().stream()
                .map(version -> portefoelje.getStrategier().stream()
                        .flatMap(strategi -> part(version, strategi, statuses.getOrDefault(strategi, List.of())))
                        .toList())
                .toList();
    }

    private static Stream<Strategistatus> part(
            Portefoeljeversion version, Strategi strategi, List<Versionsstatus> statuses) {
        return Portefoeljegrundlag.part(version, strategi).map(Strategiversion::getVersion).stream()
                .filter(nummer -> nummer >= 1 && nummer <= statuses.size())
                .map(nummer -> new Strategistatus(strategi, nummer, organ(strategi, nummer), statuses.get(nummer - 1)));
    }

    private static Optional<Rolle> organ(Strategi strategi, int nummer) {
        Handleplansversion version = strategi.getHandleplansversioner().get(nummer - 1);
        return version.getOrgan()
                .or(() -> version.getBeslutning().stream()
                        .mapToObj(strategi.styring()::gaeldende)
                        .findFirst()
                        .flatMap(stated -> stated)
                        .map(Beslutning::getOrgan))
                .flatMap(strategi::rolle);
    }
}
