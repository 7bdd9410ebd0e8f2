package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.plan.Strategiplan;
import dk.kommunestrategi.rules.plan.Udeladelse;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** The placements that formal starts come to, and the starts that placements say. */
public final class Placeringer {

    private final Planopgave opgave;

    /** The placements of one planning problem. */
    public Placeringer(Planopgave opgave) {
        this.opgave = opgave;
    }

    /** The placements of a plan that keeps every rule, by strategy. */
    List<Strategiplan> of(int[] starts) {
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

    /** The placements of any plan, by strategy; preliminary work for which there is no time is left out. */
    List<Strategiplan> of(int[] starts, IntPredicate fastlagt) {
        Map<Planstrategi, List<Placering>> byStrategi = new LinkedHashMap<>();
        opgave.getGrundlag().getStrategier().forEach(strategi -> byStrategi.put(strategi, new ArrayList<>()));
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < opgave.horizon()) {
                Objects.requireNonNull(byStrategi.get(opgave.strategi(i)), "strategi")
                        .add(placering(i, starts[i], fastlagt.test(i)));
            }
        }
        return byStrategi.entrySet().stream()
                .map(own -> new Strategiplan(own.getKey().getKode(), own.getValue()))
                .toList();
    }

    private Placering placering(int i, int start, boolean fastlagt) {
        return Placering.builder()
                .initiativ(opgave.initiativ(i).getNummer())
                .formelStart(opgave.halvaar(start))
                .uformelStart(begyndtForarbejde(i).or(() -> forarbejde(i, start)))
                .fastlagt(fastlagt)
                .build();
    }

    /** The strategies' own handleplans, as far as there are any. */
    List<Strategiplan> own() {
        return opgave.getGrundlag().getStrategier().stream()
                .flatMap(strategi -> strategi.getStrategi().getHandleplan().stream()
                        .map(handleplan -> new Strategiplan(strategi.getKode(), handleplan.getPlaceringer())))
                .toList();
    }

    /**
     * {@return the formal starts in a plan by index of the initiative: below 0 for those before the period, H for those that it
     * leaves out as it may, {@link Planopgave#UPLACERET} for others that it does not place, or behind the period}
     *
     * @param plan the plan by strategy; what it says of initiatives that the problem does not have is passed over
     */
    public int[] starts(List<Strategiplan> plan) {
        int[] starts = new int[opgave.antal()];
        Arrays.setAll(starts, i -> opgave.isUdeladelig(i) ? opgave.horizon() : Planopgave.UPLACERET);
        for (Strategiplan own : plan) {
            for (Placering placering : own.placeringer()) {
                opgave.index(new Initiativnummer(own.strategi(), placering.getInitiativ()))
                        .ifPresent(i -> starts[i] = start(placering));
            }
        }
        return starts;
    }

    private int start(Placering placering) {
        return placering.getFormelStart().isAfter(opgave.getPeriode().getTil())
                ? Planopgave.UPLACERET
                : opgave.getPeriode().index(placering.getFormelStart());
    }

    private Optional<YearHalf> forarbejde(int i, int start) {
        int forarbejde = opgave.initiativ(i).getForarbejde();
        return forarbejde > 0 && forarbejde <= start && !opgave.udgangspunkt().isStartet(i)
                ? Optional.of(opgave.halvaar(start - forarbejde))
                : Optional.empty();
    }

    /** When preliminary work began, if that was before the handleplan is revised, or before the period for what started then. */
    private Optional<YearHalf> begyndtForarbejde(int i) {
        return opgave.udgangspunkt()
                .hidtidig(i)
                .flatMap(Placering::getUformelStart)
                .filter(begyndt -> opgave.udgangspunkt().historiskStart(i).isPresent()
                        || opgave.getRevisionFra().filter(begyndt::isBefore).isPresent());
    }
}
