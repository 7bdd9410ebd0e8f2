package dk.kommunestrategi.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.Paabud.Overtraedelse;
import dk.kommunestrategi.rules.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** A handleplan that somebody else made is judged as the yardstick and the rule book judge it. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class EvalueringProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 1_000, seed = "1")
    void everyCriterionHasTheValueOfItsFormula(@ForAll Strategi strategi) {
        Maalestok maalestok = new Maalestok(Grundlag.handleplan(strategi));

        Evaluering evaluering = planner.evaluate(strategi);

        assertThat(evaluering.getCriteria()).extracting(Kriterievaerdi::getId).isEqualTo(maalestok.kriterier());
        assertThat(evaluering.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(maalestok.vaerdier(starts(strategi)));
        assertThat(evaluering.getCriteria()).allSatisfy(kriterium -> {
            assertThat(kriterium.getLowerBound()).isEmpty();
            assertThat(kriterium.getProven()).isEmpty();
        });
    }

    /** Of a plan that has some initiatives elsewhere than the handleplan, which places all, or all but one. */
    @Property(tries = 500, seed = "1")
    void whatACriterionMinimisesHasTheValueOfItsFormula(
            @ForAll Strategi fuld, @ForAll @IntRange(max = 3) int flytning, @ForAll boolean alle) {
        Handleplan handleplan = fuld.getHandleplan().orElseThrow();
        Periode periode = handleplan.getPeriode();
        Strategi strategi = fuld.withHandleplan(Handleplan.builder()
                .periode(periode)
                .placeringer(
                        handleplan.getPlaceringer().stream().skip(alle ? 0 : 1).toList())
                .build());
        Grundlag grundlag = Grundlag.handleplan(strategi);
        Map<Integer, YearHalf> plan = starts(fuld);
        plan.replaceAll((nummer, start) -> grundlag.halvaar()
                .get((grundlag.afstand(start) + nummer * flytning)
                        % grundlag.halvaar().size()));
        int[] starts = grundlag.initiativer().stream()
                .mapToInt(initiativ -> grundlag.afstand(plan.get(initiativ.getNummer())))
                .toArray();
        Planopgave opgave = new Planopgave(strategi, periode, Map.of());

        for (Placeringskriterium kriterium : Placeringskriterier.ALLE) {
            assertThat(kriterium.term(opgave).value(starts))
                    .as(kriterium.getId())
                    .isEqualTo(new Maalestok(grundlag).vaerdi(kriterium.getId(), plan));
        }
    }

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void exactlyTheBrokenRulesAreReportedWhereTheyAreBroken(@ForAll Strategi strategi) {
        List<Overtraedelse> overtraedelser =
                new Regelbog(Grundlag.handleplan(strategi)).overtraedelser(starts(strategi));
        Statistics.label("overtrædelser")
                .collect(Math.min(3, overtraedelser.size()))
                .coverage(coverage -> Stream.of(0, 1, 2, 3)
                        .forEach(antal -> coverage.check(antal).percentage(andel -> andel > 5)));

        Evaluering evaluering = planner.evaluate(strategi);

        assertThat(told(evaluering, overtraedelser))
                .containsExactlyInAnyOrderElementsOf(expected(strategi, overtraedelser));
        assertThat(evaluering.getProblems()).noneMatch(Problem::erFejl);
    }

    @Property(tries = 500, seed = "1")
    void whatIsNotPlacedIsReportedAndLeavesNoCriteria(
            @ForAll Strategi strategi, @ForAll @IntRange(max = 4) int foerste, @ForAll @IntRange(max = 4) int anden) {
        Handleplan fuld = strategi.getHandleplan().orElseThrow();
        List<Placering> placeringer = new ArrayList<>(fuld.getPlaceringer());
        placeringer.remove(foerste % placeringer.size());
        if (!placeringer.isEmpty()) {
            placeringer.remove(anden % placeringer.size());
        }
        Strategi delvis = strategi.withHandleplan(
                Handleplan.builder().from(fuld).placeringer(placeringer).build());
        List<Overtraedelse> overtraedelser = new Regelbog(Grundlag.handleplan(delvis)).overtraedelser(starts(delvis));

        Evaluering evaluering = planner.evaluate(delvis);

        List<String> ventede = new ArrayList<>(expected(delvis, overtraedelser));
        strategi.getInitiativer().stream()
                .filter(initiativ -> !starts(delvis).containsKey(initiativ.getNummer()))
                .forEach(initiativ ->
                        ventede.add(Problemkode.UPLACERET + " /handleplan/placeringer " + initiativ.getNummer()));
        assertThat(evaluering.getCriteria()).isEmpty();
        assertThat(told(evaluering, overtraedelser)).containsExactlyInAnyOrderElementsOf(ventede);
        assertThat(evaluering.getPlaceringer())
                .containsExactlyInAnyOrderElementsOf(placeringer)
                .isSortedAccordingTo((a, b) -> Integer.compare(a.getInitiativ(), b.getInitiativ()));
    }

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aHandleplanIsJudgedInThePeriodAndWithTheLocksOfTheRequest(
            @ForAll Planforespoergsel uden, @ForAll @IntRange(max = 4) int k, @ForAll @IntRange(max = 3) int h) {
        Strategi strategi = uden.getStrategi();
        Assume.that(strategi.getHandleplan().isPresent());
        Planforespoergsel forespoergsel = withLock(uden, k, h);
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Map<Integer, YearHalf> starts = starts(strategi);
        starts.values().retainAll(grundlag.halvaar());
        List<Overtraedelse> overtraedelser = new Regelbog(grundlag).overtraedelser(starts);
        Statistics.label("brudt lås")
                .collect(overtraedelser.stream()
                        .anyMatch(overtraedelse -> overtraedelse.kode() == Problemkode.LAAS_IKKE_HOLDT))
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 5));

        Evaluering evaluering = planner.evaluate(forespoergsel);

        List<String> ventede = new ArrayList<>(expected(strategi, overtraedelser));
        grundlag.initiativer().stream()
                .filter(initiativ -> !starts.containsKey(initiativ.getNummer()))
                .forEach(initiativ ->
                        ventede.add(Problemkode.UPLACERET + " /handleplan/placeringer " + initiativ.getNummer()));
        assertThat(told(evaluering, overtraedelser)).containsExactlyInAnyOrderElementsOf(ventede);
        assertThat(evaluering.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(
                        starts.size() == grundlag.initiativer().size()
                                ? new Maalestok(grundlag).vaerdier(starts)
                                : List.of());
    }

    @Property(tries = 800, seed = "1")
    void theHandleplanBesideAComputedOneIsJudgedInTheSamePeriodOrElseInItsOwn(@ForAll Planforespoergsel forespoergsel) {
        Planforespoergsel udenLaase = Planforespoergsel.builder()
                .from(forespoergsel)
                .fastlaeggelser(List.of())
                .build();

        Planresultat resultat = planner.plan(udenLaase);

        assertThat(resultat.getExisting().isPresent())
                .isEqualTo(forespoergsel.getStrategi().getHandleplan().isPresent());
        resultat.getExisting()
                .ifPresent(
                        existing -> assertThat(existing).isEqualTo(planner.evaluate(iEnPeriodeDerPasser(udenLaase))));
    }

    private static Planforespoergsel iEnPeriodeDerPasser(Planforespoergsel forespoergsel) {
        Handleplan handleplan = forespoergsel.getStrategi().getHandleplan().orElseThrow();
        Periode oensket = forespoergsel.getPeriode().orElse(handleplan.getPeriode());
        boolean passer = handleplan.getPlaceringer().stream()
                .flatMap(placering ->
                        Stream.concat(Stream.of(placering.getFormelStart()), placering.getUformelStart().stream()))
                .allMatch(oensket::indeholder);
        return Planforespoergsel.builder()
                .from(forespoergsel)
                .periode(passer ? oensket : handleplan.getPeriode())
                .build();
    }

    private static Planforespoergsel withLock(Planforespoergsel forespoergsel, int k, int h) {
        Grundlag grundlag = Grundlag.of(forespoergsel);
        int nummer =
                grundlag.initiativer().get(k % grundlag.initiativer().size()).getNummer();
        YearHalf halvaar = grundlag.halvaar().get(h % grundlag.halvaar().size());
        return grundlag.laase().containsKey(nummer)
                ? forespoergsel
                : Planforespoergsel.builder()
                        .from(forespoergsel)
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
    private static List<String> expected(Strategi strategi, List<Overtraedelse> overtraedelser) {
        List<Integer> placerede = strategi.getHandleplan().orElseThrow().getPlaceringer().stream()
                .map(Placering::getInitiativ)
                .toList();
        return overtraedelser.stream()
                .map(overtraedelse -> {
                    String pointer = overtraedelse.initiativ() == 0
                            ? "/handleplan"
                            : "/handleplan/placeringer/" + placerede.indexOf(overtraedelse.initiativ())
                                    + "/formelStart";
                    return text(overtraedelse.kode(), pointer, overtraedelse.argumenter());
                })
                .toList();
    }

    /** Code, place and promised arguments of what the planner reports; it may add arguments after those. */
    private static List<String> told(Evaluering evaluering, List<Overtraedelse> overtraedelser) {
        return evaluering.getProblems().stream()
                .map(problem -> {
                    long lovede = overtraedelser.stream()
                            .filter(overtraedelse -> overtraedelse.kode() == problem.getCode())
                            .mapToLong(
                                    overtraedelse -> overtraedelse.argumenter().size())
                            .findFirst()
                            .orElse(problem.getArguments().size());
                    return text(
                            problem.getCode(),
                            problem.getPointer(),
                            problem.getArguments().subList(0, (int) lovede));
                })
                .toList();
    }

    private static String text(Problemkode kode, String pointer, List<Object> argumenter) {
        return kode + " " + pointer + " "
                + argumenter.stream().map(Object::toString).collect(joining(" "));
    }
}
