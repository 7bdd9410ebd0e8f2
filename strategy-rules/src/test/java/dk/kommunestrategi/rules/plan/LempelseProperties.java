package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Commandment;
import dk.kommunestrategi.rules.oracle.Commandment.Subject;
import dk.kommunestrategi.rules.oracle.Commandment.Violation;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.PlainRequests;
import dk.kommunestrategi.rules.plan.konflikt.LempetKrav;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/**
 * Where no plan exists, the way to one is the cheapest: whatever a plan breaks would have to be lifted for it, so that the
 * plans that break least say what the least is.
 */
@Domain(PlainRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class LempelseProperties {

    /** From the easiest to the hardest to give up. */
    private static final List<String> ORDER = Stream.concat(Stream.of("a lock of the request"), RuleBook.RULES.stream())
            .toList();

    private final Planner planner = Planner.standard();

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void noCheaperRelaxationMakesAPlanPossible(@ForAll PlanRequest request) {
        Assume.that(isImpossible(request));
        Sample sample = new Sample(request);

        Lempelse lempelse = planner.plan(request).getLempelse().orElseThrow();

        List<Subject> lempede = sample.keys(lempelse);
        Statistics.label("lempede krav").collect(Math.min(3, lempede.size())).coverage(coverage -> {
            coverage.check(1).percentage(andel -> andel > 20);
            coverage.check(2).percentage(andel -> andel > 5);
            coverage.check(3).percentage(andel -> andel > 1);
        });
        lempede.forEach(key -> Statistics.label("lempet")
                .collect(ORDER.get(sample.slot(key)))
                .coverage(coverage -> ORDER.subList(0, ORDER.size() - 1)
                        .forEach(regel -> coverage.check(regel).count(antal -> antal > 0))));
        assertThat(lempelse.isMindst()).isTrue();
        assertThat(sample.price(lempede))
                .isEqualTo(sample.plans.stream()
                        .map(plan -> plan.broken)
                        .distinct()
                        .map(sample::price)
                        .min(LempelseProperties::compare)
                        .orElseThrow());
    }

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void itsPlanIsTheBestThatKeepsEverythingElseWithTheSmallestCapacities(@ForAll PlanRequest request) {
        Assume.that(isImpossible(request));
        Sample sample = new Sample(request);

        Lempelse lempelse = planner.plan(request).getLempelse().orElseThrow();

        List<Subject> lempede = sample.keys(lempelse);
        List<Breaking> possible = sample.plans.stream()
                .filter(plan -> lempede.containsAll(plan.broken))
                .toList();
        List<Subject> centre =
                lempede.stream().filter(key -> !key.subject().isEmpty()).toList();
        Statistics.label("lempede kapaciteter").collect(centre.size()).coverage(coverage -> {
            coverage.check(1).count(antal -> antal > 20);
            coverage.check(2).count(antal -> antal > 2);
        });
        List<Long> smallest = possible.stream()
                .map(plan -> plan.peaks(centre))
                .min(LempelseProperties::compare)
                .orElseThrow();
        assertThat(lempelse.getLempede().stream()
                        .flatMap(lempet -> lempet.kapacitet().stream())
                        .map(kapacitet -> (long) kapacitet.kapacitet()))
                .isEqualTo(smallest);
        assertThat(lempelse.getLempede().stream()
                        .flatMap(lempet -> lempet.kapacitet().stream())
                        .allMatch(LempetKrav.Kapacitet::mindst))
                .isTrue();
        Oracle oracle = new Oracle(possible.stream()
                .filter(plan -> IntStream.range(0, smallest.size())
                        .allMatch(c -> plan.peaks(centre).get(c) <= smallest.get(c)))
                .map(plan -> sample.yardstick.measured(plan.starts))
                .toList());
        assertThat(starter(lempelse.getPlaceringer()))
                .isEqualTo(oracle.best().orElseThrow().starts());
        assertThat(lempelse.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(oracle.best().orElseThrow().values());
    }

    @Property(tries = 500)
    void aLiftedDemandIsToldWithWhatThePlanDoesInstead(@ForAll PlanRequest request) {
        PlanResult result = planner.plan(request);

        assertThat(result.getKonflikt().isPresent()).isEqualTo(result.getStatus() == Planstatus.INFEASIBLE);
        assertThat(result.getLempelse().isPresent()).isEqualTo(result.getStatus() == Planstatus.INFEASIBLE);
        result.getKonflikt()
                .ifPresent(konflikt -> assertThat(
                                result.getLempelse().orElseThrow().getLempede())
                        .extracting(LempetKrav::krav)
                        .anyMatch(konflikt.getKrav()::contains));
        result.getLempelse()
                .ifPresent(lempelse -> assertThat(lempelse.getLempede()).allSatisfy(lempet -> {
                    assertThat(lempet.kapacitet().isPresent()).isEqualTo(lempet.krav() instanceof Kapacitetskrav);
                    assertThat(lempet.starter())
                            .extracting(LempetKrav.Start::initiativ)
                            .isEqualTo(
                                    lempet.krav() instanceof Kapacitetskrav
                                            ? List.of()
                                            : lempet.krav().initiativer().stream()
                                                    .map(lempet.krav().opgave()::nummer)
                                                    .toList());
                    lempet.starter()
                            .forEach(start -> assertThat(lempelse.placering(start.initiativ())
                                            .map(Placering::getFormelStart))
                                    .hasValue(start.formelStart()));
                }));
    }

    private static boolean isImpossible(PlanRequest request) {
        RequestFacts facts = RequestFacts.of(request);
        return !new BruteForce(facts).isPossible(new RuleBook(facts).commandments());
    }

    /** Compares by the first number that differs. */
    private static int compare(List<Long> a, List<Long> b) {
        return Oracle.compare(a, b);
    }

    private static Map<Integer, YearHalf> starter(List<Placering> placeringer) {
        Map<Integer, YearHalf> starter = new LinkedHashMap<>();
        placeringer.forEach(placering -> starter.put(placering.getInitiativ(), placering.getFormelStart()));
        return starter;
    }

    /** Any way to start the initiatives, with what it breaks. */
    private static final class Breaking {
        private final Map<Integer, YearHalf> starts;
        private final List<Subject> broken = new ArrayList<>();
        private final Map<String, Long> peaks = new LinkedHashMap<>();

        Breaking(Map<Integer, YearHalf> starts) {
            this.starts = starts;
        }

        /** The largest load of each of these centres in a half-year in which it has less capacity. */
        List<Long> peaks(List<Subject> centre) {
            return centre.stream()
                    .map(key -> peaks.getOrDefault(key.subject(), 0L))
                    .toList();
        }
    }

    /** A request with everything that could be planned and what each of these plans breaks. */
    private static final class Sample {
        private final RequestFacts facts;
        private final Yardstick yardstick;
        private final List<Breaking> plans = new ArrayList<>();

        Sample(PlanRequest request) {
            this.facts = RequestFacts.of(request);
            this.yardstick = new Yardstick(facts);
            List<Commandment> commandments = new RuleBook(facts).commandments();
            new BruteForce(facts).forEachPlan(starter -> {
                Breaking plan = new Breaking(new LinkedHashMap<>(starter));
                for (Commandment commandment : commandments) {
                    List<Violation> violations = commandment.violations().apply(starter);
                    if (!violations.isEmpty()) {
                        plan.broken.add(commandment.key());
                    }
                    if (!commandment.key().subject().isEmpty()) {
                        violations.forEach(brud -> plan.peaks.merge(
                                commandment.key().subject(),
                                ((Number) brud.arguments().get(2)).longValue(),
                                Math::max));
                    }
                }
                plans.add(plan);
            });
        }

        List<Subject> keys(Lempelse lempelse) {
            return lempelse.getLempede().stream()
                    .map(lempet -> key(lempet.krav()))
                    .toList();
        }

        private Subject key(Krav krav) {
            return new Subject(
                    krav.regel().getId(),
                    krav instanceof Kapacitetskrav kapacitet ? kapacitet.navn() : "",
                    krav.initiativer().stream()
                            .map(i -> facts.initiativer().get(i).getNummer())
                            .collect(Collectors.toSet()));
        }

        /** How many must be given up, then how many of the hardest kind, and so on. */
        List<Long> price(List<Subject> lempede) {
            List<Long> price = new ArrayList<>(List.of((long) lempede.size()));
            for (int slot = ORDER.size() - 1; slot >= 0; slot--) {
                int own = slot;
                price.add(lempede.stream().filter(key -> slot(key) == own).count());
            }
            return price;
        }

        int slot(Subject key) {
            boolean iHandleplanen = facts.strategi().getHandleplan().stream()
                    .flatMap(handleplan -> handleplan.getPlaceringer().stream())
                    .anyMatch(placering ->
                            placering.isFastlagt() && key.initiativer().contains(placering.getInitiativ()));
            return key.regel().equals("FastlagtStart") && !iHandleplanen ? 0 : ORDER.indexOf(key.regel());
        }
    }
}
