package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.begrundelse.Afgoerelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.plan.begrundelse.built.ImmutableBegrundelse;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.planopgave.Varigheder;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the reasons for the placements of one plan: moves each initiative to every half-year and sees what comes of it. */
public final class Placeringsgrunde {

    private final Judge judge;
    private final Planopgave opgave;
    private final MaaltPlan plan;
    private final TimeLimit time;
    private final int[] starts;

    /** What other plans are worth against this one; nothing as long as it leaves initiatives unplaced. */
    private final Optional<PlanComparison> comparison;

    /** By initiative: the demands that concern it. */
    private final List<List<Krav>> krav;

    public Placeringsgrunde(Judge judge, MaaltPlan plan, TimeLimit time) {
        this.judge = judge;
        this.opgave = judge.opgave();
        this.plan = plan;
        this.time = time;
        this.starts = new Placeringer(judge.opgave()).starts(plan.getStrategiplaner());
        boolean isFull = Arrays.stream(starts).allMatch(start -> start != Planopgave.UPLACERET);
        this.comparison = isFull ? Optional.of(new PlanComparison(judge, starts, time)) : Optional.empty();
        this.krav = IntStream.range(0, starts.length)
                .<List<Krav>>mapToObj(i -> new ArrayList<>())
                .toList();
        judge.krav().forEach(one -> one.initiativer().forEach(i -> krav.get(i).add(one)));
    }

    /** The reasons for the placement of an initiative, if the plan places it in the period; or that it is left out. */
    public Optional<Begrundelse> begrundelse(Initiativnummer initiativ) {
        return opgave.index(initiativ).stream()
                .filter(i -> starts[i] != Planopgave.UPLACERET)
                .mapToObj(i -> begrundelse(i, plan.placering(initiativ)))
                .findFirst();
    }

    private Begrundelse begrundelse(int i, Optional<Placering> placering) {
        Set<Brud> without = without(i);
        List<Startmulighed> options = IntStream.range(0, starts[i] < 0 ? 0 : opgave.horizon())
                .mapToObj(h -> option(i, moved(i, h), without))
                .toList();
        List<Integer> ombyttelige = ombyttelige(i);
        return ImmutableBegrundelse.builder()
                .initiativ(opgave.nummer(i))
                .placering(placering)
                .options(options)
                .ombyttelige(ombyttelige.stream().map(opgave::nummer).toList())
                .forudsatVarighed(ForudsatVarighed.of(
                        opgave.nummer(i),
                        opgave.initiativ(i),
                        opgave.varigheder().grundlag(i)))
                .afgoerelse(afgoerelse(i, options, !ombyttelige.isEmpty()))
                .build();
    }

    /**
     * What is broken without the initiative already, whatever it does; a frame only where it is broken now, since what saves
     * may be what keeps it.
     */
    private Set<Brud> without(int i) {
        List<Brud> without = brud(List.of(i), moved(i, Planopgave.UPLACERET));
        Set<Krav> brokenNow = without.isEmpty()
                ? Set.of()
                : brud(List.of(i), starts).stream().map(Brud::krav).collect(Collectors.toSet());
        return without.stream()
                .filter(brud -> !(brud.krav() instanceof Rammekrav) || brokenNow.contains(brud.krav()))
                .collect(Collectors.toSet());
    }

    private int[] moved(int i, int h) {
        int[] moved = starts.clone();
        moved[i] = h;
        return moved;
    }

    /** What a start would mean; what is broken without the initiative already is not its doing. */
    private Startmulighed option(int i, int[] moved, Set<Brud> without) {
        time.poll(starts.length);
        List<Brud> brud = brud(List.of(i), moved).stream()
                .filter(one -> !without.contains(one))
                .toList();
        return new Startmulighed(
                opgave.halvaar(moved[i]),
                brud,
                comparison
                        .filter(known -> brud.isEmpty())
                        .map(known -> known.niveauer(moved))
                        .orElse(List.of()));
    }

