package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.Paabud.Noegle;
import dk.kommunestrategi.rules.Paabud.Overtraedelse;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Criteria and rules of an embedding system's own, in every shape, change the plan as brute force says. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class EgneReglerProperties {

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionAsCostsOfStarts(@ForAll Planforespoergsel forespoergsel) {
        EgetKriterium kriterium = new EgetKriterium(opgave -> new StartCosts((i, h) -> cost(opgave.initiativ(i), h)));
        checkCriterion(
                forespoergsel,
                kriterium,
                grundlag -> plan -> grundlag.initiativer().stream()
                        .mapToLong(initiativ -> cost(initiativ, grundlag.afstand(plan.get(initiativ.getNummer()))))
                        .sum());
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionThatTheSearchKnowsNothingOf(@ForAll Planforespoergsel forespoergsel) {
        CustomTerm fordobling = starts -> {
            long gange = 1;
            for (int start : starts) {
                gange = gange * (start + 2) % 7;
            }
            return gange;
        };
        checkCriterion(forespoergsel, new EgetKriterium(opgave -> fordobling), grundlag -> plan -> {
            long gange = 1;
            for (Initiativ initiativ : grundlag.initiativer()) {
                gange = gange * (grundlag.afstand(plan.get(initiativ.getNummer())) + 2) % 7;
            }
            return gange;
        });
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionWithABoundOfItsOwn(@ForAll Planforespoergsel forespoergsel) {
        checkCriterion(
                forespoergsel,
                new EgetKriterium(opgave -> new SenesteStart()),
                grundlag -> plan -> -grundlag.initiativer().stream()
                        .mapToLong(initiativ -> grundlag.afstand(plan.get(initiativ.getNummer())))
                        .max()
                        .orElse(0));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionAsSquaredLoadsOfAnAftermath(@ForAll Planforespoergsel forespoergsel) {
        checkCriterion(
                forespoergsel,
                new EgetKriterium(opgave -> new SquaredLoads(List.of(drift(opgave)))),
                grundlag -> plan -> loads(grundlag, plan).values().stream()
                        .mapToLong(load -> load * load)
                        .sum());
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionAsUncoveredHalfYearsOfAnAftermath(@ForAll Planforespoergsel forespoergsel) {
        checkCriterion(
                forespoergsel,
                new EgetKriterium(opgave -> new UncoveredCells(List.of(drift(opgave)), opgave.horisont())),
                grundlag -> plan -> grundlag.halvaar().stream()
                        .filter(halvaar -> !loads(grundlag, plan).containsKey(halvaar))
                        .count());
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionAsTheFirstEndOfAnAftermath(@ForAll Planforespoergsel forespoergsel) {
        checkCriterion(
                forespoergsel,
                new EgetKriterium(opgave -> new EarliestEffects(List.of(drift(opgave)), 1)),
                grundlag -> plan -> Math.max(
                        0,
                        grundlag.initiativer().stream()
                                        .mapToLong(initiativ -> grundlag.afstand(plan.get(initiativ.getNummer()))
                                                + driftstid(initiativ)
                                                - 1)
                                        .min()
                                        .orElse(1)
                                - 1));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRuleOnStarts(@ForAll Planforespoergsel forespoergsel) {
        EgenRegel regel = new EgenRegel((egen, opgave) -> Stream.iterate(0, i -> i < opgave.antal(), i -> i + 1)
                .map(i -> new Startkrav(
                        egen, opgave, i, h -> cost(opgave.initiativ(i), h) > 0, Problemkode.EGEN_REGEL_BRUDT)));
        checkRule(
                forespoergsel,
                regel,
                grundlag -> plan -> grundlag.initiativer().stream()
                        .allMatch(initiativ -> cost(initiativ, grundlag.afstand(plan.get(initiativ.getNummer()))) > 0));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRuleOnTheOrderOfInitiatives(@ForAll Planforespoergsel forespoergsel) {
        EgenRegel regel = new EgenRegel((egen, opgave) -> opgave.antal() < 2
                ? Stream.empty()
                : Stream.of(new Raekkefoelgekrav(egen, opgave, opgave.antal() - 1, 0)));
        checkRule(forespoergsel, regel, grundlag -> plan -> {
            Initiativ foerste = grundlag.initiativer().get(0);
            Initiativ sidste = grundlag.initiativer().get(grundlag.initiativer().size() - 1);
            return foerste == sidste
                    || grundlag.udvikling(sidste, plan.get(sidste.getNummer())).stream()
                            .allMatch(halvaar -> halvaar.isBefore(plan.get(foerste.getNummer())));
        });
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRuleOnTheCapacityForAnAftermath(@ForAll Planforespoergsel forespoergsel) {
        EgenRegel regel = new EgenRegel((egen, opgave) ->
                Stream.of(new Kapacitetskrav(egen, opgave, "drift", drift(opgave), h -> h == 1 ? 5 : 7)));
        checkRule(
                forespoergsel,
                regel,
                grundlag -> plan -> loads(grundlag, plan).entrySet().stream()
                        .allMatch(load -> load.getValue() <= (grundlag.afstand(load.getKey()) == 1 ? 5 : 7)));
    }

    /** An initiative's number and start mixed so that no order of starts is always the best. */
    private static long cost(Initiativ initiativ, int h) {
        return (initiativ.getNummer() * 3L + h * 5L) % 7;
    }

    /** Running what was developed: as long as the number says, and longer than the development where that is short. */
    private static Group drift(Planopgave opgave) {
        Group.Builder drift = new Group.Builder();
        for (int i = 0; i < opgave.antal(); i++) {
            drift.add(i, driftsvaegt(opgave.initiativ(i)), driftstid(opgave.initiativ(i)));
        }
        return drift.build();
    }

    private static int driftstid(Initiativ initiativ) {
        return 1 + initiativ.getNummer() % 5;
    }

    private static int driftsvaegt(Initiativ initiativ) {
        return 1 + initiativ.getNummer() % 3;
    }

    private static Map<YearHalf, Long> loads(Grundlag grundlag, Map<Integer, YearHalf> plan) {
        Map<YearHalf, Long> loads = new HashMap<>();
        for (Initiativ initiativ : grundlag.initiativer()) {
            for (int k = 0; k < driftstid(initiativ); k++) {
                loads.merge(plan.get(initiativ.getNummer()).plusHalves(k), (long) driftsvaegt(initiativ), Long::sum);
            }
        }
        return loads;
    }

    private static void checkCriterion(
            Planforespoergsel uden,
            EgetKriterium kriterium,
            Function<Grundlag, Function<Map<Integer, YearHalf>, Long>> formel) {
        Planforespoergsel med = asFirstCriterion(uden, kriterium);
        Grundlag grundlag = Grundlag.of(med);
        Maalestok maalestok = new Maalestok(grundlag).medFormel(kriterium.getId(), formel.apply(grundlag));

        check(
                med,
                new Raakraft(grundlag, new Regelbog(grundlag), maalestok).facit(),
                new Raakraft(Grundlag.of(uden)).facit(),
                Planner.builder().addKriterium(kriterium).build());
    }

    private static void checkRule(
            Planforespoergsel forespoergsel,
            EgenRegel regel,
            Function<Grundlag, Function<Map<Integer, YearHalf>, Boolean>> holdes) {
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Paabud paabud = new Paabud(
                new Noegle(regel.getId(), "", Set.of()),
                plan -> holdes.apply(grundlag).apply(plan)
                        ? List.of()
                        : List.of(new Overtraedelse(Problemkode.EGEN_REGEL_BRUDT, 0, List.of())));

        check(
                forespoergsel,
                new Raakraft(grundlag, new Regelbog(grundlag).med(paabud), new Maalestok(grundlag)).facit(),
                new Raakraft(grundlag).facit(),
                Planner.builder().addRegel(regel).build());
    }

    private static void check(Planforespoergsel forespoergsel, Facit facit, Facit uden, Planner planner) {
        Statistics.label("ændret")
                .collect(!starts(facit).equals(starts(uden)))
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 1));

        Planresultat resultat = planner.plan(forespoergsel);

        assertThat(resultat.getStatus()).isEqualTo(facit.erMuligt() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(resultat.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(facit.bedste().map(Facit.Plan::vaerdier).orElse(List.of()));
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        resultat.getPlaceringer()
                .forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        assertThat(Optional.of(starts).filter(plan -> !plan.isEmpty())).isEqualTo(starts(facit));
    }

    private static Optional<Map<Integer, YearHalf>> starts(Facit facit) {
        return facit.bedste().map(Facit.Plan::starts);
    }

    private static Planforespoergsel asFirstCriterion(Planforespoergsel forespoergsel, EgetKriterium kriterium) {
        Prioriteringspolitik politik = forespoergsel.getStrategi().getPolitik().orElse(Prioriteringspolitik.STANDARD);
        List<Kriterievalg> kriterier = new ArrayList<>(politik.getKriterier());
        kriterier.add(0, Kriterievalg.of(kriterium.getId()));
        return Planforespoergsel.builder()
                .from(forespoergsel)
                .strategi(forespoergsel
                        .getStrategi()
                        .withPolitik(Prioriteringspolitik.builder()
                                .from(politik)
                                .kriterier(kriterier)
                                .build()))
                .build();
    }

    /** The later the last start, the better. */
    private record SenesteStart() implements CustomTerm {

        @Override
        public long value(int[] starts) {
            return -Arrays.stream(starts).max().orElse(0);
        }

        @Override
        public long lowerBound(int[] earliest, int[] latest) {
            return -Arrays.stream(latest).max().orElse(0);
        }
    }
}
