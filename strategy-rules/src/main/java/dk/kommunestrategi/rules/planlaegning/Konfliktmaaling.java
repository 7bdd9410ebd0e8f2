package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.plan.konflikt.Kapacitetsbehov;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.Periodebehov;
import dk.kommunestrategi.rules.plan.konflikt.Rammebehov;
import dk.kommunestrategi.rules.plan.konflikt.Valgbehov;
import dk.kommunestrategi.rules.plan.konflikt.built.ImmutableKonflikt;
import dk.kommunestrategi.rules.planlaegning.search.CapacityNeeds;
import dk.kommunestrategi.rules.planlaegning.search.CapacityNeeds.Need;
import dk.kommunestrategi.rules.planlaegning.search.ChoiceNeeds;
import dk.kommunestrategi.rules.planlaegning.search.ConflictFinder;
import dk.kommunestrategi.rules.planlaegning.search.FrameNeeds;
import dk.kommunestrategi.rules.planlaegning.search.InitiativeConflicts;
import dk.kommunestrategi.rules.planlaegning.search.ShortestPeriod;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planlaegning.search.compile.Demands;
import dk.kommunestrategi.rules.planlaegning.search.compile.LongestDurations;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds a conflict and measures it ("måling": measurement): who is in it, how much they need, and how much there is. */
final class Konfliktmaaling {

    private final Planopgave opgave;
    private final List<Krav> krav;
    private final OtherPeriods periods;
    private final Budget budget;
    private final long maxStepsOfTrial;

    /**
     * A measurement of the demands of one planning problem, which cannot all be met.
     *
     * @param maxStepsOfTrial how much work each trial may be
     */
    Konfliktmaaling(Judge judge, OtherPeriods periods, Budget budget, long maxStepsOfTrial) {
        this.opgave = judge.opgave();
        this.krav = judge.krav();
        this.periods = periods;
        this.budget = budget;
        this.maxStepsOfTrial = maxStepsOfTrial;
    }

    /**
     * Returns the conflict with its measures as far as they are found.
     *
     * @param maxSteps how much work the measures may be
     */
    Konflikt konflikt(long maxSteps) {
        ConflictFinder finder = new ConflictFinder(opgave, budget, maxStepsOfTrial);
        List<Krav> core = finder.conflict(krav);
        ImmutableKonflikt.Builder konflikt =
                ImmutableKonflikt.builder().krav(core).irreducible(finder.isIrreducible());
        try {
            measure(core, konflikt, budget.part(1, maxSteps));
        } catch (Stopped stopped) {
            // What was measured by now is told.
        }
        return konflikt.build();
    }

    private void measure(List<Krav> core, ImmutableKonflikt.Builder konflikt, Budget share) {
        BitSet all = new BitSet();
        core.forEach(demand -> demand.initiativer().forEach(all::set));
        BitSet members = new InitiativeConflicts(opgave, share, maxStepsOfTrial).among(core, all);
        LongestDurations longest = new LongestDurations(opgave, new Demands(core).durations());
        konflikt.initiativer(members.stream().mapToObj(opgave::nummer).toList());
        new CapacityNeeds(opgave, share, maxStepsOfTrial)
                .of(core, members)
                .forEach(need -> konflikt.addKapaciteter(behov(need, longest)));
        new FrameNeeds(opgave, share, maxStepsOfTrial).of(core).forEach(need -> konflikt.addRammer(behov(need)));
        new ChoiceNeeds(opgave, share, maxStepsOfTrial).of(core).forEach(need -> konflikt.addValg(behov(need)));
        konflikt.periode(periode(core, members, longest, share));
    }

    private Kapacitetsbehov behov(Need need, LongestDurations longest) {
        Group group = longest.shortened(need.krav()).group();
        int end = IntStream.range(0, group.size())
                .mapToObj(group::part)
                .mapToInt(part -> Math.min(part.limit(), opgave.horizon() + part.offset() + part.duration() - 1))
                .reduce(opgave.horizon(), Math::max);
        int[] kapacitet = IntStream.range(0, end).map(need.krav().kapacitet()).toArray();
        return new Kapacitetsbehov(
                group.emne(),
                IntStream.of(kapacitet).min().orElseThrow(),
                IntStream.of(kapacitet).max().orElseThrow(),
                need.smallest().capacity(),
                need.smallest().isSmallest(),
                group.hasDrift(),
                IntStream.range(0, end).mapToLong(group::grundbelastning).max().orElse(0),
                traek(group));
    }

    private static Rammebehov behov(FrameNeeds.Need need) {
        Rammekrav krav = need.krav();
        return new Rammebehov(
                krav,
                new Beloeb(krav.oplyst()),
                new Beloeb(krav.givet() + need.smallest().frame()),
                need.smallest().isSmallest());
    }

    private static Valgbehov behov(ChoiceNeeds.Need need) {
        return new Valgbehov(need.krav(), need.krav().isMost(), need.krav().antal(), need.antal(), need.proved());
    }

    private static boolean isDeveloped(Group group, int member) {
        return IntStream.range(0, group.size())
                .anyMatch(k -> group.member(k) == member && !group.part(k).isAfter());
    }

    /** What initiatives draw under development; after it, if they only do so then. */
    private List<Kapacitetsbehov.Traek> traek(Group group) {
        SortedMap<Initiativnummer, Kapacitetsbehov.Traek> traek = new TreeMap<>();
        int[] parts = IntStream.range(0, group.size())
                .filter(k -> !group.part(k).isAfter() || !isDeveloped(group, group.member(k)))
                .toArray();
        for (int k : parts) {
            Kapacitetsbehov.Traek part =
                    new Kapacitetsbehov.Traek(opgave.nummer(group.member(k)), group.weight(k), group.duration(k));
            traek.merge(
                    part.initiativ(),
                    part,
                    (one, other) -> new Kapacitetsbehov.Traek(
                            one.initiativ(), Math.max(one.niveau(), other.niveau()), one.halvaar() + other.halvaar()));
        }
        return List.copyOf(traek.values());
    }

    /** How long a period the demands of the conflict need, wherever the same demands stand in a longer one. */
    private Optional<Periodebehov> periode(List<Krav> core, BitSet members, LongestDurations longest, Budget share) {
        ShortestPeriod shortest = new ShortestPeriod(share, maxStepsOfTrial);
        return shortest
                .find(opgave.horizon(), periods.longest(), halvaar -> periods.trial(halvaar, core, members))
                .stream()
                .mapToObj(behov -> new Periodebehov(
                        opgave.horizon(),
                        behov,
                        shortest.isShortest() && periods.onlyAddsHalvaar(),
                        members.stream().mapToObj(i -> varighed(i, longest)).toList()))
                .findFirst();
    }

    /** For how long the initiative was reckoned with. */
    private Periodebehov.Varighed varighed(int i, LongestDurations longest) {
        int halvaar = Math.min(longest.of(i), opgave.varigheder().seen(i, Vaerst.VED_HOEJST));
        boolean isVaerst = halvaar > opgave.varigheder().grundlag(i).forventet();
        return new Periodebehov.Varighed(
                opgave.nummer(i),
                halvaar,
                opgave.initiativ(i).getForarbejde(),
                isVaerst
                        ? opgave.varigheder().isForudsat(i)
                        : opgave.initiativ(i).getVarighed().isEmpty(),
                isVaerst);
    }
}
