package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** In which years' prices amounts are stated that are to be added up: it is one year, and what states another is told. */
public final class PriceLevelCheck {

    private final List<Place<Integer>> levels = new ArrayList<>();

    /** {@return where an amount states its price level} */
    public static <P extends Udgiftspost> Optional<Place<Integer>> of(Place<P> post) {
        return post.optional(
                "prisniveau",
                (Udgiftspost value) -> value.getPrisniveau().stream().boxed().findFirst());
    }

    /** Takes a price level up. */
    public void add(Place<Integer> level) {
        levels.add(level);
    }

    /** Reports every price level that is not the one that most state; of several such the first counts. */
    public void check(Consumer<Problem> problems) {
        Map<Integer, Place<Integer>> first = new LinkedHashMap<>();
        Map<Integer, Integer> stated = new LinkedHashMap<>();
        levels.forEach(level -> {
            first.putIfAbsent(level.value(), level);
            stated.merge(level.value(), 1, Integer::sum);
        });
        first.values().stream()
                .reduce((one, other) ->
                        stated.getOrDefault(other.value(), 0) > stated.getOrDefault(one.value(), 0) ? other : one)
                .ifPresent(usual -> levels.stream()
                        .filter(level -> !level.value().equals(usual.value()))
                        .forEach(level -> problems.accept(
                                level.wrong(Problemkode.PRISNIVEAUER_UENIGE, level.value(), usual.value())
                                        .addRelated(usual.pointer())
                                        .build())));
    }
}
