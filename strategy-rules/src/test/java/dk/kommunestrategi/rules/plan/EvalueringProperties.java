package dk.kommunestrategi.rules.plan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Commandment.Violation;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.PlainRequests;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.built.ImmutableEvaluering;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** A handleplan that somebody else made is judged as the yardstick and the rule book judge it. */
@Domain(PlainRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class EvalueringProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 1_000, seed = "1")
    void everyCriterionHasTheValueOfItsFormula(@ForAll Strategi strategi) {
        Yardstick yardstick = new Yardstick(RequestFacts.handleplan(strategi));

        Evaluering evaluering = planner.evaluate(strategi);

        assertThat(evaluering.getCriteria()).extracting(Kriterievaerdi::getId).isEqualTo(yardstick.kriterier());
        assertThat(evaluering.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(yardstick.values(starts(strategi)));
        assertThat(evaluering.getCriteria()).allSatisfy(kriterium -> {
            assertThat(kriterium.getLowerBound()).isEmpty();
            assertThat(kriterium.getProof()).isEqualTo(Proof.IKKE_SOEGT);
        });
    }

    /** Of a plan that has some initiatives elsewhere than the handleplan, which places all, or all but one. */
    @Property(tries = 500, seed = "1")
    void whatACriterionMinimisesHasTheValueOfItsFormula(
            @ForAll Strategi full, @ForAll @IntRange(max = 3) int flytning, @ForAll boolean alle) {
        Handleplan handleplan = full.getHandleplan().orElseThrow();
        Periode periode = handleplan.getPeriode();
        Strategi strategi = full.withHandleplan(Handleplan.builder()
                .periode(periode)
                .placeringer(
                        handleplan.getPlaceringer().stream().skip(alle ? 0 : 1).toList())
                .build());
        RequestFacts facts = RequestFacts.handleplan(strategi);
        Map<Integer, YearHalf> plan = starts(full);
        plan.replaceAll((nummer, start) -> facts.halvaar()
                .get((facts.distance(start) + nummer * flytning)
                        % facts.halvaar().size()));
        int[] starts = facts.initiativer().stream()
                .mapToInt(initiativ -> facts.distance(plan.get(initiativ.getNummer())))
                .toArray();
        Planopgave opgave = new Planopgave(Plangrundlag.of(strategi), periode);

        for (Placeringskriterium kriterium : Placeringskriterier.ALLE) {
            assertThat(kriterium.term(opgave).value(starts))
                    .as(kriterium.getId())
                    .isEqualTo(new Yardstick(facts).vaerdi(kriterium.getId(), plan));
        }
    }

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void exactlyTheBrokenRulesAreReportedWhereTheyAreBroken(@ForAll Strategi strategi) {
        List<Violation> violations = new RuleBook(RequestFacts.handleplan(strategi)).violations(starts(strategi));
        Statistics.label("overtrædelser")
                .collect(Math.min(3, violations.size()))
                .coverage(coverage -> Stream.of(0, 1, 2, 3)
                        .forEach(antal -> coverage.check(antal).percentage(andel -> andel > 5)));

        Evaluering evaluering = planner.evaluate(strategi);

        assertThat(told(evaluering, violations)).containsExactlyInAnyOrderElementsOf(expected(strategi, violations));
        assertThat(evaluering.getProblems()).noneMatch(Problem::isFejl);
    }

    @Property(tries = 500, seed = "1")
    void whatIsNotPlacedIsReportedAndLeavesNoCriteria(
            @ForAll Strategi strategi, @ForAll @IntRange(max = 4) int first, @ForAll @IntRange(max = 4) int other) {
        Handleplan full = strategi.getHandleplan().orElseThrow();
        List<Placering> placeringer = new ArrayList<>(full.getPlaceringer());
        placeringer.remove(first % placeringer.size());
        if (!placeringer.isEmpty()) {
            placeringer.remove(other % placeringer.size());
        }
        Strategi partial = strategi.withHandleplan(
                Handleplan.builder().from(full).placeringer(placeringer).build());
        List<Violation> violations = new RuleBook(RequestFacts.handleplan(partial)).violations(starts(partial));

        Evaluering evaluering = planner.evaluate(partial);

        List<String> expected = new ArrayList<>(expected(partial, violations));
        strategi.getInitiativer().stream()
                .filter(initiativ -> !starts(partial).containsKey(initiativ.getNummer()))
                .forEach(initiativ ->
                        expected.add(Problemkode.UPLACERET + " /handleplan/placeringer " + initiativ.getNummer()));
        assertThat(evaluering.getCriteria()).isEmpty();
        assertThat(told(evaluering, violations)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(evaluering.getPlaceringer())
                .containsExactlyInAnyOrderElementsOf(placeringer)
                .isSortedAccordingTo((a, b) -> Integer.compare(a.getInitiativ(), b.getInitiativ()));
    }

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aHandleplanIsJudgedInThePeriodAndWithTheLocksOfTheRequest(
            @ForAll PlanRequest without, @ForAll @IntRange(max = 4) int k, @ForAll @IntRange(max = 3) int h) {
        Strategi strategi = without.strategi();
        Assume.that(strategi.getHandleplan().isPresent());
        PlanRequest request = withLock(without, k, h);
        RequestFacts facts = RequestFacts.of(request);
        Map<Integer, YearHalf> starts = starts(strategi);
        starts.values().retainAll(facts.halvaar());
        List<Violation> violations = new RuleBook(facts).violations(starts);
        Statistics.label("brudt lås")
                .collect(violations.stream().anyMatch(violation -> violation.kode() == Problemkode.LAAS_IKKE_HOLDT))
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 5));

        Evaluering evaluering = planner.evaluate(request);

        List<String> expected = new ArrayList<>(expected(strategi, violations));
        facts.initiativer().stream()
                .filter(initiativ -> !starts.containsKey(initiativ.getNummer()))
                .forEach(initiativ ->
                        expected.add(Problemkode.UPLACERET + " /handleplan/placeringer " + initiativ.getNummer()));
        assertThat(told(evaluering, violations)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(evaluering.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(
                        starts.size() == facts.initiativer().size() ? new Yardstick(facts).values(starts) : List.of());
    }

    @Property(tries = 800, seed = "1")
    void theHandleplanBesideAComputedOneIsJudgedInTheSamePeriodOrElseInItsOwn(@ForAll PlanRequest request) {
        PlanRequest withoutLocks =
                PlanRequest.builder().from(request).fastlaeggelser(List.of()).build();

        PlanResult result = planner.plan(withoutLocks);

        assertThat(result.getExisting().isPresent())
                .isEqualTo(request.strategi().getHandleplan().isPresent());
        result.getExisting().ifPresent(existing -> {
            Evaluering alone = planner.evaluate(inAPeriodeThatFits(withoutLocks));
            assertThat(existing)
                    .isEqualTo(ImmutableEvaluering.builder()
                            .from(alone)
                            .request(withoutLocks)
                            .problems(alone.getProblems().stream()
                                    .filter(problem -> !Requests.OF_STRATEGI.contains(problem.getCode()))
                                    .toList())
                            .build());
        });
    }

    private static PlanRequest inAPeriodeThatFits(PlanRequest request) {
        Handleplan handleplan = request.strategi().getHandleplan().orElseThrow();
        Periode wished = request.getPeriode().orElse(handleplan.getPeriode());
        boolean fits = handleplan.getPlaceringer().stream()
                .flatMap(placering ->
                        Stream.concat(Stream.of(placering.getFormelStart()), placering.getUformelStart().stream()))
                .allMatch(wished::contains);
        return PlanRequest.builder()
                .from(request)
                .periode(fits ? wished : handleplan.getPeriode())
                .build();
    }

    private static PlanRequest withLock(PlanRequest request, int k, int h) {
        RequestFacts facts = RequestFacts.of(request);
        int nummer = facts.initiativer().get(k % facts.initiativer().size()).getNummer();
        YearHalf halvaar = facts.halvaar().get(h % facts.halvaar().size());
        return facts.locks().containsKey(nummer)
                ? request
                : PlanRequest.builder()
                        .from(request)
                        .addFastlaeggelser(new Fastlaeggelse(nummer, halvaar))
                        .build();
    }

    private static Map<Integer, YearHalf> starts(Strategi strategi) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        strategi.getHandleplan()
                .orElseThrow()
                .getPlaceringer()
                .forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }

    /** Code, place and promised arguments of what the rule book found. */
    private static List<String> expected(Strategi strategi, List<Violation> violations) {
        List<Integer> placerede = strategi.getHandleplan().orElseThrow().getPlaceringer().stream()
                .map(Placering::getInitiativ)
                .toList();
        return violations.stream()
                .map(violation -> {
                    String pointer = violation.initiativ() == 0
                            ? "/handleplan"
                            : "/handleplan/placeringer/" + placerede.indexOf(violation.initiativ()) + "/formelStart";
                    return text(violation.kode(), pointer, violation.arguments());
                })
                .toList();
    }

    /** Code, place and promised arguments of what the planner reports; it may add arguments after those. */
    private static List<String> told(Evaluering evaluering, List<Violation> violations) {
        return evaluering.getProblems().stream()
                .filter(problem -> !Requests.OF_STRATEGI.contains(problem.getCode()))
                .map(problem -> {
                    long promised = violations.stream()
                            .filter(violation -> violation.kode() == problem.getCode())
                            .mapToLong(violation -> violation.arguments().size())
                            .findFirst()
                            .orElse(problem.getArguments().size());
                    return text(
                            problem.getCode(),
                            problem.getPointer(),
                            problem.getArguments().subList(0, (int) promised));
                })
                .toList();
    }

    private static String text(Problemkode kode, String pointer, List<Object> arguments) {
        return kode + " " + pointer + " "
                + arguments.stream().map(Object::toString).collect(joining(" "));
    }
}
