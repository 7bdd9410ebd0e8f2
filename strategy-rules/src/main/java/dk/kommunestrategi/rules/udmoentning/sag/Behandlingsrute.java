package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Sag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Through which bodies a new case about a strategy is to go ("behandling": treatment). Stateless and thread-safe. */
public final class Behandlingsrute {

    /** The order in which kinds of bodies treat a case. */
    private static final List<Rolleart> ORDER = List.of(
            Rolleart.DIREKTION,
            Rolleart.CHEFGRUPPE,
            Rolleart.UDVALG,
            Rolleart.OEKONOMIUDVALG,
            Rolleart.KOMMUNALBESTYRELSE);

    private Behandlingsrute() {}

    /**
     * {@return the stages of the route: as the strategy's latest case has them; otherwise those of its bodies that
     * treat cases, in the order of their kinds}
     *
     * @param strategi the strategy that the case is about
     */
    public static List<Behandlingstrin> from(Strategi strategi) {
        return strategi.getSager().stream()
                .reduce((before, after) -> after)
                .map(Sag::getBehandling)
                .filter(rute -> !rute.isEmpty())
                .orElseGet(() -> ORDER.stream()
                        .map(art -> strategi.getRoller().stream()
                                .filter(rolle -> rolle.getArt() == art && !rolle.isUbesat())
                                .map(Rolle::getKode)
                                .toList())
                        .filter(organer -> !organer.isEmpty())
                        .map(Behandlingstrin::of)
                        .toList());
    }

    /**
     * {@return the stages of the route of a case about several strategies, each as its bodies} A strategy's own stages
     * keep their order; stages of different strategies are one where their bodies are of the same kind, and a body that
     * several strategies have by the same name stands in it once. A case is decided on as a whole: where the route of
     * one strategy ends at the council, all of them end there. A strategy whose route is not known has no part in it,
     * which those who tell of the route must say: its own, asked for alone, is empty.
     *
     * @param strategier the strategies that the case is about, one or more
     */
    public static List<List<Rolle>> from(List<Strategi> strategier) {
        List<Deque<List<Rolle>>> left = strategier.stream()
                .map(strategi -> new ArrayDeque<>(bodies(strategi)))
                .collect(Collectors.toList());
        List<List<Rolle>> stages = new ArrayList<>();
        left.removeIf(Deque::isEmpty);
        while (!left.isEmpty()) {
            int next =
                    left.stream().mapToInt(rute -> rank(rute.getFirst())).min().getAsInt();
            Map<String, Rolle> bodies = new LinkedHashMap<>();
            left.stream()
                    .filter(rute -> rank(rute.getFirst()) == next)
                    .flatMap(rute -> rute.removeFirst().stream())
                    .forEach(rolle -> bodies.putIfAbsent(rolle.getNavn(), rolle));
            stages.add(List.copyOf(bodies.values()));
            left.removeIf(Deque::isEmpty);
        }
        return List.copyOf(stages);
    }

    private static List<List<Rolle>> bodies(Strategi strategi) {
        return from(strategi).stream()
                .map(trin -> trin.getOrganer().stream()
                        .flatMap(kode -> strategi.rolle(kode).stream())
                        .toList())
                .filter(bodies -> !bodies.isEmpty())
                .toList();
    }

    /** Where a stage stands among those of other strategies; a body of no such kind stands where committees do. */
    private static int rank(List<Rolle> bodies) {
        return bodies.stream()
                .map(Rolle::getArt)
                .mapToInt(art -> ORDER.contains(art) ? ORDER.indexOf(art) : ORDER.indexOf(Rolleart.UDVALG))
                .max()
                .getAsInt();
    }
}
