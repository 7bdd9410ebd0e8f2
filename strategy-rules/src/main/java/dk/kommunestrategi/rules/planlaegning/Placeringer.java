package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.plan.Udeladelse;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** The placements that formal starts come to, and the starts that placements say. */
public final class Placeringer {

    private final Planopgave opgave;

    /** The placements of one planning problem. */
    public Placeringer(Planopgave opgave) {
        this.opgave = opgave;
    }

    /** The placements of a plan that keeps every rule. */
    List<Placering> of(int[] starts) {
        return of(starts, i -> opgave.fastlagt(i).isPresent());
    }

    /** What a plan leaves out. */
    List<Udeladelse> udeladte(int[] starts) {
        return IntStream.range(0, starts.length)
                .filter(i -> starts[i] >= opgave.horizon())
                .mapToObj(i ->
                        new Udeladelse(opgave.nummer(i), opgave.initiativ(i).prioritet()))
                .toList();
    }

    /** The placements of any plan; preliminary work for which there is no time is left out. */
    List<Placering> of(int[] starts, IntPredicate fastlagt) {
        return IntStream.range(0, starts.length)
                .filter(i -> starts[i] < opgave.horizon())
                .mapToObj(i -> Placering.builder()
                        .initiativ(opgave.initiativ(i).getNummer())
                        .formelStart(opgave.halvaar(starts[i]))
                        .uformelStart(begyndtForarbejde(i).or(() -> forarbejde(i, starts[i])))
                        .fastlagt(fastlagt.test(i))
                        .build())
                .toList();
    }

    /**
     * {@return the formal starts in a handleplan by index of the initiative: below 0 for those before the period, H for those
     * that it leaves out as it may, {@link Planopgave#UPLACERET} for others that it does not place, or behind the period}
     *
     * @param handleplan the handleplan; what it says of initiatives that the problem does not have is passed over
     */
    public int[] starts(Handleplan handleplan) {
        int[] starts = new int[opgave.antal()];
        Set<Integer> placed = handleplan.getPlaceringer().stream()
                .map(Placering::getInitiativ)
                .collect(Collectors.toSet());
        Arrays.setAll(
                starts,
                i -> opgave.isUdeladelig(i) && !placed.contains(opgave.nummer(i))
                        ? opgave.horizon()
                        : Planopgave.UPLACERET);
        for (Placering placering : handleplan.getPlaceringer()) {
            if (!placering.getFormelStart().isAfter(opgave.getPeriode().getTil())) {
                opgave.index(placering.getInitiativ())
                        .ifPresent(i -> starts[i] = opgave.getPeriode().index(placering.getFormelStart()));
            }
        }
        return starts;
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
