package dk.kommunestrategi.rules.begrundelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Facit;
import dk.kommunestrategi.rules.Forespoergsler;
import dk.kommunestrategi.rules.Grundlag;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.Maalestok;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import dk.kommunestrategi.rules.Raakraft;
import dk.kommunestrategi.rules.Regelbog;
import dk.kommunestrategi.rules.Virkning;
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
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Reasons are what the yardstick, the rule book and brute force find out when an initiative is moved. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class BegrundelseProperties {

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyEffectIsThatOfTheMovedPlan(@ForAll Planforespoergsel forespoergsel) {
        Planresultat plan = planner.plan(forespoergsel);
        Assume.that(plan.erPlan());
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Maalestok maalestok = new Maalestok(grundlag);

        Planforklaring forklaring =
                begrunder.explain(forespoergsel, plan.handleplan().orElseThrow());

        assertThat(forklaring.getBegrundelser()).hasSameSizeAs(grundlag.initiativer());
        for (Begrundelse begrundelse : forklaring.getBegrundelser()) {
            int nummer = begrundelse.getPlacering().getInitiativ();
            assertThat(begrundelse.getMuligheder())
                    .extracting(Startmulighed::halvaar)
                    .isEqualTo(grundlag.halvaar());
            for (Startmulighed mulighed : begrundelse.getMuligheder()) {
                Map<Integer, YearHalf> flyttet = starts(plan.getPlaceringer());
                List<Long> foer = maalestok.vaerdier(flyttet);
                flyttet.put(nummer, mulighed.halvaar());
                assertThat(mulighed.erMulig()).isEqualTo(new Regelbog(grundlag).holdes(flyttet));
                Statistics.label("mulig").collect(mulighed.erMulig()).coverage(coverage -> {
                    coverage.check(true).percentage(andel -> andel > 20);
                    coverage.check(false).percentage(andel -> andel > 20);
                });
                if (mulighed.erMulig()) {
                    assertThat(mulighed.virkninger())
                            .extracting(Virkning::kriterium)
                            .isEqualTo(maalestok.kriterier());
                    assertThat(mulighed.virkninger()).extracting(Virkning::foer).isEqualTo(foer);
                    assertThat(mulighed.virkninger())
                            .extracting(Virkning::efter)
                            .isEqualTo(maalestok.vaerdier(flyttet));
                }
            }
        }
    }

    @Property(tries = 700, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void whatExcludesAHalfYearIsEveryRuleThatTheMoveBreaks(@ForAll Planforespoergsel forespoergsel) {
        Planresultat plan = planner.plan(forespoergsel);
        Assume.that(plan.erPlan());
        Grundlag grundlag = Grundlag.of(forespoergsel);

        begrunder
                .explain(forespoergsel, plan.handleplan().orElseThrow())
                .getBegrundelser()
                .forEach(begrundelse -> begrundelse.getMuligheder().forEach(mulighed -> {
                    Map<Integer, YearHalf> flyttet = starts(plan.getPlaceringer());
                    flyttet.put(begrundelse.getPlacering().getInitiativ(), mulighed.halvaar());
                    Set<String> brudte = new Regelbog(grundlag)
                            .paabud().stream()
                                    .filter(paabud -> !paabud.holdes(flyttet))
                                    .map(paabud -> paabud.noegle().regel())
                                    .collect(Collectors.toSet());
                    assertThat(regler(mulighed.brud())).isEqualTo(brudte);
                }));
    }

    private static Set<String> regler(List<Brud> brud) {
        return brud.stream().map(et -> et.krav().regel().getId()).collect(Collectors.toSet());
    }

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void whatDecidesIsTheFirstCriterionInWhichTheNextBestHalfYearIsWorse(@ForAll Planforespoergsel forespoergsel) {
        Planresultat plan = planner.plan(forespoergsel);
        Assume.that(plan.getStatus() == Planstatus.OPTIMAL);
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Maalestok maalestok = new Maalestok(grundlag);
        List<Long> bedste = maalestok.niveauer(starts(plan.getPlaceringer()));

        for (Begrundelse begrundelse : begrunder
                .explain(forespoergsel, plan.handleplan().orElseThrow())
                .getBegrundelser()) {
            Placering placering = begrundelse.getPlacering();
            Map<YearHalf, List<Long>> andre = new HashMap<>();
            for (YearHalf halvaar : grundlag.halvaar()) {
                Map<Integer, YearHalf> flyttet = starts(plan.getPlaceringer());
                flyttet.put(placering.getInitiativ(), halvaar);
                if (!halvaar.equals(placering.getFormelStart()) && new Regelbog(grundlag).holdes(flyttet)) {
                    andre.put(halvaar, maalestok.niveauer(flyttet));
                }
            }
            Optional<YearHalf> naestbedste = andre.keySet().stream()
                    .min(Comparator.<YearHalf, List<Long>>comparing(andre::get, Facit::compare)
                            .thenComparing(Comparator.naturalOrder()));
            assertThat(begrundelse.naestbedste().map(Startmulighed::halvaar)).isEqualTo(naestbedste);
            Afgoerelse ventet = naestbedste
                    .map(halvaar -> afgoerelse(andre.get(halvaar), bedste, grundlag))
                    .orElse(
                            grundlag.laase().containsKey(placering.getInitiativ())
                                    ? Afgoerelse.FASTLAGT
                                    : Afgoerelse.ENESTE_MULIGE);
            Statistics.label("afgørelse").collect(ventet).coverage(coverage -> {
                coverage.check(Afgoerelse.FASTLAGT).percentage(andel -> andel > 1);
                coverage.check(Afgoerelse.ENESTE_MULIGE).percentage(andel -> andel > 1);
                coverage.check(Afgoerelse.KRITERIUM).percentage(andel -> andel > 1);
                coverage.check(Afgoerelse.LIGHED).percentage(andel -> andel > 1);
                coverage.check(Afgoerelse.TEKNISK).percentage(andel -> andel > 0.5);
            });
            assertThat(begrundelse.getAfgoerelse()).isEqualTo(ventet);
        }
    }

    private static Afgoerelse afgoerelse(List<Long> andet, List<Long> bedste, Grundlag grundlag) {
        List<List<Kriterievalg>> niveauer = grundlag.strategi()
                .getPolitik()
                .orElse(Prioriteringspolitik.STANDARD)
                .niveauer();
        for (int k = 0; k < bedste.size(); k++) {
            if (!andet.get(k).equals(bedste.get(k))) {
                return niveauer.get(k).stream()
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
        Planforespoergsel forespoergsel = Planforespoergsel.of(strategi);
        Handleplan handleplan = strategi.getHandleplan().orElseThrow();
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Maalestok maalestok = new Maalestok(grundlag);

        Planforklaring forklaring = begrunder.explain(forespoergsel, handleplan);

        for (Begrundelse begrundelse : forklaring.getBegrundelser()) {
            boolean bedreFindes = false;
            for (Startmulighed mulighed : begrundelse.getMuligheder()) {
                Map<Integer, YearHalf> flyttet = starts(handleplan.getPlaceringer());
                flyttet.put(begrundelse.getPlacering().getInitiativ(), mulighed.halvaar());
                if (mulighed.erMulig()) {
                    assertThat(mulighed.virkninger())
                            .extracting(Virkning::efter)
                            .isEqualTo(maalestok.vaerdier(flyttet));
                    bedreFindes |= Facit.compare(
                                    maalestok.niveauer(flyttet),
                                    maalestok.niveauer(starts(handleplan.getPlaceringer())))
                            < 0;
                }
            }
            Statistics.label("bedre findes")
                    .collect(bedreFindes)
                    .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 5));
            assertThat(begrundelse.getAfgoerelse() == Afgoerelse.BEDRE_FINDES).isEqualTo(bedreFindes);
        }
    }

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyCounterProposalIsTheBestPlanThatBruteForceFinds(
            @ForAll Planforespoergsel forespoergsel, @ForAll Random tilfaeldig) {
        Planresultat plan = planner.plan(forespoergsel);
        Assume.that(plan.erPlan());
        Grundlag grundlag = Grundlag.of(forespoergsel);
        int nummer = grundlag.initiativer()
                .get(tilfaeldig.nextInt(grundlag.initiativer().size()))
                .getNummer();
        YearHalf halvaar =
                grundlag.halvaar().get(tilfaeldig.nextInt(grundlag.halvaar().size()));
        Optional<Facit.Plan> bedste = new Facit(new Raakraft(grundlag)
                        .facit().planer().stream()
                                .filter(anden -> anden.starts().get(nummer).equals(halvaar))
                                .toList())
                .bedste();

        Modforslag modforslag = begrunder.whyNot(forespoergsel, plan, nummer, halvaar);

        Statistics.label("svar")
                .collect(bedste.isPresent() ? "plan" : modforslag.getBrud().isEmpty() ? "umulig sammen" : "umulig")
                .coverage(coverage -> {
                    coverage.check("plan").percentage(andel -> andel > 20);
                    coverage.check("umulig").percentage(andel -> andel > 10);
                    coverage.check("umulig sammen").percentage(andel -> andel > 1);
                });
        if (bedste.isEmpty()) {
            assertThat(modforslag.getForskel()).isEmpty();
            assertThat(
                            modforslag.getBrud().isEmpty()
                                    ? modforslag.getPlan().orElseThrow().getStatus()
                                    : Planstatus.INFEASIBLE)
                    .isEqualTo(Planstatus.INFEASIBLE);
            return;
        }
        Planresultat anden = modforslag.getPlan().orElseThrow();
        assertThat(anden.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(starts(anden.getPlaceringer())).isEqualTo(bedste.get().starts());
        assertThat(anden.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(bedste.get().vaerdier());
        assertThat(modforslag.getForskel().orElseThrow().erIngen())
                .isEqualTo(starts(plan.getPlaceringer()).equals(bedste.get().starts()));
    }

    private static Map<Integer, YearHalf> starts(List<Placering> placeringer) {
        return placeringer.stream().collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart));
    }
}
