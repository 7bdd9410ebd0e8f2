package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.plan.Strategiplan;
import dk.kommunestrategi.rules.plan.built.ImmutableLempelse;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.LempetKrav;
import dk.kommunestrategi.rules.planlaegning.search.CorrectionFinder;
import dk.kommunestrategi.rules.planlaegning.search.CorrectionFinder.Correction;
import dk.kommunestrategi.rules.planlaegning.search.LexicographicSearch;
import dk.kommunestrategi.rules.planlaegning.search.LongestDuration;
import dk.kommunestrategi.rules.planlaegning.search.SmallestCapacity;
import dk.kommunestrategi.rules.planlaegning.search.SmallestFrame;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Demands;
import dk.kommunestrategi.rules.planlaegning.search.compile.LongestDurations;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The search for the cheapest way to a plan where none keeps every rule, and for the best plan on that way. */
final class LempelseSearch {

    /** How much of what is left each piece of work may take. */
    private static final double SHARE_OF_DEMANDS = 0.5;

    private static final double SHARE_OF_CAPACITIES = 0.5;

    private final Judge judge;
    private final Planopgave opgave;
    private final Budget budget;
    private final long maxStepsOfTrial;

    /**
     * A search.
     *
     * @param maxStepsOfTrial how much work each trial may be
     */
    LempelseSearch(Judge judge, Budget budget, long maxStepsOfTrial) {
        this.judge = judge;
        this.opgave = judge.opgave();
        this.budget = budget;
        this.maxStepsOfTrial = maxStepsOfTrial;
    }

    /** Returns the relaxation; nothing if the budget was used before any was found. */
    Optional<Lempelse> run(Konflikt konflikt) {
        return new CorrectionFinder(opgave, judge.krav(), budget.part(SHARE_OF_DEMANDS), maxStepsOfTrial)
                .find(konflikt.getKrav())
                .map(this::lempelse);
    }

    private Lempelse lempelse(Correction correction) {
        List<Krav> krav = new ArrayList<>(correction.kept());
        IdentityHashMap<Krav, SmallestCapacity> kapaciteter = new IdentityHashMap<>();
        int[] known = correction.starts();
        Budget share = budget.part(SHARE_OF_CAPACITIES);
        Demands lifted = new Demands(correction.lifted());
        for (Kapacitetskrav lempet : lifted.capacities()) {
            SmallestCapacity smallest = new SmallestCapacity(opgave, lempet, krav, known);
            smallest.run(share, maxStepsOfTrial);
            krav.add(smallest.demand());
            kapaciteter.put(lempet, smallest);
            known = smallest.starts();
        }
        IdentityHashMap<Krav, SmallestFrame> rammer = new IdentityHashMap<>();
        for (Rammekrav lempet : lifted.frames()) {
            SmallestFrame smallest = new SmallestFrame(opgave, lempet, krav, known);
            smallest.run(share, maxStepsOfTrial);
            krav.add(smallest.demand());
            rammer.put(lempet, smallest);
            known = smallest.starts();
        }
        IdentityHashMap<Krav, LongestDuration> varigheder = new IdentityHashMap<>();
        for (Varighedskrav lempet : lifted.durations()) {
            LongestDuration longest = new LongestDuration(opgave, lempet, krav, known);
            longest.run(share, maxStepsOfTrial);
            krav.add(longest.demand());
            varigheder.put(lempet, longest);
            known = longest.starts();
        }
        LongestDurations longest = new LongestDurations(opgave, new Demands(krav).durations());
        Judge narrowed = judge.with(opgave.with(opgave.varigheder().atMost(longest::of)), krav);
        int[] starts = best(narrowed, known);
        List<Strategiplan> plan = plan(starts, krav);
        return ImmutableLempelse.builder()
                .lempede(correction.lifted().stream()
                        .map(lempet -> lempet(
                                lempet,
                                Optional.ofNullable(kapaciteter.get(lempet)),
                                Optional.ofNullable(varigheder.get(lempet)),
                                Optional.ofNullable(rammer.get(lempet)),
                                starts))
                        .toList())
                .mindst(correction.isSmallest())
                .criteria(narrowed.values(starts))
                .strategiplaner(plan)
                .udeladte(new Placeringer(opgave).udeladte(starts))
                .build();
    }

    /** The best plan that meets these demands; the one known if the search finds none. */
    private int[] best(Judge narrowed, int[] known) {
        try {
            return LexicographicSearch.minimise(
                            new CompiledProblem(opgave, narrowed.krav(), narrowed.terms(), budget.meter()),
                            budget,
                            (starts, bounds) -> {})
                    .starts()
                    .orElse(known);
        } catch (Stopped stopped) {
            return known;
        }
    }

    private LempetKrav lempet(
            Krav krav,
            Optional<SmallestCapacity> smallest,
            Optional<LongestDuration> longest,
            Optional<SmallestFrame> frame,
            int[] starts) {
        return new LempetKrav(
                krav,
                smallest.isPresent() || longest.isPresent() || frame.isPresent()
                        ? List.of()
                        : krav.initiativer().stream()
                                .filter(i -> starts[i] < opgave.horizon())
                                .map(i -> new LempetKrav.Start(opgave.nummer(i), opgave.halvaar(starts[i])))
                                .toList(),
                smallest.map(found -> new LempetKrav.Kapacitet(found.capacity(), found.isSmallest())),
                longest.map(found -> new LempetKrav.Varighed(found.longest(), found.isLongest())),
                frame.map(found -> new LempetKrav.Ramme(
                        new Beloeb(found.frame() + ((Rammekrav) krav).givet()), found.isSmallest())));
    }

    /** The placements; a lock that is lifted locks nothing. */
    private List<Strategiplan> plan(int[] starts, List<Krav> krav) {
        Set<Integer> fastlagte = krav.stream()
                .filter(kept -> kept.regel().getFasthed() == Fasthed.FASTLAEGGELSE)
                .flatMap(kept -> kept.initiativer().stream())
                .collect(Collectors.toSet());
        return new Placeringer(opgave).of(starts, fastlagte::contains);
    }
}
