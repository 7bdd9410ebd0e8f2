package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** The planner and brute force come to the same. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class PlanMedRaakraftProperties {

    /** All but those of revisions, which have properties of their own. */
    private static final List<String> REGLER = List.of(
            "ForarbejdeFoerst",
            "Startvindue",
            "FastlagtStart",
            "IndgaarIBudgetforhandlinger",
            "AfslutIPerioden",
            "ForudsaetningerFoerst",
            "Centerkapacitet");

    private final Planner planner = Planner.standard();

    @Property(tries = 3_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void thePlanIsTheOneThatBruteForceFinds(@ForAll Planforespoergsel forespoergsel) {
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Facit facit = new Raakraft(grundlag).facit();
        Statistics.label("planer").collect(Math.min(2, facit.planer().size())).coverage(coverage -> {
            coverage.check(0).percentage(andel -> andel > 15);
            coverage.check(1).percentage(andel -> andel > 5);
            coverage.check(2).percentage(andel -> andel > 30);
        });
        Statistics.label("flere lige gode")
                .collect(facit.ligeGode() > 1)
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 3));
        Statistics.label("fyldt til randen")
                .collect(facit.bedste().stream().anyMatch(plan -> erFyldt(grundlag, plan.starts())))
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 3));

        Planresultat resultat = planner.plan(forespoergsel);

        assertThat(resultat.getProblems()).extracting(Problem::getCode).isEqualTo(expectedProblems(facit));
        assertThat(resultat.getStatus()).isEqualTo(facit.erMuligt() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(values(resultat))
                .isEqualTo(facit.bedste().map(Facit.Plan::vaerdier).orElse(List.of()));
        assertThat(starts(resultat))
                .isEqualTo(facit.bedste().map(Facit.Plan::starts).orElse(Map.of()));
    }

    /** Whether some centre carries in some half-year as much as it can. */
    private static boolean erFyldt(Grundlag grundlag, Map<Integer, YearHalf> starts) {
        return grundlag.strategi().getCentre().stream()
                .anyMatch(center -> grundlag.belastning(center, starts).entrySet().stream()
                        .anyMatch(load ->
                                Regelbog.kapacitet(center, load.getKey()).equals(OptionalInt.of(load.getValue()))));
    }

    @Property(tries = 600, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyHardRuleDecidesSomeOfThePlansComparedHere(@ForAll Planforespoergsel forespoergsel) {
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Optional<Facit.Plan> bedste = new Raakraft(grundlag).facit().bedste();
        for (String regel : REGLER) {
            Regelbog uden = new Regelbog(grundlag).uden(regel);
            Facit lempet = new Raakraft(grundlag, uden, new Maalestok(grundlag)).facit();
            Statistics.label(regel)
                    .collect(lempet.bedste().equals(bedste))
                    .coverage(coverage -> coverage.check(false).count(antal -> antal > 5));
        }
    }

    @Property(tries = 500, seed = "1")
    void aPlanSaysAllThereIsToSayAboutItself(@ForAll Planforespoergsel forespoergsel) {
        Grundlag grundlag = Grundlag.of(forespoergsel);

        Planresultat resultat = planner.plan(forespoergsel);

        if (!resultat.erPlan()) {
            assertThat(resultat.handleplan()).isEmpty();
            return;
        }
        assertThat(resultat.getCriteria())
                .extracting(Kriterievaerdi::getId)
                .isEqualTo(new Maalestok(grundlag).kriterier());
        assertThat(resultat.getCriteria())
                .allSatisfy(kriterium -> assertThat(kriterium.getProven()).contains(true));
        assertThat(alene(grundlag, resultat.getCriteria()))
                .allSatisfy(kriterium -> assertThat(kriterium.getLowerBound()).hasValue(kriterium.getValue()));
        assertThat(resultat.getPlaceringer()).allSatisfy(placering -> {
            int nummer = placering.getInitiativ();
            int forarbejde = grundlag.initiativ(nummer).getForarbejde();
            assertThat(placering.isFastlagt()).isEqualTo(grundlag.laase().containsKey(nummer));
            assertThat(placering.getUformelStart())
                    .isEqualTo(
                            forarbejde == 0
                                    ? Optional.empty()
                                    : Optional.of(placering.getFormelStart().minusHalves(forarbejde)));
        });
        assertThat(resultat.getAntagetVarighed())
                .isEqualTo(grundlag.initiativer().stream()
                        .filter(initiativ -> initiativ.getVarighed().isEmpty())
                        .map(initiativ -> initiativ.getNummer())
                        .toList());
        assertThat(resultat.handleplan().orElseThrow().getPeriode().getFra()).isEqualTo(grundlag.fra());
        assertThat(resultat.handleplan().orElseThrow().getPeriode().getTil()).isEqualTo(grundlag.til());
        assertThat(resultat.getBelastning()).allSatisfy(belastning -> {
            Map<YearHalf, Integer> facit =
                    grundlag.belastning(grundlag.center(belastning.getCenter()), starts(resultat));
            for (int h = 0; h < belastning.getBelastning().size(); h++) {
                assertThat(belastning.getBelastning().get(h))
                        .isEqualTo((long) facit.getOrDefault(grundlag.fra().plusHalves(h), 0));
            }
            assertThat(belastning.getBelastning())
                    .hasSizeGreaterThanOrEqualTo(grundlag.halvaar().size());
            assertThat(belastning.getBelastning().stream().mapToLong(l -> l).sum())
                    .isEqualTo(facit.values().stream().mapToLong(l -> l).sum());
        });
    }

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aSearchThatEndsTooSoonPromisesNothingFalse(
            @ForAll Planforespoergsel forespoergsel, @ForAll @IntRange(max = 25) int maxSkridt) {
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Facit facit = new Raakraft(grundlag).facit();

        Planresultat resultat = planner.plan(Planforespoergsel.builder()
                .from(forespoergsel)
                .maxSkridt(maxSkridt)
                .build());

        Statistics.label("status").collect(resultat.getStatus()).coverage(coverage -> {
            coverage.check(Planstatus.FEASIBLE).percentage(andel -> andel > 1);
            coverage.check(Planstatus.UNKNOWN).percentage(andel -> andel > 0.2);
        });
        switch (resultat.getStatus()) {
            case INFEASIBLE -> assertThat(facit.erMuligt()).isFalse();
            case UNKNOWN ->
                assertThat(resultat.getProblems())
                        .extracting(Problem::getCode)
                        .containsExactly(Problemkode.INGEN_PLAN_FUNDET);
            case OPTIMAL -> {
                assertThat(values(resultat))
                        .isEqualTo(facit.bedste().orElseThrow().vaerdier());
                assertThat(starts(resultat))
                        .isEqualTo(facit.bedste().orElseThrow().starts());
            }
            case FEASIBLE -> {
                assertThat(new Regelbog(grundlag).holdes(starts(resultat))).isTrue();
                assertThat(values(resultat)).isEqualTo(new Maalestok(grundlag).vaerdier(starts(resultat)));
                checkBounds(resultat, grundlag, facit);
            }
        }
    }

    /** Bounds of criteria that stand alone hold; what is proved of a level is true, and nothing behind what is not. */
    private static void checkBounds(Planresultat resultat, Grundlag grundlag, Facit facit) {
        List<Long> niveauer = new Maalestok(grundlag).niveauer(starts(resultat));
        List<Long> bedste = facit.bedste().orElseThrow().niveauer();
        boolean proven = true;
        int k = 0;
        for (int n = 0; n < niveauer.size(); n++) {
            int antal = grundlag.politik().niveauer().get(n).size();
            for (Kriterievaerdi kriterium : resultat.getCriteria().subList(k, k + antal)) {
                if (antal == 1) {
                    long bound = kriterium.getLowerBound().orElseThrow();
                    assertThat(bound).isLessThanOrEqualTo(facit.mindste(n, niveauer));
                    assertThat(kriterium.getProven()).contains(proven && bound == kriterium.getValue());
                } else {
                    assertThat(kriterium.getLowerBound()).isEmpty();
                    assertThat(kriterium.getProven())
                            .isEqualTo(resultat.getCriteria().get(k).getProven());
                }
            }
            proven &= resultat.getCriteria().get(k).getProven().orElseThrow();
            if (proven) {
                assertThat(niveauer.get(n)).isEqualTo(bedste.get(n));
            }
            assertThat(resultat.getCriteria().get(k).getProven()).contains(proven);
            k += antal;
        }
    }

    /** The criteria that are not weighed together with others. */
    private static List<Kriterievaerdi> alene(Grundlag grundlag, List<Kriterievaerdi> criteria) {
        List<String> alene = grundlag.politik().niveauer().stream()
                .filter(niveau -> niveau.size() == 1)
                .map(niveau -> niveau.get(0).getId())
                .toList();
        return criteria.stream()
                .filter(kriterium -> alene.contains(kriterium.getId()))
                .toList();
    }

    private static List<Problemkode> expectedProblems(Facit facit) {
        return facit.erMuligt() ? List.of() : List.of(Problemkode.INGEN_PLAN);
    }

    private static List<Long> values(Planresultat resultat) {
        return resultat.getCriteria().stream().map(Kriterievaerdi::getValue).toList();
    }

    private static Map<Integer, YearHalf> starts(Planresultat resultat) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        resultat.getPlaceringer()
                .forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }
}
