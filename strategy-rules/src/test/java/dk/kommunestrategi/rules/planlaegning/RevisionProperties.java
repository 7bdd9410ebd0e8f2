package dk.kommunestrategi.rules.planlaegning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Beslutninger;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Commandment;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.Oracle.Plan;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.PlacingRequests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.ArrayList;
import java.util.HashMap;
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
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** A handleplan that is revised keeps its history, and moves no more than it must. */
@Domain(PlacingRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class RevisionProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 1_200, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRevisionIsTheOneThatBruteForceFinds(@ForAll PlanRequest request, @ForAll Random random) {
        RequestFacts facts = RequestFacts.of(request);
        List<Plan> plans = new BruteForce(facts).oracle().plans();
        Assume.that(!plans.isEmpty());
        Map<Integer, YearHalf> before = one(plans, random).starts();
        YearHalf fra = one(facts.halvaar(), random);
        Set<Integer> udskudte = some(facts, random);
        Set<Integer> begyndte = some(facts, random);
        begyndte.removeIf(
                nummer -> udskudte.contains(nummer) || before.get(nummer).isBefore(fra));
        Strategi strategi = Beslutninger.add(
                request.strategi().withHandleplan(handleplan(facts, before)), Beslutningsart.UDSKYDELSE, udskudte, fra);
        strategi = Beslutninger.add(strategi, Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, begyndte, fra);
        strategi = Beslutninger.add(strategi, Beslutningsart.UDVIKLINGSSTART, begyndte, fra);
        PlanRequest revision = PlanRequest.builder()
                .from(request)
                .strategi(strategi)
                .revisionFra(fra)
                .build();
        Optional<Plan> best = best(RequestFacts.of(revision), before, fra, udskudte, begyndte);

        PlanResult result = planner.plan(revision);

        Statistics.label("begyndt før planlagt")
                .collect(!begyndte.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 10));
        Statistics.label("flyttede")
                .collect(best.map(plan -> Math.min(2, plan.values().get(0))).orElse(-1L))
                .coverage(coverage -> {
                    coverage.check(-1L).percentage(andel -> andel > 3);
                    coverage.check(0L).percentage(andel -> andel > 20);
                    coverage.check(1L).percentage(andel -> andel > 5);
                    coverage.check(2L).percentage(andel -> andel > 1);
                });
        assertThat(result.getStatus()).isEqualTo(best.isPresent() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(starts(result.getPlaceringer()))
                .isEqualTo(best.map(Plan::starts).orElse(Map.of()));
    }

    /** Whether the policy wants stability elsewhere or not, here it counts first. */
    private static Optional<Plan> best(
            RequestFacts facts,
            Map<Integer, YearHalf> before,
            YearHalf fra,
            Set<Integer> udskudte,
            Set<Integer> begyndte) {
        Yardstick yardstick = new Yardstick(facts);
        Set<Integer> startede = before.keySet().stream()
                .filter(nummer ->
                        begyndte.contains(nummer) || (before.get(nummer).isBefore(fra) && !udskudte.contains(nummer)))
                .collect(Collectors.toSet());
        RuleBook ruleBook = new RuleBook(facts);
        Map<Integer, YearHalf> fixed = new HashMap<>(before);
        fixed.keySet().retainAll(startede);
        ruleBook.commandments()
                .removeIf(commandment ->
                        isPast(commandment, fixed, fra) || isPastBinding(facts, ruleBook, commandment, fixed, fra));
        List<Plan> plans = new ArrayList<>();
        new BruteForce(facts).forEachPlan(plan -> {
            if (ruleBook.isKeptBy(plan)
                    && facts.initiativer().stream().allMatch(initiativ -> {
                        YearHalf start = plan.get(initiativ.getNummer());
                        return startede.contains(initiativ.getNummer())
                                ? start.equals(before.get(initiativ.getNummer()))
                                : !start.isBefore(tidligst(initiativ, before.get(initiativ.getNummer()), fra))
                                        && (!udskudte.contains(initiativ.getNummer()) || start.isAfter(fra));
                    })) {
                List<Long> values = new ArrayList<>();
                List<Long> niveauer = new ArrayList<>();
                for (String first : List.of("FaerrestFlytninger", "KortesteFlytninger")) {
                    if (!yardstick.kriterier().contains(first)) {
                        values.add(yardstick.vaerdi(first, plan));
                    }
                }
                niveauer.addAll(values);
                values.addAll(yardstick.values(plan));
                niveauer.addAll(yardstick.niveauer(plan));
                plans.add(new Plan(Map.copyOf(plan), values, niveauer));
            }
        });
        return new Oracle(plans).best();
    }

    /** That something should have waited for what is left to start, but has started too early: it cannot be helped any more. */
    private static boolean isPast(Commandment commandment, Map<Integer, YearHalf> fixed, YearHalf fra) {
        Map<Integer, YearHalf> earliest = new HashMap<>();
        commandment.key().initiativer().forEach(nummer -> earliest.put(nummer, fixed.getOrDefault(nummer, fra)));
        return commandment.key().regel().equals("ForudsaetningerFoerst")
                && commandment.violations().apply(earliest).stream()
                        .anyMatch(violation -> fixed.containsKey(violation.initiativ()));
    }

    private static boolean isPastBinding(
            RequestFacts facts,
            RuleBook ruleBook,
            Commandment commandment,
            Map<Integer, YearHalf> fixed,
            YearHalf fra) {
        return commandment.key().regel().equals("BindingerHoldes")
                && facts.initiativer().stream()
                        .filter(initiativ -> commandment.key().initiativer().contains(initiativ.getNummer()))
                        .anyMatch(initiativ -> initiativ.getBindinger().stream()
                                .filter(binding ->
                                        commandment.key().initiativer().contains(binding.getFra()))
                                .anyMatch(binding ->
                                        ruleBook.isPast(initiativ.getNummer(), binding.getFra(), fixed, fra)));
    }

    private static YearHalf tidligst(Initiativ initiativ, YearHalf before, YearHalf fra) {
        YearHalf uformel = before.minusHalves(initiativ.getForarbejde());
        boolean begyndt = initiativ.getForarbejde() > 0 && uformel.isBefore(fra);
        YearHalf faerdig = (begyndt ? uformel : fra).plusHalves(initiativ.getForarbejde());
        return faerdig.isBefore(fra) ? fra : faerdig;
    }

    @Property(tries = 150, seed = "1")
    void revisionsOneAfterTheOtherKeepTheirHistoryAndEveryRule(@ForAll PlanRequest request, @ForAll Random random) {
        PlanResult first = planner.plan(request);
        Assume.that(first.isPlan());
        RequestFacts facts = RequestFacts.of(request);
        Strategi strategi = request.strategi().withHandleplan(first.handleplan());
        List<Placering> before = first.getPlaceringer();

        for (YearHalf fra : facts.halvaar()) {
            Set<Integer> fresh = before.stream()
                    .filter(placering -> !placering.getFormelStart().isBefore(fra) && !placering.isFastlagt())
                    .map(Placering::getInitiativ)
                    .filter(nummer -> random.nextInt(4) == 0)
                    .collect(Collectors.toSet());
            Strategi besluttet = Beslutninger.add(strategi, Beslutningsart.UDSKYDELSE, fresh, fra);
            PlanResult result = planner.plan(PlanRequest.builder()
                    .from(request)
                    .strategi(besluttet)
                    .revisionFra(fra)
                    .build());
            if (!result.isPlan()) {
                continue;
            }
            Map<Integer, YearHalf> starts = starts(result.getPlaceringer());
            for (Placering placering : before) {
                if (placering.getFormelStart().isBefore(fra)) {
                    assertThat(result.getPlaceringer()).contains(placering);
                }
            }
            fresh.forEach(nummer -> assertThat(starts.get(nummer)).isGreaterThan(fra));
            assertThat(new RuleBook(RequestFacts.of(request)).isKeptBy(starts)).isTrue();
            before = result.getPlaceringer();
            strategi = besluttet.withHandleplan(result.handleplan());
        }
    }

    private static <T> T one(List<T> alle, Random random) {
        return alle.get(random.nextInt(alle.size()));
    }

    private static Set<Integer> some(RequestFacts facts, Random random) {
        return facts.initiativer().stream()
                .map(Initiativ::getNummer)
                .filter(nummer -> !facts.locks().containsKey(nummer) && random.nextInt(4) == 0)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Handleplan handleplan(RequestFacts facts, Map<Integer, YearHalf> starts) {
        return Handleplan.builder()
                .periode(Periode.of(facts.fra(), facts.til()))
                .placeringer(facts.initiativer().stream()
                        .map(initiativ -> placering(initiativ, starts.get(initiativ.getNummer()), facts))
                        .toList())
                .build();
    }

    private static Placering placering(Initiativ initiativ, YearHalf start, RequestFacts facts) {
        Placering.Builder placering = Placering.builder()
                .initiativ(initiativ.getNummer())
                .formelStart(start)
                .fastlagt(facts.locks().containsKey(initiativ.getNummer()));
        if (initiativ.getForarbejde() > 0) {
            placering.uformelStart(start.minusHalves(initiativ.getForarbejde()));
        }
        return placering.build();
    }

    private static Map<Integer, YearHalf> starts(List<Placering> placeringer) {
        return placeringer.stream().collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart));
    }
}
