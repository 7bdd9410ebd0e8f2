package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Rolleart;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.Facit.Plan;
import java.util.ArrayList;
import java.util.HashSet;
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

/** A handleplan that is revised keeps its history, and moves no more than it must. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class RevisionProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 1_200, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRevisionIsTheOneThatBruteForceFinds(@ForAll Planforespoergsel forespoergsel, @ForAll Random tilfaeldig) {
        Grundlag grundlag = Grundlag.of(forespoergsel);
        List<Plan> planer = new Raakraft(grundlag).facit().planer();
        Assume.that(!planer.isEmpty());
        Map<Integer, YearHalf> hidtil = en(planer, tilfaeldig).starts();
        YearHalf fra = en(grundlag.halvaar(), tilfaeldig);
        Set<Integer> udskudte = nogle(grundlag, tilfaeldig);
        Strategi strategi = medBeslutninger(
                forespoergsel.getStrategi().withHandleplan(handleplan(grundlag, hidtil)),
                Beslutningsart.UDSKYDELSE,
                udskudte,
                fra);
        Planforespoergsel revision = Planforespoergsel.builder()
                .from(forespoergsel)
                .strategi(strategi)
                .revisionFra(fra)
                .build();
        Optional<Plan> bedste = bedste(Grundlag.of(revision), hidtil, fra, udskudte);

        Planresultat resultat = planner.plan(revision);

        Statistics.label("flyttede")
                .collect(bedste.map(plan -> Math.min(2, plan.vaerdier().get(0))).orElse(-1L))
                .coverage(coverage -> {
                    coverage.check(-1L).percentage(andel -> andel > 3);
                    coverage.check(0L).percentage(andel -> andel > 20);
                    coverage.check(1L).percentage(andel -> andel > 5);
                    coverage.check(2L).percentage(andel -> andel > 1);
                });
        assertThat(resultat.getStatus()).isEqualTo(bedste.isPresent() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(starts(resultat.getPlaceringer()))
                .isEqualTo(bedste.map(Plan::starts).orElse(Map.of()));
    }

    /** Whether the policy wants stability elsewhere or not, here it counts first. */
    private static Optional<Plan> bedste(
            Grundlag grundlag, Map<Integer, YearHalf> hidtil, YearHalf fra, Set<Integer> udskudte) {
        Maalestok maalestok = new Maalestok(grundlag);
        Set<Integer> startede = hidtil.keySet().stream()
                .filter(nummer -> hidtil.get(nummer).isBefore(fra) && !udskudte.contains(nummer))
                .collect(Collectors.toSet());
        Regelbog regelbog = new Regelbog(grundlag);
        regelbog.paabud().removeIf(paabud -> erForbi(grundlag, paabud, startede));
        List<Plan> planer = new ArrayList<>();
        new Raakraft(grundlag).forEachPlan(plan -> {
            if (regelbog.holdes(plan)
                    && grundlag.initiativer().stream().allMatch(initiativ -> {
                        YearHalf start = plan.get(initiativ.getNummer());
                        return startede.contains(initiativ.getNummer())
                                ? start.equals(hidtil.get(initiativ.getNummer()))
                                : !start.isBefore(tidligst(initiativ, hidtil.get(initiativ.getNummer()), fra))
                                        && (!udskudte.contains(initiativ.getNummer()) || start.isAfter(fra));
                    })) {
                List<Long> vaerdier = new ArrayList<>();
                List<Long> niveauer = new ArrayList<>();
                if (!maalestok.kriterier().contains("FaerrestFlytninger")) {
                    vaerdier.add(maalestok.vaerdi("FaerrestFlytninger", plan));
                    niveauer.addAll(vaerdier);
                }
                vaerdier.addAll(maalestok.vaerdier(plan));
                niveauer.addAll(maalestok.niveauer(plan));
                planer.add(new Plan(Map.copyOf(plan), vaerdier, niveauer));
            }
        });
        return new Facit(planer).bedste();
    }

    /** That something should have waited for what was postponed, but has started: it cannot be helped any more. */
    private static boolean erForbi(Grundlag grundlag, Paabud paabud, Set<Integer> startede) {
        return paabud.noegle().regel().equals("ForudsaetningerFoerst")
                && grundlag.initiativer().stream()
                        .filter(initiativ -> startede.contains(initiativ.getNummer())
                                && paabud.noegle().initiativer().contains(initiativ.getNummer()))
                        .anyMatch(initiativ -> initiativ.getAfhaengerAf().stream()
                                .anyMatch(foer ->
                                        paabud.noegle().initiativer().contains(foer) && !startede.contains(foer)));
    }

    private static YearHalf tidligst(Initiativ initiativ, YearHalf hidtil, YearHalf fra) {
        YearHalf uformel = hidtil.minusHalves(initiativ.getForarbejde());
        boolean begyndt = initiativ.getForarbejde() > 0 && uformel.isBefore(fra);
        YearHalf faerdig = (begyndt ? uformel : fra).plusHalves(initiativ.getForarbejde());
        return faerdig.isBefore(fra) ? fra : faerdig;
    }

    @Property(tries = 150, seed = "1")
    void revisionsOneAfterTheOtherKeepTheirHistoryAndEveryRule(
            @ForAll Planforespoergsel forespoergsel, @ForAll Random tilfaeldig) {
        Planresultat foerste = planner.plan(forespoergsel);
        Assume.that(foerste.erPlan());
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Strategi strategi = forespoergsel.getStrategi().withHandleplan(foerste.handleplan());
        List<Placering> hidtil = foerste.getPlaceringer();

        for (YearHalf fra : grundlag.halvaar()) {
            Set<Integer> nye = hidtil.stream()
                    .filter(placering -> !placering.getFormelStart().isBefore(fra) && !placering.isFastlagt())
                    .map(Placering::getInitiativ)
                    .filter(nummer -> tilfaeldig.nextInt(4) == 0)
                    .collect(Collectors.toSet());
            Strategi besluttet = medBeslutninger(strategi, Beslutningsart.UDSKYDELSE, nye, fra);
            Planresultat resultat = planner.plan(Planforespoergsel.builder()
                    .from(forespoergsel)
                    .strategi(besluttet)
                    .revisionFra(fra)
                    .build());
            if (!resultat.erPlan()) {
                continue;
            }
            Map<Integer, YearHalf> starts = starts(resultat.getPlaceringer());
            for (Placering placering : hidtil) {
                if (placering.getFormelStart().isBefore(fra)) {
                    assertThat(resultat.getPlaceringer()).contains(placering);
                }
            }
            nye.forEach(nummer -> assertThat(starts.get(nummer)).isGreaterThan(fra));
            assertThat(new Regelbog(Grundlag.of(forespoergsel)).holdes(starts)).isTrue();
            hidtil = resultat.getPlaceringer();
            strategi = besluttet.withHandleplan(resultat.handleplan());
        }
    }

    private static <T> T en(List<T> alle, Random tilfaeldig) {
        return alle.get(tilfaeldig.nextInt(alle.size()));
    }

    private static Set<Integer> nogle(Grundlag grundlag, Random tilfaeldig) {
        return grundlag.initiativer().stream()
                .map(Initiativ::getNummer)
                .filter(nummer -> !grundlag.laase().containsKey(nummer) && tilfaeldig.nextInt(4) == 0)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Handleplan handleplan(Grundlag grundlag, Map<Integer, YearHalf> starts) {
        return Handleplan.builder()
                .periode(Periode.of(grundlag.fra(), grundlag.til()))
                .placeringer(grundlag.initiativer().stream()
                        .map(initiativ -> placering(initiativ, starts.get(initiativ.getNummer()), grundlag))
                        .toList())
                .build();
    }

    private static Placering placering(Initiativ initiativ, YearHalf start, Grundlag grundlag) {
        Placering.Builder placering = Placering.builder()
                .initiativ(initiativ.getNummer())
                .formelStart(start)
                .fastlagt(grundlag.laase().containsKey(initiativ.getNummer()));
        if (initiativ.getForarbejde() > 0) {
            placering.uformelStart(start.minusHalves(initiativ.getForarbejde()));
        }
        return placering.build();
    }

    static Strategi medBeslutninger(Strategi strategi, Beslutningsart art, Set<Integer> initiativer, YearHalf halvaar) {
        if (initiativer.isEmpty()) {
            return strategi;
        }
        Rolle chefgruppe = Rolle.builder()
                .kode("chefgruppen")
                .navn("Chefgruppen")
                .art(Rolleart.CHEFGRUPPE)
                .build();
        Styring styring = strategi.getStyring().orElse(Styring.builder().build());
        return Strategi.builder()
                .from(strategi)
                .roller(strategi.getRoller().stream()
                        .filter(rolle -> !rolle.getKode().equals(chefgruppe.getKode()))
                        .toList())
                .addRolle(chefgruppe)
                .styring(Styring.builder()
                        .from(styring)
                        .addBeslutning(Beslutning.builder()
                                .art(art)
                                .organ(chefgruppe.getKode())
                                .initiativer(initiativer.stream().sorted().toList())
                                .halvaar(halvaar)
                                .build())
                        .build())
                .build();
    }

    private static Map<Integer, YearHalf> starts(List<Placering> placeringer) {
        return placeringer.stream().collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart));
    }
}