    /** What a plan breaks of the demands on these initiatives. */
    private List<Brud> brud(List<Integer> initiativer, int[] plan) {
        List<Brud> brud = new ArrayList<>();
        initiativer.stream().flatMap(i -> krav.get(i).stream()).distinct().forEach(one -> one.brud(plan, brud::add));
        return brud;
    }

    /**
     * The initiatives just like this one that could change places with it: no rule would be broken that is not broken
     * now, and no criterion would notice.
     */
    private List<Integer> ombyttelige(int i) {
        return IntStream.range(0, starts.length)
                .filter(j -> starts[j] != starts[i] && Math.min(starts[i], starts[j]) >= 0 && isLike(i, j))
                .filter(j -> comparison.isPresent() && isExchangeable(i, j, comparison.get()))
                .boxed()
                .toList();
    }

    private boolean isLike(int i, int j) {
        return opgave.isUdeladelig(i) == opgave.isUdeladelig(j)
                && hasEqualVarighed(i, j)
                && opgave.vurdering(i).equals(opgave.vurdering(j))
                && opgave.initiativ(i).getTemaer().equals(opgave.initiativ(j).getTemaer())
                && opgave.strategi(i) == opgave.strategi(j);
    }

    private boolean isExchangeable(int i, int j, PlanComparison known) {
        time.poll(starts.length);
        int[] exchanged = moved(i, starts[j]);
        exchanged[j] = starts[i];
        List<Integer> both = List.of(i, j);
        return known.isEqual(exchanged) && new HashSet<>(brud(both, starts)).containsAll(brud(both, exchanged));
    }

    private Afgoerelse afgoerelse(int i, List<Startmulighed> options, boolean isOmbyttelig) {
        boolean isLeftOut = starts[i] >= opgave.horizon();
        Optional<Startmulighed> secondBest = Startmulighed.secondBest(
                options, isLeftOut ? Optional.empty() : Optional.of(opgave.halvaar(starts[i])));
        if (secondBest.isEmpty() && (starts[i] < 0 || opgave.udgangspunkt().isStartet(i))) {
            return Afgoerelse.STARTET;
        }
        if (secondBest.isEmpty() && isLeftOut) {
            return isOmbyttelig ? Afgoerelse.TEKNISK : Afgoerelse.INGEN_PLADS;
        }
        if (secondBest.isEmpty()) {
            return opgave.fastlagt(i).isPresent()
                    ? Afgoerelse.FASTLAGT
                    : isOmbyttelig ? Afgoerelse.TEKNISK : Afgoerelse.ENESTE_MULIGE;
        }
        if (comparison.isEmpty()) {
            return Afgoerelse.UAFGJORT;
        }
        Optional<Niveauvirkning> afgoerende = secondBest.get().afgoerende();
        if (afgoerende.isEmpty()) {
            return Afgoerelse.TEKNISK;
        }
        if (afgoerende.get().forskel() < 0) {
            return Afgoerelse.BEDRE_FINDES;
        }
        return afgoerende.get().virkninger().stream().allMatch(this::isTieBreak)
                ? Afgoerelse.LIGHED
                : Afgoerelse.KRITERIUM;
    }

    /** Whether the effect is on the criterion that only decides between equal plans. */
    private boolean isTieBreak(Virkning virkning) {
        return judge.tieBreak()
                .filter(kriterium -> kriterium.getId().equals(virkning.kriterium()))
                .isPresent();
    }

    /** Whether whatever looks at durations sees the same one. */
    private boolean hasEqualVarighed(int i, int j) {
        Varigheder varigheder = opgave.varigheder();
        return Stream.of(Vaerst.VED_MINDST, Vaerst.VED_HOEJST)
                .allMatch(vaerst -> varigheder.seen(i, vaerst) == varigheder.seen(j, vaerst));
    }
}
