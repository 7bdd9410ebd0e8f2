package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.WeightedSum;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.regel.planregler.Planregler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A request as the search sees it, beside all plans that its rules allow as brute force sees them. */
public record Sample(RequestFacts facts, Planopgave opgave, List<Krav> krav, List<Term> terms) {

    public static Sample of(PlanRequest request) {
        RequestFacts facts = RequestFacts.of(request);
        Planopgave opgave = new Planopgave(
                Plangrundlag.of(request.strategi()),
                Periode.of(facts.fra(), facts.til()),
                facts.locks().entrySet().stream()
                        .collect(Collectors.toMap(lock -> Initiativnummer.of(lock.getKey()), Map.Entry::getValue)),
                Optional.empty(),
                Set.of());
        List<Term> terms = new ArrayList<>();
        Placeringskriterier.ALLE.forEach(kriterium -> terms.add(kriterium.term(opgave)));
        terms.add(new Spread());
        terms.add(new WeightedSum(IntStream.range(0, terms.size())
                .mapToObj(t -> new WeightedSum.Part(terms.get(t), 1 + 3 * t))
                .toList()));
        List<Krav> krav =
                Planregler.ALLE.stream().flatMap(regel -> regel.krav(opgave)).toList();
        return new Sample(facts, opgave, krav, terms);
    }

    public CompiledProblem problem() {
        return new CompiledProblem(opgave, krav, terms, Meter.unlimited());
    }

    /** The starts, by index, of every plan that keeps the rules. */
    public List<int[]> plans() {
        return plans(new RuleBook(facts));
    }

    /** The starts, by index, of every plan that keeps the rules, whatever the capacities. */
    public List<int[]> plansWithoutKapaciteter() {
        return plans(new RuleBook(facts).without("Centerkapacitet"));
    }

    /** The starts, by index, of every plan that keeps the other rules, whatever it costs and leaves out. */
    public List<int[]> plansWithoutFramesAndChoices() {
        return plans(new RuleBook(facts).without("RammenHoldes").without("ValggrupperHoldes"));
    }

    private List<int[]> plans(RuleBook ruleBook) {
        List<int[]> plans = new ArrayList<>();
        new BruteForce(facts, ruleBook, new Yardstick(facts))
                .forEachKept(plan -> plans.add(facts.initiativer().stream()
                        .mapToInt(initiativ -> facts.counted(plan, initiativ))
                        .toArray()));
        return plans;
    }

    /** A term that the search knows nothing of: how far the first start and the last one lie apart. */
    private record Spread() implements CustomTerm {

        @Override
        public long value(int[] starts) {
            return (long) Arrays.stream(starts).max().orElse(0)
                    - Arrays.stream(starts).min().orElse(0);
        }

        @Override
        public long lowerBound(int[] earliest, int[] latest) {
            return Math.max(
                    0L,
                    (long) Arrays.stream(earliest).max().orElse(0)
                            - Arrays.stream(latest).min().orElse(0));
        }
    }
}
