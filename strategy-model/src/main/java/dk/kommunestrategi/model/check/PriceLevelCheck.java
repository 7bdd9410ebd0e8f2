package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
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

    /** Takes a price level up; the first counts. */
    public void add(Place<Integer> level) {
        levels.add(level);
    }

    /** Reports every price level that is not the first one. */
    public void check(Consumer<Problem> problems) {
        levels.stream()
                .filter(level -> !level.value().equals(levels.get(0).value()))
                .forEach(level -> problems.accept(level.wrong(
                                Problemkode.PRISNIVEAUER_UENIGE,
                                level.value(),
                                levels.get(0).value())
                        .addRelated(levels.get(0).pointer())
                        .build()));
    }
}
