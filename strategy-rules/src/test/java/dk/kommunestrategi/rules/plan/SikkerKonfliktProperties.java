package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Commandment.Subject;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Udfaldsrum;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.PlainRequests;
import dk.kommunestrategi.rules.oracle.request.Udeladelige;
import dk.kommunestrategi.rules.oracle.request.UnevenDraw;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.LempetKrav;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Valgkrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Where no plan holds whatever durations turn out to be, the ranges that were assumed are demands like others. */
@Domain(PlainRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class SikkerKonfliktProperties {

    private static final long MAX_PLANS = 1_500;

    private final Planner planner = Planner.standard();

    /** What every plan breaks in some outcome, where these ranges count to their ends and the other assumed ones do not. */
    private static final class Broken {
        private final Map<Map<Integer, YearHalf>, Set<Subject>> byPlan = new LinkedHashMap<>();

        Broken(PlanRequest request) {
            List<RuleBook> outcomes = new Udfaldsrum(request)
                    .all().stream()
                            .map(known -> new RuleBook(RequestFacts.of(known)))
                            .toList();
            new BruteForce(RequestFacts.of(request)).forEachPlan(plan -> {
                Set<Subject> broken = new HashSet<>();
                outcomes.forEach(rules -> rules.commandments().stream()
                        .filter(commandment -> !commandment.isKeptBy(plan))
                        .forEach(commandment -> broken.add(commandment.key())));
                byPlan.put(new LinkedHashMap<>(plan), broken);
            });
        }

        boolean isPossible(Set<Subject> demands) {
            return byPlan.values().stream().anyMatch(broken -> broken.stream().noneMatch(demands::contains));
        }

        boolean isPossibleWithout(Set<Subject> lifted) {
            return byPlan.values().stream().anyMatch(lifted::containsAll);
        }
    }

    @Property(tries = 700, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aConflictNamesTheAssumedRangesThatItNeedsAndTheWayOutTheLongestThatWorks(@ForAll PlanRequest asked) {
        check(asked);
    }

    /** Where a range does not count to its end, operation begins earlier, and draws until the same half-year as before. */
    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void soItIsWhereOperationIsDrawnOn(@ForAll PlanRequest even, @ForAll Random random) {
        check(UnevenDraw.of(even, random));
    }

    /** What may be left out lasts for nobody, and the groups to choose from stand among the demands. */
    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void soItIsWhereThereIsAChoice(@ForAll PlanRequest asked, @ForAll Random random) {
        check(Udeladelige.with(asked, random));
    }

    private void check(PlanRequest asked) {
        PlanRequest request = Udfaldsrum.with(asked, Varighedssyn.SIKKER);
        Udfaldsrum outcomes = new Udfaldsrum(request);
        RequestFacts facts = RequestFacts.of(request);
        double plans = Math.pow(facts.halvaar().size(), facts.initiativer().size());
        Assume.that(outcomes.size() > 1 && outcomes.size() * plans <= MAX_PLANS);
        PlanResult result = planner.plan(request);
        Assume.that(result.getKonflikt().isPresent());

        Konflikt konflikt = result.getKonflikt().orElseThrow();
        Set<Integer> ranges = ranges(konflikt.getKrav());
        Set<Subject> demands = demands(konflikt.getKrav());
        if (!request.strategi().getValggrupper().isEmpty()) {
            Statistics.label("en valggruppe i konflikten")
                    .collect(konflikt.getKrav().stream().anyMatch(Valgkrav.class::isInstance))
                    .coverage(coverage -> coverage.check(true).count(antal -> antal > 2));
        }
        Statistics.label("forudsatte varigheder i konflikten")
                .collect(Math.min(2, ranges.size()))
                .coverage(coverage -> {
                    coverage.check(0).count(antal -> antal > 1);
                    coverage.check(1).count(antal -> antal > 1);
                });
        assertThat(konflikt.isIrreducible()).isTrue();
        assertThat(broken(request, ranges).isPossible(demands)).isFalse();
        for (Integer spared : ranges) {
            Set<Integer> rest = new HashSet<>(ranges);
            rest.remove(spared);
            assertThat(broken(request, rest).isPossible(demands))
                    .as("without %s", spared)
                    .isTrue();
        }
        for (Subject spared : demands) {
            Set<Subject> rest = new HashSet<>(demands);
            rest.remove(spared);
            assertThat(broken(request, ranges).isPossible(rest))
                    .as("without %s", spared)
                    .isTrue();
        }
        checkLempelse(request, result.getLempelse().orElseThrow());
    }

    private static void checkLempelse(PlanRequest request, Lempelse lempelse) {
        Udfaldsrum outcomes = new Udfaldsrum(request);
        Set<Subject> lifted =
                demands(lempelse.getLempede().stream().map(LempetKrav::krav).toList());
        Map<Integer, Integer> narrower = new HashMap<>();
        lempelse.getLempede()
                .forEach(lempet -> lempet.varighed()
                        .ifPresent(varighed -> narrower.put(nummer(lempet.krav()), varighed.hoejst())));
        Map<Integer, YearHalf> plan = new LinkedHashMap<>();
        lempelse.getPlaceringer().forEach(placering -> plan.put(placering.getInitiativ(), placering.getFormelStart()));
        PlanRequest possible = outcomes.withHoejst(narrower);
        assertThat(lifted).containsAll(new Broken(possible).byPlan.get(plan));
        List<Long> worst = new ArrayList<>();
        new Udfaldsrum(possible).all().forEach(known -> {
            List<Long> values = new Yardstick(RequestFacts.of(known)).values(plan);
            for (int k = 0; k < values.size(); k++) {
                if (worst.size() <= k) {
                    worst.add(values.get(k));
                }
                worst.set(k, Math.max(worst.get(k), values.get(k)));
            }
        });
        assertThat(lempelse.getCriteria()).extracting(Kriterievaerdi::getValue).isEqualTo(worst);
        boolean isOnlyNarrower = lifted.isEmpty() && narrower.size() == 1;
        Statistics.label("kun en kortere varighed")
                .collect(isOnlyNarrower)
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 1));
        if (isOnlyNarrower) {
            narrower.replaceAll((nummer, hoejst) -> hoejst + 1);
            assertThat(new Broken(outcomes.withHoejst(narrower)).isPossibleWithout(lifted))
                    .isFalse();
        }
    }

    /** What is broken where, of the assumed ranges, only these count to their ends. */
    private static Broken broken(PlanRequest request, Set<Integer> ranges) {
        Udfaldsrum outcomes = new Udfaldsrum(request);
        Map<Integer, Integer> shortest = request.strategi().getInitiativer().stream()
                .filter(outcomes::isForudsat)
                .filter(initiativ -> !ranges.contains(initiativ.getNummer()))
                .collect(Collectors.toMap(
                        initiativ -> initiativ.getNummer(),
                        initiativ -> outcomes.varigheder(initiativ).get(0)));
        return new Broken(outcomes.withHoejst(shortest));
    }

    private static Set<Integer> ranges(List<Krav> krav) {
        return krav.stream()
                .filter(Varighedskrav.class::isInstance)
                .map(SikkerKonfliktProperties::nummer)
                .collect(Collectors.toSet());
    }

    private static int nummer(Krav krav) {
        return krav.opgave().nummer(krav.initiativer().get(0)).nummer();
    }

    private static Set<Subject> demands(List<Krav> krav) {
        return krav.stream()
                .filter(one -> !(one instanceof Varighedskrav))
                .map(one -> new Subject(
                        one.regel().getId(),
                        subject(one),
                        one.initiativer().stream()
                                .map(i -> one.opgave().nummer(i).nummer())
                                .collect(Collectors.toSet())))
                .collect(Collectors.toSet());
    }

    private static String subject(Krav krav) {
        if (krav instanceof Kapacitetskrav kapacitet) {
            return kapacitet.navn();
        }
        return krav instanceof Valgkrav valg ? valg.isMost() ? "hoejst" : "mindst" : "";
    }
}
