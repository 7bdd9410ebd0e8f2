package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Commandment;
import dk.kommunestrategi.rules.oracle.Commandment.Subject;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Udfaldsrum;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.oracle.request.Udeladelige;
import dk.kommunestrategi.rules.oracle.request.UnevenDraw;
import dk.kommunestrategi.rules.oracle.request.WithMoney;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.LempetKrav;
import dk.kommunestrategi.rules.plan.konflikt.Valgbehov;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Valgkrav;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Where plans may leave initiatives out, and have to choose, planner and brute force still come to the same. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class UdeladelseProperties {

    private static final long MAX_PLANS = 2_000;

    private final Planner planner = Planner.standard();

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void thePlanIsTheOneThatBruteForceFinds(@ForAll PlanRequest asked, @ForAll Random random) {
        check(Udeladelige.with(asked, random), 40);
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void soItIsWithinFramesForMoneyWhereDrawsAreUneven(@ForAll PlanRequest even, @ForAll Random random) {
        PlanRequest request = WithMoney.of(Udeladelige.with(UnevenDraw.of(even, random), random), random);
        check(request, 40);
        PlanRequest expected = Udfaldsrum.with(request, Varighedssyn.FORVENTET);
        PlanResult within = planner.plan(expected, Oracle.PLAN_ALONE);
        PlanResult free = planner.plan(WithMoney.withoutFrames(expected), Oracle.PLAN_ALONE);
        Statistics.label("rammer bestemmer, hvad der udelades")
                .collect(within.isPlan() && !within.getUdeladte().equals(free.getUdeladte()))
                .coverage(coverage -> coverage.check(true).count(count -> count > 5));
    }

    void check(PlanRequest asked, int leastPossible) {
        PlanRequest request = Udfaldsrum.with(asked, Varighedssyn.FORVENTET);
        RequestFacts facts = RequestFacts.of(request);
        Oracle oracle = new BruteForce(facts).oracle();
        Statistics.label("plan")
                .collect(oracle.isPossible())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > leastPossible));
        Statistics.label("udeladte")
                .collect(oracle.best()
                        .filter(plan ->
                                plan.starts().size() < facts.initiativer().size())
                        .isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));

        PlanResult result = planner.plan(request, Oracle.PLAN_ALONE);

        assertThat(result.getStatus()).isEqualTo(oracle.isPossible() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(values(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::values).orElse(List.of()));
        assertThat(starts(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::starts).orElse(Map.of()));
        if (result.isPlan()) {
            assertThat(result.getUdeladte().stream()
                            .map(udeladelse -> udeladelse.initiativ().nummer())
                            .toList())
                    .isEqualTo(facts.initiativer().stream()
                            .map(initiativ -> initiativ.getNummer())
                            .filter(nummer -> !starts(result).containsKey(nummer))
                            .toList());
        }
    }

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void noPlanThatHoldsInEveryOutcomeGuaranteesMore(@ForAll PlanRequest asked, @ForAll Random random) {
        checkSafe(Udeladelige.with(asked, random));
    }

    @Property(tries = 150, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void noneDoesWithinFramesForMoneyWhereDrawsAreUneven(@ForAll PlanRequest even, @ForAll Random random) {
        checkSafe(WithMoney.of(Udeladelige.with(UnevenDraw.of(even, random), random), random));
    }

    void checkSafe(PlanRequest asked) {
        PlanRequest request = Udfaldsrum.with(asked, Varighedssyn.SIKKER);
        Udfaldsrum outcomes = new Udfaldsrum(request);
        RequestFacts facts = RequestFacts.of(request);
        double plans =
                Math.pow(facts.halvaar().size() + 1.0, facts.initiativer().size());
        Assume.that(outcomes.size() * plans <= MAX_PLANS && outcomes.size() > 1);
        List<RequestFacts> all = outcomes.all().stream().map(RequestFacts::of).toList();
        List<RuleBook> rules = all.stream().map(RuleBook::new).toList();
        List<Yardstick> yardsticks = all.stream().map(Yardstick::new).toList();
        List<Oracle.Plan> safe = new ArrayList<>();
        new BruteForce(facts).forEachPlan(plan -> {
            if (rules.stream().allMatch(rule -> rule.isKeptBy(plan))) {
                List<Long> worst = yardsticks.stream()
                        .map(yardstick -> yardstick.values(plan))
                        .reduce(UdeladelseProperties::worse)
                        .orElseThrow();
                safe.add(new Oracle.Plan(new LinkedHashMap<>(plan), worst, niveauer(request, worst)));
            }
        });
        Oracle oracle = new Oracle(safe);
        Statistics.label("udeladte")
                .collect(oracle.best()
                        .filter(plan ->
                                plan.starts().size() < facts.initiativer().size())
                        .isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));

        PlanResult result = planner.plan(request, Oracle.PLAN_ALONE);

        assertThat(result.getStatus()).isEqualTo(oracle.isPossible() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(values(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::values).orElse(List.of()));
        assertThat(starts(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::starts).orElse(Map.of()));
    }

    private static List<Long> worse(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size())
                .mapToObj(k -> Math.max(one.get(k), other.get(k)))
                .toList();
    }

    /** A level of several criteria tells the weighted sum of their worst cases; what comes first of itself stands alone. */
    static List<Long> niveauer(PlanRequest request, List<Long> worst) {
        List<List<Kriterievalg>> chosen = request.strategi().politik().niveauer();
        int named = chosen.stream().mapToInt(List::size).sum();
        List<Long> niveauer = new ArrayList<>(worst.subList(0, worst.size() - named));
        int k = niveauer.size();
        for (List<Kriterievalg> niveau : chosen) {
            long sum = 0;
            for (Kriterievalg valg : niveau) {
                sum += worst.get(k++) * (niveau.size() == 1 ? 1 : valg.vaegt());
            }
            niveauer.add(sum);
        }
        return niveauer;
    }

    @Property(tries = 400, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void whereThereIsNoPlanItIsToldWhatStandsInTheWayAndWhatToGiveUp(@ForAll PlanRequest asked, @ForAll Random random) {
        PlanRequest request = Udfaldsrum.with(Udeladelige.with(asked, random), Varighedssyn.FORVENTET);
        RequestFacts facts = RequestFacts.of(request);
        BruteForce bruteForce = new BruteForce(facts);
        List<Commandment> all = new RuleBook(facts).commandments();
        Assume.that(!bruteForce.isPossible(all));

        PlanResult result = planner.plan(request);

        List<Commandment> conflict =
                commandments(all, result.getKonflikt().orElseThrow().getKrav());
        Statistics.label("valggrupper")
                .collect(conflict.stream().anyMatch(one -> one.key().regel().equals("ValggrupperHoldes")))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        assertThat(result.getKonflikt().get().isIrreducible()).isTrue();
        assertThat(bruteForce.isPossible(conflict)).isFalse();
        conflict.forEach(spared -> assertThat(bruteForce.isPossible(without(conflict, List.of(spared))))
                .as("without %s", spared.key())
                .isTrue());
        checkValg(request, bruteForce, all, result.getKonflikt().get());
        Lempelse lempelse = result.getLempelse().orElseThrow();
        List<Commandment> lifted = commandments(
                all, lempelse.getLempede().stream().map(LempetKrav::krav).toList());
        assertThat(without(all, lifted)).allMatch(kept -> kept.isKeptBy(starts(lempelse)));
        assertThat(fewest(bruteForce, all)).isEqualTo(lifted.size());
    }

    /** For each group in the conflict it is told how near to what it asks for the others of the conflict let anybody come. */
    private static void checkValg(
            PlanRequest request, BruteForce bruteForce, List<Commandment> all, Konflikt konflikt) {
        assertThat(konflikt.getValg())
                .extracting(Valgbehov::krav)
                .isEqualTo(konflikt.getKrav().stream()
                        .filter(Valgkrav.class::isInstance)
                        .toList());
        List<Commandment> conflict = commandments(all, konflikt.getKrav());
        for (Valgbehov behov : konflikt.getValg()) {
            Commandment own = commandments(all, List.of(behov.krav())).get(0);
            Set<Integer> members = own.key().initiativer();
            Valggruppe gruppe = request.strategi().getValggrupper().stream()
                    .filter(one -> members.equals(Set.copyOf(one.getInitiativer())))
                    .findFirst()
                    .orElseThrow();
            List<Commandment> others = without(conflict, List.of(own));
            SortedSet<Integer> placed = new TreeSet<>();
            bruteForce.forEachPlan(plan -> {
                if (others.stream().allMatch(one -> one.isKeptBy(plan))) {
                    placed.add((int) members.stream().filter(plan::containsKey).count());
                }
            });
            Statistics.label("behov").collect(behov.hoejst()).coverage(coverage -> {
                coverage.check(true).count(count -> count > 5);
                coverage.check(false).count(count -> count > 5);
            });
            assertThat(behov.proved()).isTrue();
            assertThat(behov.hoejst()).isEqualTo(own.key().subject().equals("hoejst"));
            assertThat(OptionalInt.of(behov.antal()))
                    .isEqualTo(behov.hoejst() ? gruppe.getHoejst() : gruppe.getMindst());
            assertThat(behov.behov()).isEqualTo(behov.hoejst() ? placed.first() : placed.last());
        }
    }

    private static List<Commandment> commandments(List<Commandment> all, List<Krav> krav) {
        return krav.stream()
                .map(demand -> all.stream()
                        .filter(one -> isSame(one.key(), demand))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static boolean isSame(Subject key, Krav krav) {
        String subject = "";
        if (krav instanceof Kapacitetskrav kapacitet) {
            subject = kapacitet.navn();
        } else if (krav instanceof Valgkrav valg) {
            subject = valg.isMost() ? "hoejst" : "mindst";
        }
        return key.regel().equals(krav.regel().getId())
                && key.subject().equals(subject)
                && key.initiativer()
                        .equals(krav.initiativer().stream()
                                .map(i -> krav.opgave().nummer(i).nummer())
                                .collect(Collectors.toSet()));
    }

    private static List<Commandment> without(List<Commandment> all, List<Commandment> some) {
        List<Commandment> left = new ArrayList<>(all);
        left.removeAll(some);
        return left;
    }

    /** How many of them a plan breaks at least. */
    private static long fewest(BruteForce bruteForce, List<Commandment> all) {
        long[] fewest = {Long.MAX_VALUE};
        bruteForce.forEachPlan(plan -> fewest[0] = Math.min(
                fewest[0], all.stream().filter(one -> !one.isKeptBy(plan)).count()));
        return fewest[0];
    }

    private static List<Long> values(PlanResult result) {
        return result.getCriteria().stream().map(Kriterievaerdi::getValue).toList();
    }

    private static Map<Integer, YearHalf> starts(MaaltPlan result) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        result.getPlaceringer().forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }
}
