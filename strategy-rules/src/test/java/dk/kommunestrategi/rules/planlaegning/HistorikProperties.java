package dk.kommunestrategi.rules.planlaegning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Subject;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Commandment.Violation;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.PlainRequests;
import dk.kommunestrategi.rules.oracle.request.Udeladelige;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** A period rolls: what started before it, however it did, is history that counts and that nothing can change. */
@Domain(PlainRequests.class)
@Domain(DomainContext.Global.class)
class HistorikProperties {

    private static final String UDELADTE = "FaerrestUdeladte";

    private static final List<String> FIRST = List.of("FaerrestFlytninger", "KortesteFlytninger");

    private final Planner planner = Planner.standard();

    /** A handleplan as somebody made it, sound or not, of which some half-years are over; and the next period. */
    private record Rolled(PlanRequest request, RequestFacts facts, Map<Integer, YearHalf> before) {

        static Rolled of(PlanRequest request, Random random) {
            RequestFacts old = RequestFacts.of(request);
            Map<Integer, YearHalf> before = new TreeMap<>();
            for (Initiativ initiativ : old.initiativer()) {
                if (random.nextInt(8) > 0) {
                    before.put(
                            initiativ.getNummer(),
                            old.halvaar().get(random.nextInt(old.halvaar().size())));
                }
            }
            int roll = random.nextInt(old.halvaar().size());
            YearHalf fra = old.fra().plusHalves(roll);
            YearHalf til = random.nextBoolean() ? old.til() : old.til().plusHalves(roll);
            YearHalf revision = random.nextInt(3) > 0 ? fra : fra.plusHalves(random.nextInt(1 + distance(fra, til)));
            Strategi strategi = request.strategi()
                    .withHandleplan(handleplan(
                            before,
                            Periode.of(old.fra(), old.til()),
                            start -> start.isBefore(revision) && random.nextInt(4) == 0));
            PlanRequest rolled = PlanRequest.builder()
                    .from(request)
                    .strategi(strategi)
                    .periode(Periode.of(fra, til))
                    .revisionFra(revision)
                    .fastlaeggelser(request.getFastlaeggelser().stream()
                            .filter(lock -> !lock.formelStart().isBefore(fra))
                            .filter(lock -> !before.containsKey(lock.initiativ()))
                            .toList())
                    .build();
            return new Rolled(rolled, RequestFacts.of(rolled), before);
        }

        private static int distance(YearHalf fra, YearHalf til) {
            return 2 * (til.getYear() - fra.getYear()) + til.getHalfValue() - fra.getHalfValue();
        }

        private static Handleplan handleplan(
                Map<Integer, YearHalf> starts, Periode periode, Predicate<YearHalf> fastlagt) {
            return Handleplan.builder()
                    .periode(periode)
                    .placeringer(starts.entrySet().stream()
                            .map(start -> Placering.builder()
                                    .initiativ(start.getKey())
                                    .formelStart(start.getValue())
                                    .fastlagt(fastlagt.test(start.getValue()))
                                    .build())
                            .toList())
                    .build();
        }

        YearHalf revision() {
            return request.getRevisionFra().orElseThrow();
        }

        boolean isStartet(int nummer) {
            return before.containsKey(nummer) && before.get(nummer).isBefore(revision());
        }

