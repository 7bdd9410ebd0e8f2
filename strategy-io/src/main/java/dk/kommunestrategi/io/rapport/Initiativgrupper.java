package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Rolle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** The initiatives of a report in groups, by what the reader chooses. */
final class Initiativgrupper {

    private final RapportInput input;

    Initiativgrupper(RapportInput input) {
        this.input = input;
    }

    /** Some initiatives, and what they have in common; without a name they are all there are. */
    record Initiativgruppe(Optional<String> navn, List<Initiativ> initiativer) {}

    /** Returns whether the document tells enough for this grouping. */
    boolean exists(Gruppering gruppering) {
        return of(gruppering).size() > 1 || gruppering == Gruppering.NUMMER;
    }

    /** Returns the groups that are not empty; initiatives that belong to none come last. */
    List<Initiativgruppe> of(Gruppering gruppering) {
        return switch (gruppering) {
            case NUMMER -> List.of(new Initiativgruppe(Optional.empty(), input.initiativer()));
            case START -> groups(starter(), start -> start, input.sprog()::halvaar, this::start);
            case TEMA ->
                groups(
                        input.strategi().getTemaer().stream(),
                        Tema::getNummer,
                        input::navn,
                        initiativ -> initiativ.getTemaer().stream());
            case EJER ->
                groups(
                        input.strategi().getRoller().stream(),
                        Rolle::getKode,
                        rolle -> input.shortened(rolle.getNavn()),
                        initiativ -> initiativ.getEjere().stream()
                                .filter(Initiativejer::isHovedansvar)
                                .map(Initiativejer::getRolle));
        };
    }

    /** The groups of what they have in common, known by a key; each initiative is asked once for the keys it belongs to. */
    private <T, K> List<Initiativgruppe> groups(
            Stream<T> common, Function<T, K> key, Function<T, String> navn, Function<Initiativ, Stream<K>> keys) {
        Map<K, List<Initiativ>> members = new HashMap<>();
        List<T> all = common.toList();
        Set<K> known = all.stream().map(key).collect(Collectors.toSet());
        List<Initiativ> others = new ArrayList<>();
        for (Initiativ initiativ : input.initiativer()) {
            List<K> own =
                    keys.apply(initiativ).filter(known::contains).distinct().toList();
            own.forEach(one ->
                    members.computeIfAbsent(one, absent -> new ArrayList<>()).add(initiativ));
            if (own.isEmpty()) {
                others.add(initiativ);
            }
        }
        List<Initiativgruppe> groups = all.stream()
                .filter(one -> members.containsKey(key.apply(one)))
                .map(one -> new Initiativgruppe(
                        Optional.of(navn.apply(one)), members.getOrDefault(key.apply(one), List.of())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!others.isEmpty()) {
            groups.add(new Initiativgruppe(Optional.of(input.word("ikkeOplyst")), others));
        }
        return groups;
    }

    private Stream<YearHalf> starter() {
        return input.plan().getPlaceringer().stream()
                .map(Placering::getFormelStart)
                .distinct()
                .sorted();
    }

    private Stream<YearHalf> start(Initiativ initiativ) {
        return input.placering(initiativ).map(Placering::getFormelStart).stream();
    }
}
