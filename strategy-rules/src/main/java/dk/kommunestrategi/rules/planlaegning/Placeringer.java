package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** The placements that formal starts come to. */
final class Placeringer {

    private final Planopgave opgave;

    Placeringer(Planopgave opgave) {
        this.opgave = opgave;
    }

    /** The placements of a plan that keeps every rule. */
    List<Placering> of(int[] starts) {
        return of(starts, i -> opgave.fastlagt(i).isPresent());
    }

    /** The placements of any plan; preliminary work for which there is no time is left out. */
    List<Placering> of(int[] starts, IntPredicate fastlagt) {
        return IntStream.range(0, starts.length)
                .mapToObj(i -> Placering.builder()
                        .initiativ(opgave.initiativ(i).getNummer())
                        .formelStart(opgave.halvaar(starts[i]))
                        .uformelStart(begyndtForarbejde(i).or(() -> forarbejde(i, starts[i])))
                        .fastlagt(fastlagt.test(i))
                        .build())
                .toList();
    }

    private Optional<YearHalf> forarbejde(int i, int start) {
        int forarbejde = opgave.initiativ(i).getForarbejde();
        return forarbejde > 0 && forarbejde <= start && !opgave.isStartet(i)
                ? Optional.of(opgave.halvaar(start - forarbejde))
                : Optional.empty();
    }

    /** When preliminary work began, if that was before the handleplan is revised, or before the period for what started then. */
    private Optional<YearHalf> begyndtForarbejde(int i) {
        return opgave.hidtidig(i)
                .flatMap(Placering::getUformelStart)
                .filter(begyndt -> opgave.historiskStart(i).isPresent()
                        || opgave.getRevisionFra().filter(begyndt::isBefore).isPresent());
    }
}