        Map<Integer, YearHalf> startede() {
            return before.entrySet().stream()
                    .filter(start -> isStartet(start.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        Map<Integer, YearHalf> historik() {
            return startede().entrySet().stream()
                    .filter(start -> facts.isHistorik(start.getValue()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        /** Whether the past alone is to blame: nothing that is still to come could mend it. */
        boolean isExcused(Violation violation) {
            return switch (violation.kode()) {
                case KAPACITET_OVERSKREDET -> {
                    Center center = facts.strategi().getCentre().stream()
                            .filter(one ->
                                    one.getNavn().equals(violation.arguments().get(0)))
                            .findFirst()
                            .orElseThrow();
                    YearHalf halvaar = (YearHalf) violation.arguments().get(1);
                    yield (int) violation.arguments().get(2)
                            <= RequestFacts.grundbelastning(center, halvaar)
                                    + facts.samletTraek(center, startede()).getOrDefault(halvaar, 0);
                }
                case BINDING_IKKE_HOLDT ->
                    new RuleBook(facts)
                            .isPast(
                                    (int) violation.arguments().get(0),
                                    (int) violation.arguments().get(1),
                                    startede(),
                                    revision());
                case FORUDSAETNING_UDELADT ->
                    violation.arguments().get(2).equals("ForudsaetningerFoerst")
                            ? isStartet(violation.initiativ())
                            : new RuleBook(facts)
                                    .isPast(
                                            (int) violation.arguments().get(0),
                                            (int) violation.arguments().get(1),
                                            startede(),
                                            revision());
                case VALGGRUPPE_IKKE_HOLDT ->
                    violation.arguments().get(1).equals("hoejst")
                            && (long) violation.arguments().get(2)
                                    == startede().keySet().stream()
                                            .filter(((Set<?>)
                                                    violation.arguments().get(0))::contains)
                                            .count();
                case LAAS_IKKE_HOLDT -> false;
                default -> isStartet(violation.initiativ());
            };
        }

        boolean isKeptBy(Map<Integer, YearHalf> plan, RuleBook ruleBook) {
            return ruleBook.commandments().stream()
                            .allMatch(commandment -> commandment.violations().apply(plan).stream()
                                    .allMatch(this::isExcused))
                    && facts.initiativer().stream().allMatch(initiativ -> {
                        YearHalf start = plan.get(initiativ.getNummer());
                        return isStartet(initiativ.getNummer())
                                ? before.get(initiativ.getNummer()).equals(start)
                                : start == null || !start.isBefore(revision().plusHalves(initiativ.getForarbejde()));
                    });
        }

        /** Whether anything may be left out, so that as little as can be comes first. */
        boolean isValg() {
            return facts.initiativer().stream()
                    .anyMatch(initiativ -> initiativ.isKanUdelades() && !isStartet(initiativ.getNummer()));
        }

        Optional<Oracle.Plan> best() {
            Yardstick yardstick = new Yardstick(facts);
            boolean isNamed = facts.politik().getKriterier().stream()
                    .anyMatch(valg -> valg.getId().equals(UDELADTE));
            int told = facts.hasUdeladelige() && !isNamed ? 1 : 0;
            List<String> before = Stream.concat(Stream.of(UDELADTE).filter(id -> isValg()), FIRST.stream())
                    .filter(id -> facts.politik().getKriterier().stream()
                            .noneMatch(valg -> valg.getId().equals(id)))
                    .toList();
            RuleBook ruleBook = new RuleBook(facts);
            List<Oracle.Plan> plans = new ArrayList<>();
            new BruteForce(facts).withHistorik(historik()).forEachPlan(plan -> {
                if (isKeptBy(plan, ruleBook)) {
                    List<Long> first = before.stream()
                            .map(id -> yardstick.vaerdi(id, plan))
                            .toList();
                    plans.add(new Oracle.Plan(
                            new TreeMap<>(plan),
                            Stream.concat(
                                            first.stream(),
                                            yardstick.values(plan).stream().skip(told))
                                    .toList(),
                            Stream.concat(
                                            first.stream(),
                                            yardstick.niveauer(plan).stream().skip(told))
                                    .toList()));
                }
            });
            return new Oracle(plans).best();
        }
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRevisionInTheNextPeriodIsTheOneThatBruteForceFinds(@ForAll PlanRequest request, @ForAll Random random) {
        Rolled rolled = Rolled.of(request, random);
        Optional<Oracle.Plan> best = rolled.best();
        List<Violation> past = best.map(plan -> new RuleBook(rolled.facts()).violations(plan.starts()))
                .orElse(List.of());
        Statistics.label("historik")
                .collect(Math.min(2, rolled.historik().size()), best.isPresent(), !past.isEmpty())
                .coverage(coverage -> {
                    coverage.check(0, true, false).percentage(share -> share > 3);
                    coverage.check(1, true, false).percentage(share -> share > 5);
                    coverage.check(1, true, true).percentage(share -> share > 0.3);
                    coverage.check(2, true, true).percentage(share -> share > 0.3);
                    coverage.check(2, true, false).percentage(share -> share > 3);
                    coverage.check(1, false, false).percentage(share -> share > 1);
                });

        PlanResult result = planner.plan(rolled.request());

        assertThat(result.getStatus()).isEqualTo(best.isPresent() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(starts(result.getPlaceringer()))
                .isEqualTo(best.map(Oracle.Plan::starts).orElse(Map.of()));
        assertThat(values(result.getCriteria()))
                .isEqualTo(best.map(Oracle.Plan::values).orElse(List.of()));
        if (result.isPlan()) {
            assertThat(told(result.getProblems())).containsExactlyInAnyOrderElementsOf(breaches(past));
        }
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void whatMayBeLeftOutIsSoOnlyAsLongAsItHasNotStarted(@ForAll PlanRequest request, @ForAll Random random) {
        Rolled rolled = Rolled.of(Udeladelige.with(request, random), random);
        Optional<Oracle.Plan> best = rolled.best();
        Statistics.label("udeladte")
                .collect(
                        !rolled.startede().isEmpty(),
                        best.filter(plan -> plan.starts().size()
                                        < rolled.facts().initiativer().size())
                                .isPresent())
                .coverage(coverage -> {
                    coverage.check(true, true).percentage(share -> share > 5);
                    coverage.check(true, false).percentage(share -> share > 20);
                });

        PlanResult result = planner.plan(rolled.request());

        assertThat(result.getStatus()).isEqualTo(best.isPresent() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(starts(result.getPlaceringer()))
                .isEqualTo(best.map(Oracle.Plan::starts).orElse(Map.of()));
        assertThat(values(result.getCriteria()))
                .isEqualTo(best.map(Oracle.Plan::values).orElse(List.of()));
    }

    @Property(tries = 120, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRolledHandleplanIsJudgedAndPlannedAgainAsItWasMade(@ForAll PlanRequest request, @ForAll Random random) {
        Rolled rolled = Rolled.of(request, random);
        PlanResult result = planner.plan(rolled.request());
        Assume.that(result.isPlan());
        Strategi kept = rolled.request().strategi().withHandleplan(result.handleplan());

        Evaluering evaluering = planner.evaluate(kept);
        PlanResult again = planner.plan(PlanRequest.of(kept));

        Map<String, Long> values = result.getCriteria().stream()
                .collect(Collectors.toMap(Kriterievaerdi::getId, Kriterievaerdi::getValue));
        assertThat(evaluering.getCriteria())
                .allSatisfy(kriterium -> assertThat(kriterium.getValue())
                        .isEqualTo(FIRST.contains(kriterium.getId()) ? 0 : values.get(kriterium.getId())));
        assertThat(evaluering.getPlaceringer()).isEqualTo(result.getPlaceringer());
        RequestFacts facts = RequestFacts.of(PlanRequest.of(kept));
        Yardstick yardstick = new Yardstick(facts);
        List<Long> before = yardstick.niveauer(starts(result.getPlaceringer()));
        boolean isSound = new RuleBook(facts).isKeptBy(starts(result.getPlaceringer()));
        assertThat(again.isPlan() || !isSound).isTrue();
        Assume.that(again.isPlan());
        List<Long> after = yardstick.niveauer(starts(again.getPlaceringer()));
        Statistics.label("igen").collect(isSound, !after.equals(before)).coverage(coverage -> {
            coverage.check(true, true).count(antal -> antal > 8);
            coverage.check(true, false).count(antal -> antal > 20);
        });
        Statistics.label("igen efter historik")
                .collect(isSound && !rolled.historik().isEmpty())
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 10));
        rolled.historik()
                .forEach((nummer, start) ->
                        assertThat(starts(again.getPlaceringer())).containsEntry(nummer, start));
        assertThat(values(again.getCriteria())).isEqualTo(yardstick.values(starts(again.getPlaceringer())));
        if (isSound) {
            // What was made under more conditions can be made again: only what is better can come of it.
            assertThat(again.getStatus()).isEqualTo(Planstatus.OPTIMAL);
            assertThat(Arrays.compare(array(after), array(before))).isNotPositive();
        }
    }

    private static long[] array(List<Long> niveauer) {
        return niveauer.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.getCode().getSubject() == Subject.HANDLEPLAN)
                .map(problem -> line(problem.getCode(), problem.getArguments()))
                .toList();
    }

    private static List<String> breaches(List<Violation> violations) {
        return violations.stream()
                .map(violation -> line(violation.kode(), violation.arguments()))
                .toList();
    }

    /** Whose and which start it is, or whose capacity, when and how much; what else is told lies in the rule. */
    private static String line(Problemkode code, List<Object> arguments) {
        return code + " " + arguments.subList(0, code == Problemkode.KAPACITET_OVERSKREDET ? 4 : 2);
    }

    private static List<Long> values(List<Kriterievaerdi> criteria) {
        return criteria.stream().map(Kriterievaerdi::getValue).toList();
    }

    private static Map<Integer, YearHalf> starts(List<Placering> placeringer) {
        return placeringer.stream().collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart));
    }
}
