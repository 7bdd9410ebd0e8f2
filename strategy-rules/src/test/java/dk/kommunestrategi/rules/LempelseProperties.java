package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.rules.Paabud.Noegle;
import dk.kommunestrategi.rules.Paabud.Overtraedelse;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/**
 * Where no plan exists, the way to one is the cheapest: whatever a plan breaks would have to be lifted for it, so that the
 * plans that break least say what the least is.
 */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class LempelseProperties {

    /** From the easiest to the hardest to give up. */
    private static final List<String> ORDEN = List.of(
            "laas i forespoergslen",
            "FastlagtStart",
            "Startvindue",
            "Centerkapacitet",
            "ForudsaetningerFoerst",
            "AfslutIPerioden",
            "IndgaarIBudgetforhandlinger",
            "ForarbejdeFoerst");

    private final Planner planner = Planner.standard();

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void noCheaperRelaxationMakesAPlanPossible(@ForAll Planforespoergsel forespoergsel) {
        Tilfaelde tilfaelde = new Tilfaelde(forespoergsel);
        Assume.that(tilfaelde.planer.stream().noneMatch(plan -> plan.brudte.isEmpty()));

        Lempelse lempelse = planner.plan(forespoergsel).getLempelse().orElseThrow();

        List<Noegle> lempede = tilfaelde.noegler(lempelse);
        Statistics.label("lempede krav").collect(Math.min(3, lempede.size())).coverage(coverage -> {
            coverage.check(1).percentage(andel -> andel > 20);
            coverage.check(2).percentage(andel -> andel > 5);
            coverage.check(3).percentage(andel -> andel > 1);
        });
        lempede.forEach(noegle -> Statistics.label("lempet")
                .collect(ORDEN.get(tilfaelde.plads(noegle)))
                .coverage(coverage -> ORDEN.subList(0, 7)
                        .forEach(regel -> coverage.check(regel).count(antal -> antal > 0))));
        assertThat(lempelse.isMindst()).isTrue();
        assertThat(tilfaelde.pris(lempede))
                .isEqualTo(tilfaelde.planer.stream()
                        .map(plan -> tilfaelde.pris(plan.brudte))
                        .min(LempelseProperties::compare)
                        .orElseThrow());
    }

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void itsPlanIsTheBestThatKeepsEverythingElseWithTheSmallestCapacities(@ForAll Planforespoergsel forespoergsel) {
        Tilfaelde tilfaelde = new Tilfaelde(forespoergsel);
        Assume.that(tilfaelde.planer.stream().noneMatch(plan -> plan.brudte.isEmpty()));

        Lempelse lempelse = planner.plan(forespoergsel).getLempelse().orElseThrow();

        List<Noegle> lempede = tilfaelde.noegler(lempelse);
        List<Brydende> mulige = tilfaelde.planer.stream()
                .filter(plan -> lempede.containsAll(plan.brudte))
                .toList();
        List<Noegle> centre =
                lempede.stream().filter(noegle -> !noegle.emne().isEmpty()).toList();
        Statistics.label("lempede kapaciteter").collect(centre.size()).coverage(coverage -> {
            coverage.check(1).count(antal -> antal > 20);
            coverage.check(2).count(antal -> antal > 2);
        });
        List<Long> mindste = mulige.stream()
                .map(plan -> plan.spidser(centre))
                .min(LempelseProperties::compare)
                .orElseThrow();
        assertThat(lempelse.getLempede().stream()
                        .flatMap(lempet -> lempet.kapacitet().stream())
                        .map(kapacitet -> (long) kapacitet.kapacitet()))
                .isEqualTo(mindste);
        assertThat(lempelse.getLempede().stream()
                        .flatMap(lempet -> lempet.kapacitet().stream())
                        .allMatch(LempetKrav.Kapacitet::mindst))
                .isTrue();
        Facit facit = new Facit(mulige.stream()
                .filter(plan -> IntStream.range(0, mindste.size())
                        .allMatch(c -> plan.spidser(centre).get(c) <= mindste.get(c)))
                .map(plan -> plan.plan)
                .toList());
        assertThat(starter(lempelse.getPlaceringer()))
                .isEqualTo(facit.bedste().orElseThrow().starts());
        assertThat(lempelse.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(facit.bedste().orElseThrow().vaerdier());
    }

    @Property(tries = 500)
    void aLiftedDemandIsToldWithWhatThePlanDoesInstead(@ForAll Planforespoergsel forespoergsel) {
        Planresultat resultat = planner.plan(forespoergsel);

        assertThat(resultat.getKonflikt().isPresent()).isEqualTo(resultat.getStatus() == Planstatus.INFEASIBLE);
        assertThat(resultat.getLempelse().isPresent()).isEqualTo(resultat.getStatus() == Planstatus.INFEASIBLE);
        resultat.getKonflikt()
                .ifPresent(konflikt -> assertThat(
                                resultat.getLempelse().orElseThrow().getLempede())
                        .extracting(LempetKrav::krav)
                        .anyMatch(konflikt.krav()::contains));
        resultat.getLempelse()
                .ifPresent(lempelse -> assertThat(lempelse.getLempede()).allSatisfy(lempet -> {
                    assertThat(lempet.kapacitet().isPresent()).isEqualTo(lempet.krav() instanceof Kapacitetskrav);
                    assertThat(lempet.placeringer())
                            .extracting(Placering::getInitiativ)
                            .isEqualTo(
                                    lempet.krav() instanceof Kapacitetskrav
                                            ? List.of()
                                            : lempet.krav().initiativer().stream()
                                                    .map(i -> lempet.krav()
                                                            .opgave()
                                                            .initiativ(i)
                                                            .getNummer())
                                                    .toList());
                    assertThat(lempelse.getPlaceringer()).containsAll(lempet.placeringer());
                }));
    }

    /** Compares by the first number that differs. */
    private static int compare(List<Long> a, List<Long> b) {
        return Facit.compare(a, b);
    }

    private static Map<Integer, YearHalf> starter(List<Placering> placeringer) {
        Map<Integer, YearHalf> starter = new LinkedHashMap<>();
        placeringer.forEach(placering -> starter.put(placering.getInitiativ(), placering.getFormelStart()));
        return starter;
    }

    /** Any way to start the initiatives, with what it breaks. */
    private static final class Brydende {
        private final Facit.Plan plan;
        private final List<Noegle> brudte = new ArrayList<>();
        private final Map<String, Long> spidser = new LinkedHashMap<>();

        Brydende(Facit.Plan plan) {
            this.plan = plan;
        }

        /** The largest load of each of these centres in a half-year in which it has less capacity. */
        List<Long> spidser(List<Noegle> centre) {
            return centre.stream()
                    .map(noegle -> spidser.getOrDefault(noegle.emne(), 0L))
                    .toList();
        }
    }

    /** A request with everything that could be planned and what each of these plans breaks. */
    private static final class Tilfaelde {
        private final Grundlag grundlag;
        private final List<Brydende> planer = new ArrayList<>();

        Tilfaelde(Planforespoergsel forespoergsel) {
            this.grundlag = Grundlag.of(forespoergsel);
            Maalestok maalestok = new Maalestok(grundlag);
            List<Paabud> paabud = new Regelbog(grundlag).paabud();
            new Raakraft(grundlag).forEachPlan(starter -> {
                Brydende plan = new Brydende(new Facit.Plan(
                        new LinkedHashMap<>(starter), maalestok.vaerdier(starter), maalestok.niveauer(starter)));
                for (Paabud bud : paabud) {
                    List<Overtraedelse> overtraedelser = bud.overtraedelser().apply(starter);
                    if (!overtraedelser.isEmpty()) {
                        plan.brudte.add(bud.noegle());
                    }
                    if (!bud.noegle().emne().isEmpty()) {
                        overtraedelser.forEach(brud -> plan.spidser.merge(
                                bud.noegle().emne(), ((Number) brud.argumenter().get(2)).longValue(), Math::max));
                    }
                }
                planer.add(plan);
            });
        }

        List<Noegle> noegler(Lempelse lempelse) {
            return lempelse.getLempede().stream()
                    .map(lempet -> noegle(lempet.krav()))
                    .toList();
        }

        private Noegle noegle(Krav krav) {
            return new Noegle(
                    krav.regel().getId(),
                    krav instanceof Kapacitetskrav kapacitet ? kapacitet.navn() : "",
                    krav.initiativer().stream()
                            .map(i -> grundlag.initiativer().get(i).getNummer())
                            .collect(Collectors.toSet()));
        }

        /** How many must be given up, then how many of the hardest kind, and so on. */
        List<Long> pris(List<Noegle> lempede) {
            List<Long> pris = new ArrayList<>(List.of((long) lempede.size()));
            for (int plads = ORDEN.size() - 1; plads >= 0; plads--) {
                int denne = plads;
                pris.add(lempede.stream()
                        .filter(noegle -> plads(noegle) == denne)
                        .count());
            }
            return pris;
        }

        int plads(Noegle noegle) {
            boolean iHandleplanen = grundlag.strategi().getHandleplan().stream()
                    .flatMap(handleplan -> handleplan.getPlaceringer().stream())
                    .anyMatch(placering ->
                            placering.isFastlagt() && noegle.initiativer().contains(placering.getInitiativ()));
            return noegle.regel().equals("FastlagtStart") && !iHandleplanen ? 0 : ORDEN.indexOf(noegle.regel());
        }
    }
}
