package dk.kommunestrategi.rules.plan.begrundelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.FactBook;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.PlacingRequests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Belastning;
import dk.kommunestrategi.rules.regel.Bidrag;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Brud.Overbelastning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/** What reasons say by name is what the definitions say of the moved plan: every fact, and no other. */
@Domain(PlacingRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class AendringProperties {

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyNamedFactIsThatOfTheMovedPlan(@ForAll PlanRequest request) {
        PlanResult plan = planner.plan(request, Oracle.PLAN_ALONE);
        Assume.that(plan.isPlan());
        RequestFacts facts = RequestFacts.of(request);
        FactBook book = new FactBook(facts);
        Map<Integer, YearHalf> now = starts(plan);

        for (Begrundelse begrundelse : begrunder.explain(plan).getBegrundelser()) {
            for (Startmulighed option : begrundelse.getOptions()) {
                Map<Integer, YearHalf> then = new TreeMap<>(now);
                then.put(begrundelse.getInitiativ().nummer(), option.halvaar());
                for (Niveauvirkning niveau : option.niveauer()) {
                    for (Kriterievirkning kriterium : niveau.kriterier()) {
                        assertThat(told(kriterium.aendringer()))
                                .as(kriterium.virkning().kriterium())
                                .containsExactlyInAnyOrderElementsOf(
                                        book.changes(kriterium.virkning().kriterium(), now, then));
                        kriterium
                                .aendringer()
                                .forEach(aendring -> Statistics.label("kendsgerning")
                                        .collect(aendring.getClass().getSimpleName())
                                        .coverage(coverage -> {
                                            coverage.check("Startaendring").count(antal -> antal > 50);
                                            coverage.check("Effektaendring").count(antal -> antal > 50);
                                            coverage.check("Belastningsaendring")
                                                    .count(antal -> antal > 50);
                                            coverage.check("Udgiftsaendring").count(antal -> antal > 3);
                                            coverage.check("Temaaendring").count(antal -> antal > 50);
                                        }));
                    }
                }
            }
        }
    }

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyLevelIsTheSumOfItsCriteriaTimesTheirWeights(@ForAll PlanRequest request) {
        PlanResult plan = planner.plan(request, Oracle.PLAN_ALONE);
        Assume.that(plan.isPlan());
        RequestFacts facts = RequestFacts.of(request);
        Yardstick yardstick = new Yardstick(facts);
        Map<Integer, YearHalf> now = starts(plan);

        for (Begrundelse begrundelse : begrunder.explain(plan).getBegrundelser()) {
            begrundelse.getOptions().stream().filter(Startmulighed::isPossible).forEach(option -> {
                Map<Integer, YearHalf> then = new TreeMap<>(now);
                then.put(begrundelse.getInitiativ().nummer(), option.halvaar());
                assertThat(option.niveauer()).extracting(Niveauvirkning::before).isEqualTo(yardstick.niveauer(now));
                assertThat(option.niveauer()).extracting(Niveauvirkning::after).isEqualTo(yardstick.niveauer(then));
                for (int k = 0; k < option.niveauer().size(); k++) {
                    Niveauvirkning niveau = option.niveauer().get(k);
                    Statistics.label("niveau")
                            .collect(
                                    niveau.kriterier().size() > 1,
                                    isWeighted(facts.politik().niveauer().get(k)),
                                    niveau.before() != niveau.after())
                            .coverage(
                                    coverage -> coverage.check(true, true, true).count(antal -> antal > 20));
                }
            });
        }
    }

    /** Whether a criterion counts for more than another of its level: alone it cannot. */
    private static boolean isWeighted(List<Kriterievalg> niveau) {
        return niveau.size() > 1 && niveau.stream().anyMatch(valg -> valg.vaegt() != 1);
    }

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void whoOccupiesACentreIsWhoDrawsOnItThen(@ForAll PlanRequest request) {
        PlanResult plan = planner.plan(request, Oracle.PLAN_ALONE);
        Assume.that(plan.isPlan());
        RequestFacts facts = RequestFacts.of(request);

        for (Begrundelse begrundelse : begrunder.explain(plan).getBegrundelser()) {
            for (Startmulighed option : begrundelse.getOptions()) {
                Map<Integer, YearHalf> then = starts(plan);
                then.put(begrundelse.getInitiativ().nummer(), option.halvaar());
                for (Brud brud : option.brud()) {
                    assertThat(brud.overbelastning().isPresent())
                            .isEqualTo(brud.krav().regel().getId().equals("Centerkapacitet"));
                    brud.overbelastning().ifPresent(overload -> check(facts, overload, then));
                    Statistics.label("optaget af andre")
                            .collect(brud.overbelastning()
                                    .map(overload ->
                                            overload.belastning().bidrag().size() > 1))
                            .coverage(coverage ->
                                    coverage.check(Optional.of(true)).count(antal -> antal > 10));
                }
            }
        }
    }

    private static void check(RequestFacts facts, Overbelastning overload, Map<Integer, YearHalf> plan) {
        Belastning load = overload.belastning();
        Center center = facts.center(load.emne().kode());
        assertThat(load.grundbelastning()).isEqualTo(RequestFacts.grundbelastning(center, load.halvaar()));
        assertThat(load.belastning() - load.grundbelastning())
                .isEqualTo((long) facts.samletTraek(center, plan).get(load.halvaar()));
        assertThat(load.belastning()).isGreaterThan(overload.kapacitet());
        assertThat(RuleBook.kapacitet(center, load.halvaar())).hasValue(overload.kapacitet());
        assertThat(load.bidrag()).isEqualTo(bidrag(facts, center, plan, load.halvaar()));
        assertThat(load.emne().text(Sprog.DANSK)).isEqualTo(center.getNavn());
    }

    private static List<Bidrag> bidrag(
            RequestFacts facts, Center center, Map<Integer, YearHalf> plan, YearHalf halvaar) {
        return facts.initiativer().stream()
                .map(initiativ -> {
                    YearHalf start = plan.get(initiativ.getNummer());
                    int k = facts.udvikling(initiativ, start).indexOf(halvaar);
                    return k >= 0
                            ? new Bidrag(
                                    Initiativnummer.of(initiativ.getNummer()),
                                    RequestFacts.traek(initiativ, center, k),
                                    false)
                            : new Bidrag(
                                    Initiativnummer.of(initiativ.getNummer()),
                                    facts.drift(initiativ, center, start, halvaar),
                                    true);
                })
                .filter(bidrag -> bidrag.niveau() > 0)
                .toList();
    }

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void exactlyTheLikeThatNobodyNoticesAreExchangeable(@ForAll PlanRequest without) {
        Assume.that(without.strategi().getInitiativer().size() > 1);
        PlanRequest request = withTwins(without);
        PlanResult plan = planner.plan(request, Oracle.PLAN_ALONE);
        Assume.that(plan.isPlan());
        RequestFacts facts = RequestFacts.of(request);

        for (Begrundelse begrundelse : begrunder.explain(plan).getBegrundelser()) {
            int nummer = begrundelse.getInitiativ().nummer();
            List<Integer> exchangeable = exchangeable(facts, starts(plan), nummer);
            Statistics.label("kan byttes")
                    .collect(!exchangeable.isEmpty())
                    .coverage(coverage -> coverage.check(true).count(antal -> antal > 10));
            assertThat(begrundelse.getOmbyttelige().stream()
                            .map(Initiativnummer::nummer)
                            .toList())
                    .isEqualTo(exchangeable);
        }
    }

    /** The request with its first two initiatives assessed alike, but each with its own window and prerequisites. */
    private static PlanRequest withTwins(PlanRequest request) {
        List<Initiativ> initiativer = new ArrayList<>(request.strategi().getInitiativer());
        Initiativ one = initiativer.get(0);
        initiativer.set(
                1,
                initiativer
                        .get(1)
                        .withVurdering(one.getVurdering())
                        .withVarighed(one.getVarighed())
                        .withTemaer(one.getTemaer()));
        return PlanRequest.builder()
                .from(request)
                .strategi(request.strategi().withInitiativer(initiativer))
                .build();
    }

    private static List<Integer> exchangeable(RequestFacts facts, Map<Integer, YearHalf> plan, int nummer) {
        Yardstick yardstick = new Yardstick(facts);
        Initiativ own = facts.initiativ(nummer);
        return facts.initiativer().stream()
                .filter(other -> !plan.get(other.getNummer()).equals(plan.get(nummer)))
                .filter(other -> other.getVurdering().equals(own.getVurdering())
                        && other.getTemaer().equals(own.getTemaer())
                        && facts.varighed(other) == facts.varighed(own))
                .filter(other -> {
                    Map<Integer, YearHalf> exchanged = new TreeMap<>(plan);
                    exchanged.put(nummer, plan.get(other.getNummer()));
                    exchanged.put(other.getNummer(), plan.get(nummer));
                    return new RuleBook(facts).isKeptBy(exchanged)
                            && yardstick.values(exchanged).equals(yardstick.values(plan));
                })
                .map(Initiativ::getNummer)
                .toList();
    }

    private static Map<Integer, YearHalf> starts(PlanResult plan) {
        Map<Integer, YearHalf> starts = new TreeMap<>();
        plan.getPlaceringer().forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }

    /** The facts in the words of the {@link FactBook}. */
    private static List<String> told(List<Aendring> aendringer) {
        return aendringer.stream()
                .map(aendring -> aendring.accept(new Teller()))
                .toList();
    }

    private static final class Teller implements Aendring.Visitor<String> {

        @Override
        public String start(Startaendring aendring) {
            return "initiative " + aendring.initiativ() + " from "
                    + aendring.fra().orElseThrow() + " to " + aendring.til().orElseThrow() + " counts "
                    + aendring.before() + " then " + aendring.after();
        }

        @Override
        public String effekt(Effektaendring aendring) {
            return aendring.emne().kode() + " waits " + text(aendring.before()) + " then " + text(aendring.after());
        }

        private static String text(Effektaendring.Effekt effekt) {
            return effekt.ventetid() + " until " + effekt.halvaar().orElseThrow() + " for " + effekt.initiativer();
        }

        @Override
        public String belastning(Belastningsaendring aendring) {
            assertThat(aendring.before().halvaar()).isEqualTo(aendring.after().halvaar());
            return aendring.after().emne().kode() + " in " + aendring.after().halvaar() + " carries "
                    + text(aendring.before()) + " then " + text(aendring.after());
        }

        private static String text(Belastning load) {
            return load.belastning() + " of "
                    + load.bidrag().stream()
                            .map(bidrag -> bidrag.initiativ() + ":" + bidrag.niveau())
                            .collect(Collectors.joining(","));
        }

        @Override
        public String udgift(Udgiftsaendring aendring) {
            return aendring.aar() + " costs " + aendring.before() + " then " + aendring.after();
        }

        @Override
        public String tema(Temaaendring aendring) {
            return aendring.emne().kode() + " idle in " + aendring.idle() + " busy in " + aendring.busy();
        }
    }
}
