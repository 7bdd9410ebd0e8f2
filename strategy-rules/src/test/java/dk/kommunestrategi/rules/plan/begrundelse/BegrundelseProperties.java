package dk.kommunestrategi.rules.plan.begrundelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.PlacingRequests;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reasons are what the yardstick, the rule book and brute force find out when an initiative is moved. */
@Domain(PlacingRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class BegrundelseProperties {

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyEffectIsThatOfTheMovedPlanAndWhatExcludesItEveryRuleThatItBreaks(@ForAll PlanRequest request) {
        PlanResult plan = planner.plan(request, Oracle.PLAN_ALONE);
        Assume.that(plan.isPlan());
        RequestFacts facts = RequestFacts.of(request);
        Yardstick yardstick = new Yardstick(facts);
        RuleBook ruleBook = new RuleBook(facts);

        Planforklaring forklaring = begrunder.explain(plan);

        assertThat(forklaring.getBegrundelser()).hasSameSizeAs(facts.initiativer());
        for (Begrundelse begrundelse : forklaring.getBegrundelser()) {
            int nummer = begrundelse.getInitiativ().nummer();
            assertThat(begrundelse.getOptions())
                    .extracting(Startmulighed::halvaar)
                    .isEqualTo(facts.halvaar());
            for (Startmulighed option : begrundelse.getOptions()) {
                Map<Integer, YearHalf> flyttet = starts(plan.getPlaceringer());
                List<Long> before = yardstick.values(flyttet);
                flyttet.put(nummer, option.halvaar());
                Set<String> broken = ruleBook.commandments().stream()
                        .filter(commandment -> !commandment.isKeptBy(flyttet))
                        .map(commandment -> commandment.key().regel())
                        .collect(Collectors.toSet());
                assertThat(regler(option.brud())).isEqualTo(broken);
                assertThat(option.isPossible()).isEqualTo(broken.isEmpty());
                Statistics.label("mulig").collect(option.isPossible()).coverage(coverage -> {
                    coverage.check(true).percentage(andel -> andel > 20);
                    coverage.check(false).percentage(andel -> andel > 20);
                });
                if (option.isPossible()) {
                    assertThat(option.virkninger())
                            .extracting(Virkning::kriterium)
                            .isEqualTo(yardstick.kriterier());
                    assertThat(option.virkninger()).extracting(Virkning::before).isEqualTo(before);
                    assertThat(option.virkninger()).extracting(Virkning::after).isEqualTo(yardstick.values(flyttet));
                }
            }
        }
    }

    private static Set<String> regler(List<Brud> brud) {
        return brud.stream().map(one -> one.krav().regel().getId()).collect(Collectors.toSet());
    }

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void whatDecidesIsTheFirstCriterionInWhichTheNextBestHalfYearIsWorse(@ForAll PlanRequest request) {
        PlanResult plan = planner.plan(request, Oracle.PLAN_ALONE);
        Assume.that(plan.getStatus() == Planstatus.OPTIMAL);
        RequestFacts facts = RequestFacts.of(request);
        Yardstick yardstick = new Yardstick(facts);
        RuleBook ruleBook = new RuleBook(facts);
        List<Long> best = yardstick.niveauer(starts(plan.getPlaceringer()));

        for (Begrundelse begrundelse : begrunder.explain(plan).getBegrundelser()) {
            Placering placering = begrundelse.getPlacering().orElseThrow();
            Map<YearHalf, List<Long>> andre = new HashMap<>();
            for (YearHalf halvaar : facts.halvaar()) {
                Map<Integer, YearHalf> flyttet = starts(plan.getPlaceringer());
                flyttet.put(placering.getInitiativ(), halvaar);
                if (!halvaar.equals(placering.getFormelStart()) && ruleBook.isKeptBy(flyttet)) {
                    andre.put(halvaar, yardstick.niveauer(flyttet));
                }
            }
            Optional<YearHalf> secondBest = andre.keySet().stream()
                    .min(Comparator.<YearHalf, List<Long>>comparing(andre::get, Oracle::compare)
                            .thenComparing(Comparator.naturalOrder()));
            assertThat(begrundelse.secondBest().map(Startmulighed::halvaar)).isEqualTo(secondBest);
            Afgoerelse expected = secondBest
                    .map(halvaar -> afgoerelse(andre.get(halvaar), best, facts))
                    .orElse(
                            facts.locks().containsKey(placering.getInitiativ())
                                    ? Afgoerelse.FASTLAGT
                                    : begrundelse.getOmbyttelige().isEmpty()
                                            ? Afgoerelse.ENESTE_MULIGE
                                            : Afgoerelse.TEKNISK);
            Statistics.label("afgørelse").collect(expected).coverage(coverage -> {
                coverage.check(Afgoerelse.FASTLAGT).percentage(andel -> andel > 1);
                coverage.check(Afgoerelse.ENESTE_MULIGE).percentage(andel -> andel > 1);
                coverage.check(Afgoerelse.KRITERIUM).percentage(andel -> andel > 1);
                coverage.check(Afgoerelse.LIGHED).percentage(andel -> andel > 1);
                coverage.check(Afgoerelse.TEKNISK).percentage(andel -> andel > 0.5);
            });
            assertThat(begrundelse.getAfgoerelse()).isEqualTo(expected);
        }
    }

    private static Afgoerelse afgoerelse(List<Long> other, List<Long> best, RequestFacts facts) {
        List<List<Kriterievalg>> niveauer = facts.strategi()
                .getPolitik()
                .orElse(Prioriteringspolitik.STANDARD)
                .niveauer();
        for (int k = 0; k < best.size(); k++) {
            if (!other.get(k).equals(best.get(k))) {
                boolean isLastOfSeveral = k > 0 && k == niveauer.size() - 1;
                return isLastOfSeveral
                                && niveauer.get(k).stream()
                                        .map(Kriterievalg::getId)
                                        .toList()
                                        .equals(List.of("TidligstMulig"))
                        ? Afgoerelse.LIGHED
                        : Afgoerelse.KRITERIUM;
            }
        }
        return Afgoerelse.TEKNISK;
    }

    @Property(tries = 700, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aPlanThatPeopleMadeIsExplainedByTheSameYardstick(@ForAll Strategi strategi) {
        PlanRequest request = PlanRequest.of(strategi);
        Handleplan handleplan = strategi.getHandleplan().orElseThrow();
        RequestFacts facts = RequestFacts.of(request);
        Yardstick yardstick = new Yardstick(facts);

        Planforklaring forklaring = begrunder.explain(planner.evaluate(request));

        for (Begrundelse begrundelse : forklaring.getBegrundelser()) {
            boolean bedreExists = false;
            for (Startmulighed option : begrundelse.getOptions()) {
                Map<Integer, YearHalf> flyttet = starts(handleplan.getPlaceringer());
                flyttet.put(begrundelse.getInitiativ().nummer(), option.halvaar());
                if (option.isPossible()) {
                    assertThat(option.virkninger()).extracting(Virkning::after).isEqualTo(yardstick.values(flyttet));
                    bedreExists |= Oracle.compare(
                                    yardstick.niveauer(flyttet),
                                    yardstick.niveauer(starts(handleplan.getPlaceringer())))
                            < 0;
                }
            }
            Statistics.label("bedre findes")
                    .collect(bedreExists)
                    .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 5));
            assertThat(begrundelse.getAfgoerelse() == Afgoerelse.BEDRE_FINDES).isEqualTo(bedreExists);
        }
    }

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyCounterProposalIsTheBestPlanThatBruteForceFinds(@ForAll PlanRequest request, @ForAll Random random) {
        PlanResult plan = planner.plan(request, Oracle.PLAN_ALONE);
        Assume.that(plan.isPlan());
        RequestFacts facts = RequestFacts.of(request);
        int nummer = facts.initiativer()
                .get(random.nextInt(facts.initiativer().size()))
                .getNummer();
        YearHalf halvaar = facts.halvaar().get(random.nextInt(facts.halvaar().size()));
        Optional<Oracle.Plan> best = new Oracle(new BruteForce(facts)
                        .oracle().plans().stream()
                                .filter(other -> other.starts().get(nummer).equals(halvaar))
                                .toList())
                .best();

        Modforslag modforslag = begrunder.whyNot(plan, nummer, halvaar);

        Statistics.label("svar")
                .collect(best.isPresent() ? "plan" : modforslag.getBrud().isEmpty() ? "umulig sammen" : "umulig")
                .coverage(coverage -> {
                    coverage.check("plan").percentage(andel -> andel > 20);
                    coverage.check("umulig").percentage(andel -> andel > 10);
                    coverage.check("umulig sammen").percentage(andel -> andel > 1);
                });
        if (best.isEmpty()) {
            assertThat(modforslag.getForskel()).isEmpty();
            assertThat(
                            modforslag.getBrud().isEmpty()
                                    ? modforslag.getPlan().orElseThrow().getStatus()
                                    : Planstatus.INFEASIBLE)
                    .isEqualTo(Planstatus.INFEASIBLE);
            return;
        }
        PlanResult other = modforslag.getPlan().orElseThrow();
        assertThat(other.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(starts(other.getPlaceringer())).isEqualTo(best.get().starts());
        assertThat(other.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(best.get().values());
        assertThat(modforslag.getNiveauer().stream()
                        .flatMap(niveau -> niveau.virkninger().stream())
                        .map(Virkning::after)
                        .toList())
                .isEqualTo(best.get().values());
        assertThat(modforslag.getForskel().orElseThrow().isEmpty())
                .isEqualTo(starts(plan.getPlaceringer()).equals(best.get().starts()));
    }

    private static Map<Integer, YearHalf> starts(List<Placering> placeringer) {
        return placeringer.stream().collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart));
    }
}
