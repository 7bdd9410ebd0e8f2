package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.SearchLimits.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearHalf;

/** Requests on which a search would go on and on: it ends when its time is up, with what is known by then. */
// Each takes seconds; a search that does not ask whether its time is up would take for ever.
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileRequestTest {

    private static final YearHalf FRA = YearHalf.of(2024, 1);

    /** Between two questions lie a hundred thousand operations at most: this is far below a second. */
    private static final long MOST_QUESTIONS_AFTER_END = 1_500;

    private static final long MILLIS = 300;

    /** What may be kept back to put the plan together: an eighth of the time that getting ready took, which was less than all. */
    private static final long MILLIS_KEPT_BACK = MILLIS / 8;

    /** Only who has nothing left to look for may end before the time is up. */
    private static final Set<Planstatus> PROVED = Set.of(Planstatus.OPTIMAL, Planstatus.INFEASIBLE);

    private final Planner planner = Planner.standard();

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("each depends on all before", dependent(90, 1_000, 89)),
                Arguments.of("a chain", dependent(600, 1_500, 1)),
                Arguments.of("a chain too long", dependent(600, 400, 1)),
                Arguments.of("many centres", strategi(20, 60, 100, 3, (i, initiativ) -> initiativ.varighed(1 + i % 7))),
                Arguments.of("many themes", strategi(40, 20, 2, 5_000, (i, initiativ) -> {})),
                Arguments.of("wide windows", strategi(30, 4_000, 3, 2, (i, initiativ) -> initiativ.varighed(3))),
                Arguments.of("many alike", strategi(500, 20, 3, 2, (i, initiativ) -> {})));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatIsKnownIsToldSoonAfterTheDeadline(String kind, Strategi strategi) {
        AtomicLong asked = new AtomicLong();
        InstantSource clock = () -> Instant.EPOCH.plusMillis(asked.getAndIncrement());
        SearchLimits limits = SearchLimits.builder()
                .deadline(Deadline.from(Duration.ofMillis(MILLIS), clock))
                .build();

        PlanResult result = planner.plan(
                PlanRequest.builder().strategi(strategi).antalAlternativer(3).build(), limits);

        assertThat(asked.get()).as(kind).isLessThan(MILLIS + MOST_QUESTIONS_AFTER_END);
        assertThat(asked.get() >= MILLIS - MILLIS_KEPT_BACK || PROVED.contains(result.getStatus()))
                .as(kind)
                .isTrue();
        assertThat(result.isPlan() || !result.getProblems().isEmpty()).isTrue();
        assertThat(result.getCriteria())
                .allMatch(kriterium -> kriterium.getLowerBound().orElse(Long.MIN_VALUE) <= kriterium.getValue());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whoCancelsAtOnceHasAnAnswerAtOnce(String kind, Strategi strategi) {
        AtomicLong asked = new AtomicLong();

        PlanResult result = planner.plan(
                PlanRequest.of(strategi),
                SearchLimits.builder()
                        .cancellation(() -> asked.incrementAndGet() > 0)
                        .build());

        assertThat(asked.get()).as(kind).isPositive().isLessThan(MOST_QUESTIONS_AFTER_END);
        assertThat(result.isPlan() || !result.getProblems().isEmpty()).isTrue();
    }

    @Test
    void thatThereIsNoPlanIsToldThoughNobodyLooksForTheReason() {
        Strategi strategi = dependent(40, 30, 1);

        PlanResult result = planner.plan(
                PlanRequest.of(strategi),
                SearchLimits.builder().maxConflictSteps(0).build());
        PlanResult sought = planner.plan(strategi);

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(result.getKonflikt().orElseThrow().isIrreducible()).isFalse();
        assertThat(result.getLempelse()).isEmpty();
        assertThat(result.getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.INGEN_PLAN_BRED_KONFLIKT);
        assertThat(sought.getKonflikt().orElseThrow().isIrreducible()).isTrue();
        assertThat(sought.getLempelse()).isPresent();
    }

    /** The check of the request is not carried through to the error that it would find. */
    @Test
    void theCheckOfAVeryLargeRequestEndsToo() {
        Strategi strategi = strategi(5_000, 20, 3, 2, (i, initiativ) -> initiativ.addAfhaengerAf(9_999));

        PlanResult result = planner.plan(
                PlanRequest.of(strategi),
                SearchLimits.builder().cancellation(() -> true).build());

        assertThat(result.getStatus()).isEqualTo(Planstatus.UNKNOWN);
        assertThat(result.getPeriode()).isPresent();
        assertThat(result.getProblems()).extracting(Problem::getCode).containsExactly(Problemkode.INGEN_PLAN_FUNDET);
    }

    /** A reason compares as many plans as there are half-years, and each of them has all initiatives in it. */
    @Test
    void ofManyInitiativesFewAreExplainedBetweenTwoQuestions() {
        PlanResult plan = planner.plan(
                PlanRequest.of(strategi(2_000, 20, 2, 2, (i, initiativ) -> {})), SearchLimits.ofSteps(10_000));
        AtomicLong questions = new AtomicLong();
        InstantSource clock = () -> Instant.ofEpochMilli(questions.incrementAndGet());
        SearchLimits limits = SearchLimits.builder()
                .deadline(new Deadline(clock, Instant.ofEpochMilli(1_000)))
                .build();

        assertThat(new Begrunder(planner).explain(plan, limits).getBegrundelser())
                .hasSizeBetween(1, 60);
    }

    private static Strategi dependent(int initiativer, int halvaar, int before) {
        return strategi(
                initiativer,
                halvaar,
                0,
                1,
                (i, initiativ) -> IntStream.range(Math.max(1, i - before), i).forEach(initiativ::addAfhaengerAf));
    }

    private static Strategi strategi(
            int initiativer, int halvaar, int centre, int temaer, BiConsumer<Integer, Initiativ.Builder> more) {
        Strategi.Builder strategi = Strategi.builder()
                .navn("Et katalog")
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
                .periode(Periode.of(FRA, FRA.plusHalves(halvaar - 1L)))
                .addRolle(Rolle.builder()
                        .kode("chef")
                        .navn("Chefen")
                        .art(Rolleart.INITIATIVEJER)
                        .build());
        IntStream.rangeClosed(1, temaer)
                .forEach(t -> strategi.addTema(
                        Tema.builder().nummer(t).navn("Tema " + t).build()));
        IntStream.range(0, centre)
                .forEach(c -> strategi.addCenter(
                        Center.builder().kode("c" + c).navn("Center " + c).build()));
        for (int i = 1; i <= initiativer; i++) {
            Vurdering.Builder vurdering =
                    Vurdering.builder().letImplementerbart(i % 3 == 0).udgiftsniveau(Udgiftsniveau.LILLE);
            Initiativ.Builder initiativ = Initiativ.builder()
                    .nummer(i)
                    .navn("Initiativ " + i)
                    .addEjer(Initiativejer.builder()
                            .rolle("chef")
                            .hovedansvar(true)
                            .build())
                    .addTema(1 + i % temaer)
                    .vurdering((centre > 0 ? vurdering.ressourcetraekAlleCentre(1 + i % 3) : vurdering).build());
            more.accept(i, initiativ);
            strategi.addInitiativ(initiativ.build());
        }
        return strategi.build();
    }
}
