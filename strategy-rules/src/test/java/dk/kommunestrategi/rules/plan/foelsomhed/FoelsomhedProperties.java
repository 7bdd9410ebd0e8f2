package dk.kommunestrategi.rules.plan.foelsomhed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Udfaldsrum;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.PlacingRequests;
import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
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

/** What is told of each duration is what comes of planning anew for it, by brute force. */
@Domain(PlacingRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class FoelsomhedProperties {

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);

    /** What becomes of a plan if one duration turns out otherwise, found by going through all plans. */
    private record Truth(
            boolean isBroken,
            Set<Object> broken,
            Oracle oracle,
            List<Long> kept,
            List<Long> best,
            long moves,
            boolean tieBreak) {

        static Truth of(PlanRequest known, Map<Integer, YearHalf> kept) {
            RequestFacts facts = RequestFacts.of(known);
            RuleBook rules = new RuleBook(facts);
            Oracle oracle = new BruteForce(facts).oracle();
            List<Long> best = oracle.best().map(Oracle.Plan::niveauer).orElse(List.of());
            long moves = oracle.plans().stream()
                    .filter(plan -> plan.niveauer().equals(best))
                    .mapToLong(plan -> moves(kept, plan.starts()))
                    .min()
                    .orElse(-1);
            List<String> ids = new Yardstick(facts).kriterier();
            boolean endsWithTieBreak = best.size() > 1
                    && facts.politik().niveauer().get(best.size() - 1).size() == 1
                    && ids.get(ids.size() - 1).equals("TidligstMulig");
            return new Truth(
                    !rules.isKeptBy(kept),
                    rules.violations(kept).stream()
                            .map(violation -> violation.kode())
                            .collect(Collectors.toSet()),
                    oracle,
                    new Yardstick(facts).niveauer(kept),
                    best,
                    moves,
                    endsWithTieBreak);
        }

        static long moves(Map<Integer, YearHalf> kept, Map<Integer, YearHalf> other) {
            return kept.keySet().stream()
                    .filter(nummer -> !kept.get(nummer).equals(other.get(nummer)))
                    .count();
        }

        List<Long> tab() {
            List<Long> tab = new ArrayList<>();
            for (int k = 0; k < best.size(); k++) {
                tab.add(kept.get(k) - best.get(k));
            }
            return tab;
        }

        Varighedsudfald udfald() {
            if (isBroken) {
                return oracle.isPossible() ? Varighedsudfald.BRYDER_REGLER : Varighedsudfald.INGEN_PLAN;
            }
            if (kept.equals(best)) {
                return Varighedsudfald.STADIG_BEDST;
            }
            int serious = best.size() - (tieBreak ? 1 : 0);
            return kept.subList(0, serious).equals(best.subList(0, serious))
                    ? Varighedsudfald.LIGHED
                    : Varighedsudfald.BEDRE_FINDES;
        }
    }

    @Property(tries = 500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyDurationIsToldAsBruteForceFindsIt(@ForAll PlanRequest request) {
        PlanResult plan = planner.plan(request, Oracle.PLAN_ALONE);
        Assume.that(plan.isPlan());
        Udfaldsrum outcomes = new Udfaldsrum(request);

        List<Varighedsvirkning> virkninger = begrunder.foelsomhed(plan).getVirkninger();

        assertThat(virkninger)
                .extracting(virkning -> List.of(virkning.getInitiativ().nummer(), virkning.getVarighed()))
                .isEqualTo(expected(request, outcomes));
        for (Varighedsvirkning virkning : virkninger) {
            Truth truth = truth(outcomes, plan, virkning);
            Statistics.label("udfald")
                    .collect(truth.udfald())
                    .coverage(coverage -> Stream.of(
                                    Varighedsudfald.STADIG_BEDST,
                                    Varighedsudfald.LIGHED,
                                    Varighedsudfald.BEDRE_FINDES,
                                    Varighedsudfald.BRYDER_REGLER,
                                    Varighedsudfald.INGEN_PLAN)
                            .forEach(udfald -> coverage.check(udfald).count(antal -> antal > 5)));
            assertThat(virkning.getUdfald()).isEqualTo(truth.udfald());
            assertThat(virkning.getBrud().stream().map(Brud::kode).collect(Collectors.toSet()))
                    .isEqualTo(truth.broken());
            if (!truth.isBroken()) {
                assertThat(virkning.getTab()).extracting(Niveautab::mindst).isEqualTo(truth.tab());
                assertThat(virkning.getTab()).allMatch(Niveautab::isBevist);
            }
            if (truth.oracle().isPossible()) {
                assertThat(virkning.getMindstFlytninger()).hasValue((int) truth.moves());
                assertThat(virkning.getHoejstFlytninger()).hasValue((int) truth.moves());
                assertThat(truth.oracle().plans())
                        .filteredOn(other -> other.niveauer().equals(truth.best()))
                        .extracting(Oracle.Plan::starts)
                        .contains(moved(plan, virkning.getFlytninger()));
            }
        }
    }

    @Property(tries = 150, seed = "2")
    @StatisticsReport(onFailureOnly = true)
    void whatIsNotSearchedToItsEndSaysNothingFalse(
            @ForAll PlanRequest request, @ForAll @IntRange(max = 120) int maxSteps) {
        PlanResult plan = planner.plan(request, Oracle.PLAN_ALONE);
        Assume.that(plan.isPlan());
        Udfaldsrum outcomes = new Udfaldsrum(request);

        Foelsomhed foelsomhed = begrunder.foelsomhed(plan, SearchLimits.ofSteps(maxSteps));

        assertThat(foelsomhed.getVirkninger())
                .extracting(virkning -> List.of(virkning.getInitiativ().nummer(), virkning.getVarighed()))
                .isEqualTo(expected(request, outcomes));
        for (Varighedsvirkning virkning : foelsomhed.getVirkninger()) {
            Truth truth = truth(outcomes, plan, virkning);
            Statistics.label("undersøgt")
                    .collect(virkning.isUndersoegt())
                    .coverage(coverage -> coverage.check(false).percentage(andel -> andel > 10));
            Statistics.label("åbent")
                    .collect(virkning.isUndersoegt()
                            && virkning.getHoejstFlytninger().isEmpty())
                    .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 0.1));
            check(virkning, truth);
        }
    }

    private static void check(Varighedsvirkning virkning, Truth truth) {
        switch (virkning.getUdfald()) {
            case IKKE_UNDERSOEGT, UAFGJORT -> assertThat(virkning.getBrud()).isEmpty();
            case BRYDER_REGLER_IKKE_UNDERSOEGT, BRYDER_REGLER_UAFGJORT ->
                assertThat(truth.isBroken()).isTrue();
            case LIGHED -> assertThat(truth.udfald()).isIn(Varighedsudfald.LIGHED, Varighedsudfald.STADIG_BEDST);
            case STADIG_BEDST, BEDRE_FINDES, BRYDER_REGLER, INGEN_PLAN ->
                assertThat(virkning.getUdfald()).isEqualTo(truth.udfald());
        }
        if (!truth.oracle().isPossible()) {
            return;
        }
        virkning.getMindstFlytninger()
                .ifPresent(least -> assertThat((long) least).isLessThanOrEqualTo(truth.moves()));
        virkning.getHoejstFlytninger().ifPresent(most -> assertThat((long) most).isGreaterThanOrEqualTo(truth.moves()));
        for (int n = 0; n < virkning.getTab().size(); n++) {
            Niveautab tab = virkning.getTab().get(n);
            OptionalLong hoejst = tab.hoejst();
            if (hoejst.isPresent()) {
                assertThat(truth.tab().get(n)).isBetween(tab.mindst(), hoejst.getAsLong());
            }
            if (!tab.isBevist()) {
                assertThat(virkning.getTab().subList(n + 1, virkning.getTab().size()))
                        .allMatch(later -> later.hoejst().isEmpty());
                break;
            }
        }
    }

    @Property(tries = 700, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aSafePlanBreaksNoRuleAtAnyDuration(@ForAll PlanRequest any, @ForAll boolean withEnd) {
        PlanRequest asked = withEnd ? withEndInPeriode(any) : any;
        PlanResult safe = planner.plan(Udfaldsrum.with(asked, Varighedssyn.SIKKER), Oracle.PLAN_ALONE);
        Assume.that(safe.isPlan());
        PlanResult expected = planner.plan(Udfaldsrum.with(asked, Varighedssyn.FORVENTET), Oracle.PLAN_ALONE);

        List<Varighedsvirkning> virkninger = begrunder.foelsomhed(safe).getVirkninger();

        assertThat(virkninger).allMatch(virkning -> virkning.getBrud().isEmpty());
        Statistics.label("udfald")
                .collect(!virkninger.isEmpty())
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 30));
        // Were any plan as safe, this would tell nothing of those that are to be.
        Statistics.label("den forventede plan brydes")
                .collect(begrunder.foelsomhed(expected).getVirkninger().stream()
                        .anyMatch(virkning -> !virkning.getBrud().isEmpty()))
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 2));
    }

    /** What is to end within the period is what durations break most easily. */
    private static PlanRequest withEndInPeriode(PlanRequest request) {
        Strategi strategi = request.strategi();
        Prioriteringspolitik politik = strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD);
        return PlanRequest.builder()
                .from(request)
                .strategi(strategi.withPolitik(Prioriteringspolitik.builder()
                        .from(politik)
                        .afslutIPerioden(true)
                        .build()))
                .build();
    }

    private static List<List<Integer>> expected(PlanRequest request, Udfaldsrum outcomes) {
        RequestFacts facts = RequestFacts.of(request);
        List<List<Integer>> expected = new ArrayList<>();
        for (Initiativ initiativ : facts.initiativer()) {
            for (int varighed : outcomes.varigheder(initiativ)) {
                if (varighed != facts.varighed(initiativ)) {
                    expected.add(List.of(initiativ.getNummer(), varighed));
                }
            }
        }
        return expected;
    }

    private static Truth truth(Udfaldsrum outcomes, PlanResult plan, Varighedsvirkning virkning) {
        return Truth.of(
                outcomes.with(Map.of(virkning.getInitiativ().nummer(), virkning.getVarighed())),
                moved(plan, List.of()));
    }

    private static Map<Integer, YearHalf> moved(PlanResult plan, List<Flytning> flytninger) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        plan.getPlaceringer().forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        flytninger.forEach(flytning ->
                starts.put(flytning.initiativ().nummer(), flytning.til().orElseThrow()));
        return starts;
    }
}
