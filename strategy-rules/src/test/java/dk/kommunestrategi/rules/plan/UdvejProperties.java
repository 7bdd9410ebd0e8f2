package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Commandment;
import dk.kommunestrategi.rules.oracle.Commandment.Subject;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.request.PlainRequests;
import dk.kommunestrategi.rules.plan.konflikt.Kapacitetsbehov;
import dk.kommunestrategi.rules.plan.konflikt.Kapacitetsbehov.Traek;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.Periodebehov;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
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

/** A conflict says who needs how much of what, and every way out, when it is followed, gives a plan at just the told cost. */
@Domain(PlainRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class UdvejProperties {

    /** How much longer periods are tried where no longer one is told. */
    private static final int TRIED = 2;

    private final Planner planner = Planner.standard();

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aLongerPeriodIsTheShortestThatHasAPlan(@ForAll PlanRequest request) {
        PlanResult none = planner.plan(request);
        Assume.that(none.getStatus() == Planstatus.INFEASIBLE);

        Optional<LaengerePeriode> way = none.getLaengerePeriode();

        Statistics.label("findes").collect(way.isPresent()).coverage(coverage -> {
            coverage.check(true).count(antal -> antal > 5);
            coverage.check(false).count(antal -> antal > 5);
        });
        int added = way.map(LaengerePeriode::getHalvaarMere).orElse(TRIED + 1);
        boolean isProvable = !hasDriftUntilTheEnd(request);
        IntStream.rangeClosed(1, isProvable ? Math.min(TRIED, added - 1) : 0)
                .forEach(halves ->
                        assertThat(isPossible(longer(request, halves))).isFalse());
        way.ifPresent(longer -> {
            PlanRequest followed = longer(request, longer.getHalvaarMere());
            assertThat(longer.isMindst()).isEqualTo(isProvable);
            assertThat(longer.getPeriode()).isEqualTo(followed.getPeriode().orElseThrow());
            assertThat(new RuleBook(RequestFacts.of(followed)).isKeptBy(starts(longer)))
                    .isTrue();
            checkCost(longer, planner.plan(followed));
        });
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void whatWaitsForALaterPlanIsTheLeastThatMust(@ForAll PlanRequest request) {
        PlanResult none = planner.plan(request);
        Assume.that(none.getStatus() == Planstatus.INFEASIBLE);
        List<List<Integer>> smallest = smallestChoices(request);

        Optional<SenerePlan> way = none.getSenerePlan();

        Statistics.label("valg").collect(Math.min(2, smallest.size())).coverage(coverage -> {
            coverage.check(0).count(antal -> antal > 2);
            coverage.check(1).count(antal -> antal > 5);
            coverage.check(2).count(antal -> antal > 2);
        });
        assertThat(way.map(SenerePlan::getValg).orElse(List.of()).stream().map(Numre::of))
                .containsExactlyInAnyOrderElementsOf(smallest);
        way.ifPresent(later -> {
            assertThat(later.isMindst()).isTrue();
            assertThat(later.isAlle()).isTrue();
            PlanRequest followed =
                    without(request, new HashSet<>(Numre.of(later.getValg().get(0))));
            assertThat(new RuleBook(RequestFacts.of(followed)).isKeptBy(starts(later)))
                    .isTrue();
            checkCost(later, planner.plan(followed));
        });
    }

    /** All sets of fewest initiatives that are not locked, with what depends on them, without which a plan exists. */
    private static List<List<Integer>> smallestChoices(PlanRequest request) {
        RequestFacts facts = RequestFacts.of(request);
        List<Integer> numre =
                facts.initiativer().stream().map(Initiativ::getNummer).toList();
        List<List<Integer>> choices = new ArrayList<>();
        for (int size = 1; size < numre.size() && choices.isEmpty(); size++) {
            for (int bits = 1; bits < 1 << numre.size(); bits++) {
                int chosen = bits;
                Set<Integer> out = IntStream.range(0, numre.size())
                        .filter(k -> (chosen >> k & 1) == 1)
                        .mapToObj(numre::get)
                        .collect(Collectors.toCollection(TreeSet::new));
                boolean mayBeLeftOut = facts.initiativer().stream()
                        .allMatch(initiativ -> out.contains(initiativ.getNummer())
                                ? !facts.locks().containsKey(initiativ.getNummer())
                                : Stream.concat(
                                                initiativ.getAfhaengerAf().stream(),
                                                initiativ.getBindinger().stream()
                                                        .map(Binding::getFra))
                                        .noneMatch(out::contains));
                if (out.size() == size && mayBeLeftOut && isPossible(without(request, out))) {
                    choices.add(List.copyOf(out));
                }
            }
        }
        return choices;
    }

    @Property(tries = 500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aConflictSaysWhoNeedsHowMuchOfWhat(@ForAll PlanRequest request) {
        PlanResult none = planner.plan(request);
        Assume.that(none.getStatus() == Planstatus.INFEASIBLE);
        Konflikt konflikt = none.getKonflikt().orElseThrow();
        Core core = new Core(request, konflikt);
        Set<Integer> members = Set.copyOf(Numre.of(konflikt.getInitiativer()));

        assertThat(core.isPossible(members)).isFalse();
        members.forEach(member -> {
            Set<Integer> others = new HashSet<>(members);
            others.remove(member);
            assertThat(core.isPossible(others)).as("without %s", member).isTrue();
        });
        assertThat(konflikt.getKapaciteter())
                .hasSameSizeAs(konflikt.getKrav().stream()
                        .filter(Kapacitetskrav.class::isInstance)
                        .toList());
        konflikt.getKapaciteter().forEach(behov -> check(core, members, behov));
        Statistics.label("kapacitet")
                .collect(!konflikt.getKapaciteter().isEmpty())
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 5));
        Statistics.label("periode")
                .collect(konflikt.getPeriode().isPresent())
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 5));
        checkPeriode(request, konflikt, members);
    }

    private static void check(Core core, Set<Integer> members, Kapacitetsbehov behov) {
        Center center = core.facts.center(behov.emne().kode());
        assertThat(behov.proved()).isTrue();
        assertThat(core.need(members, center.getNavn())).hasValue(behov.behov());
        assertThat(behov.traek())
                .isEqualTo(core.facts.initiativer().stream()
                        .filter(initiativ -> members.contains(initiativ.getNummer()))
                        .flatMap(initiativ -> traek(core.facts, initiativ, center).stream())
                        .toList());
        assertThat(behov.mindst()).isLessThan(behov.behov()).isLessThanOrEqualTo(behov.hoejst());
        core.facts
                .halvaar()
                .forEach(h -> assertThat(RuleBook.kapacitet(center, h).orElse(Integer.MAX_VALUE))
                        .isBetween(behov.mindst(), behov.hoejst()));
    }

    private static Optional<Traek> traek(RequestFacts facts, Initiativ initiativ, Center center) {
        List<Integer> niveauer = IntStream.range(0, facts.varighed(initiativ))
                .map(k -> RequestFacts.traek(initiativ, center, k))
                .filter(niveau -> niveau > 0)
                .boxed()
                .toList();
        if (!niveauer.isEmpty()) {
            return Optional.of(
                    new Traek(Initiativnummer.of(initiativ.getNummer()), Collections.max(niveauer), niveauer.size()));
        }
        int horizon = facts.halvaar().size();
        return initiativ.getDriftstraek().stream()
                .filter(drift -> drift.getCenter().equals(center.getKode()) && drift.getNiveau() > 0)
                .map(drift -> new Traek(
                        Initiativnummer.of(initiativ.getNummer()),
                        drift.getNiveau(),
                        drift.getHalvaar().orElse(Math.max(1, horizon - facts.varighed(initiativ)))))
                .findFirst();
    }

    private static void checkPeriode(PlanRequest request, Konflikt konflikt, Set<Integer> members) {
        int halvaar = RequestFacts.of(request).halvaar().size();
        int added = konflikt.getPeriode().map(Periodebehov::behov).orElse(halvaar + TRIED + 1) - halvaar;
        assertThat(added).isPositive();
        boolean isProvable = !hasDriftUntilTheEnd(request);
        IntStream.rangeClosed(1, isProvable ? Math.min(TRIED, added - 1) : 0)
                .forEach(halves -> assertThat(new Core(longer(request, halves), konflikt).isPossible(members))
                        .isFalse());
        konflikt.getPeriode().ifPresent(behov -> {
            assertThat(behov.proved()).isEqualTo(isProvable);
            assertThat(behov.halvaar()).isEqualTo(halvaar);
            assertThat(behov.varigheder())
                    .extracting(Periodebehov.Varighed::initiativ)
                    .isEqualTo(konflikt.getInitiativer());
            if (added <= TRIED) {
                assertThat(new Core(longer(request, added), konflikt).isPossible(members))
                        .isTrue();
            }
        });
    }

    /** What a way out is told to cost is what a plan costs when it is followed. */
    private static void checkCost(MaaltPlan told, PlanResult followed) {
        assertThat(followed.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(told.getPlaceringer()).isEqualTo(followed.getPlaceringer());
        assertThat(told.getCriteria())
                .extracting(Kriterievaerdi::getId, Kriterievaerdi::getValue)
                .isEqualTo(followed.getCriteria().stream()
                        .map(value -> tuple(value.getId(), value.getValue()))
                        .toList());
    }

    /** Whether something goes on drawing in a longer period that draws no more in a shorter one. */
    private static boolean hasDriftUntilTheEnd(PlanRequest request) {
        return request.strategi().getInitiativer().stream()
                .flatMap(initiativ -> initiativ.getDriftstraek().stream())
                .anyMatch(drift -> drift.getHalvaar().isEmpty());
    }

    private static boolean isPossible(PlanRequest request) {
        RequestFacts facts = RequestFacts.of(request);
        return new BruteForce(facts).isPossible(new RuleBook(facts).commandments());
    }

    private static PlanRequest longer(PlanRequest request, int halves) {
        RequestFacts facts = RequestFacts.of(request);
        return PlanRequest.builder()
                .from(request)
                .periode(Periode.of(facts.fra(), facts.til().plusHalves(halves)))
                .build();
    }

    private static PlanRequest without(PlanRequest request, Set<Integer> out) {
        return PlanRequest.builder()
                .from(request)
                .strategi(request.strategi()
                        .withInitiativer(request.strategi().getInitiativer().stream()
                                .filter(initiativ -> !out.contains(initiativ.getNummer()))
                                .toList())
                        .withHandleplan(request.strategi()
                                .getHandleplan()
                                .map(handleplan -> Handleplan.builder()
                                        .from(handleplan)
                                        .placeringer(handleplan.getPlaceringer().stream()
                                                .filter(placering -> !out.contains(placering.getInitiativ()))
                                                .toList())
                                        .build())))
                .build();
    }

    private static Map<Integer, YearHalf> starts(MaaltPlan plan) {
        return plan.getPlaceringer().stream()
                .collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart));
    }

    /** The commands of a conflict, asked of some initiatives alone. */
    private static final class Core {
        private final RequestFacts facts;
        private final List<Commandment> commandments;

        Core(PlanRequest request, Konflikt konflikt) {
            this.facts = RequestFacts.of(request);
            Set<Subject> keys = konflikt.getKrav().stream()
                    .map(krav -> new Subject(
                            krav.regel().getId(),
                            krav instanceof Kapacitetskrav kapacitet ? kapacitet.navn() : "",
                            krav.initiativer().stream()
                                    .map(i -> krav.opgave().nummer(i).nummer())
                                    .collect(Collectors.toSet())))
                    .collect(Collectors.toSet());
            this.commandments = new RuleBook(facts)
                    .commandments().stream()
                            .filter(commandment -> keys.contains(commandment.key()))
                            .toList();
            assertThat(commandments).hasSameSizeAs(konflikt.getKrav());
        }

        boolean isPossible(Set<Integer> members) {
            boolean[] possible = {false};
            place(
                    List.copyOf(members),
                    0,
                    new TreeMap<>(),
                    plan -> possible[0] |= commandments.stream().allMatch(commandment -> commandment.isKeptBy(plan)));
            return possible[0];
        }

        /** The smallest peak of a centre, in half-years with less capacity, of a plan that keeps all other commands. */
        OptionalLong need(Set<Integer> members, String center) {
            List<Long> peaks = new ArrayList<>();
            place(List.copyOf(members), 0, new TreeMap<>(), plan -> {
                if (commandments.stream()
                        .filter(commandment -> !commandment.key().subject().equals(center))
                        .allMatch(commandment -> commandment.isKeptBy(plan))) {
                    peaks.add(commandments.stream()
                            .filter(commandment -> commandment.key().subject().equals(center))
                            .flatMap(commandment -> commandment.violations().apply(plan).stream())
                            .mapToLong(
                                    violation -> ((Number) violation.arguments().get(2)).longValue())
                            .max()
                            .orElse(0));
                }
            });
            return peaks.stream().mapToLong(peak -> peak).min();
        }

        private void place(
                List<Integer> members, int k, Map<Integer, YearHalf> plan, Consumer<Map<Integer, YearHalf>> receiver) {
            if (k == members.size()) {
                receiver.accept(plan);
                return;
            }
            for (YearHalf halvaar : facts.halvaar()) {
                plan.put(members.get(k), halvaar);
                place(members, k + 1, plan, receiver);
            }
            plan.remove(members.get(k));
        }
    }
}
