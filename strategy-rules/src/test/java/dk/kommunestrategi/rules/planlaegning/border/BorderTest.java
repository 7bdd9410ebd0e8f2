package dk.kommunestrategi.rules.planlaegning.border;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.oracle.OwnKriterium;
import dk.kommunestrategi.rules.oracle.OwnRegel;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.GroupBuilder;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;

/** Criteria and rules of vendors that do what they may not: each is told by its name, and none of them breaks the planner. */
class BorderTest {

    @SuppressWarnings("StaticAssignmentOfThrowable") // only its identity matters
    private static final RuntimeException THROWN = new IllegalStateException("ingen forbindelse");

    /** As many as in the handleplan of Eksempelby. */
    private static final int HALVAAR = 4;

    private static final Emne LOKALER = Emne.of("lokaler", "lokaler");

    private final Strategi strategi = Eksempelby.strategi();

    static Stream<Arguments> badKriterier() {
        return Stream.of(
                kriterium("gik i stå med fejlen IllegalStateException: ingen forbindelse", opgave -> {
                    throw THROWN;
                }),
                kriterium("gav intet svar", opgave -> null),
                kriterium(
                        "gik i stå med fejlen IllegalStateException: ingen forbindelse",
                        opgave -> (CustomTerm) starts -> {
                            throw THROWN;
                        }),
                kriterium("gik i stå med fejlen StackOverflowError", opgave -> (CustomTerm) BorderTest::endless),
                kriterium(
                        "gik i stå med fejlen IllegalStateException: ingen forbindelse",
                        opgave -> new StartCosts((i, h) -> {
                            throw THROWN;
                        })),
                kriterium("gav -1, men må ikke give mindre end 0", opgave -> new StartCosts((i, h) -> h - 1)),
                kriterium("kommer til 9223372036854775807,", opgave -> new StartCosts((i, h) -> Long.MAX_VALUE)),
                kriterium(
                        "kommer til 4611686018427387904,", opgave -> new StartCosts((i, h) -> Long.MAX_VALUE / 2 + 1)),
                kriterium("kommer til -9223372036854775808,", opgave -> (CustomTerm) starts -> Long.MIN_VALUE),
                kriterium("kommer til 9223372036854775807,", opgave -> bounded(starts -> 0, Long.MAX_VALUE)),
                kriterium(
                        "siger, at ingen plan kommer under 7, men der er en plan, som kommer til 0",
                        opgave -> bounded(starts -> 0, 7)),
                kriterium(
                        "nævner initiativet med indeks 5, men indeks går fra 0 til 4",
                        opgave -> new SquaredLoads(List.of(
                                new GroupBuilder(LOKALER, HALVAAR).add(5, 1, 1).build()))),
                kriterium(
                        "nævner initiativet med indeks -1,",
                        opgave -> new EarliestEffects(
                                List.of(new GroupBuilder(LOKALER, HALVAAR)
                                        .add(-1, 1, 1)
                                        .build()),
                                0)),
                kriterium(
                        "lader et initiativ vare 2000000000 halvår,",
                        opgave -> new SquaredLoads(List.of(new GroupBuilder(LOKALER, HALVAAR)
                                .add(0, 1, 2_000_000_000)
                                .build()))),
                kriterium(
                        "kommer til 4611686014132420600000000,",
                        opgave -> new SquaredLoads(List.of(new GroupBuilder(LOKALER, HALVAAR)
                                .add(0, Integer.MAX_VALUE, 1000)
                                .build()))),
                kriterium(
                        "kommer til 45000000012000000000,",
                        opgave -> new SquaredLoads(List.of(carried(h -> 3_000_000_000L)))),
                kriterium(
                        "gav -1, men må ikke give mindre end 0",
                        opgave -> new SquaredLoads(List.of(carried(h -> h - 2)))),
                kriterium(
                        "tæller 1000000 halvår, men perioden har", opgave -> new UncoveredCells(List.of(), 1_000_000)),
                kriterium(
                        "kommer til 4611686018427387903,",
                        opgave -> new WeightedSum(List.of(
                                new WeightedSum.Part((CustomTerm) starts -> Long.MAX_VALUE / 2, Integer.MAX_VALUE)))));
    }

    private static Group carried(IntToLongFunction anyway) {
        return new GroupBuilder(LOKALER, HALVAAR)
                .grundbelastning(anyway)
                .add(0, 1, 2)
                .build();
    }

    static Stream<Arguments> badRegler() {
        return Stream.of(
                regel("gik i stå med fejlen IllegalStateException: ingen forbindelse", (own, opgave) -> {
                    throw THROWN;
                }),
                regel("gav intet svar", (own, opgave) -> Stream.of((Krav) null)),
                regel(
                        "gik i stå med fejlen IllegalStateException: ingen forbindelse",
                        (own, opgave) -> IntStream.range(0, 2).mapToObj(i -> {
                            throw THROWN;
                        })),
                regel("stiller mere end 100000 krav", (own, opgave) -> Stream.generate(() -> start(own, opgave, 0))),
                regel(
                        "stiller mere end 100000 krav",
                        (own, opgave) -> Stream.of(0).flatMap(i -> Stream.generate(() -> start(own, opgave, i)))),
                regel(
                        "nævner initiativet med indeks 99,",
                        (own, opgave) -> Stream.of(new Startkrav(own.grund(opgave, 0), 99, h -> true))),
                regel(
                        "nævner initiativet med indeks -3,",
                        (own, opgave) -> Stream.of(new Raekkefoelgekrav(own.grund(opgave, 0), 0, -3))),
                regel(
                        "kræver en afstand på -2147483648 halvår,",
                        (own, opgave) -> Stream.of(afstand(own, opgave, Integer.MIN_VALUE))),
                regel(
                        "kræver en afstand på 1001 halvår, men en afstand er højst 1000, før eller efter",
                        (own, opgave) -> Stream.of(afstand(own, opgave, 1_001))),
                regel("nævner initiativet med indeks 5,", (own, opgave) -> Stream.of(kapacitet(own, opgave, 5, 1))),
                regel(
                        "gik i stå med fejlen IllegalStateException: ingen forbindelse",
                        (own, opgave) -> Stream.of(new Kapacitetskrav(
                                own.grund(opgave, 0),
                                "lokaler",
                                carried(h -> {
                                    throw THROWN;
                                }),
                                h -> 1))),
                regel(
                        "gav -1, men må ikke give mindre end 0",
                        (own, opgave) -> Stream.of(kapacitet(own, opgave, 0, -1))),
                regel(
                        "kommer til 1152921504606846976, som er for stort",
                        (own, opgave) -> Stream.of(ramme(own, opgave, 1L << 60))),
                regel(
                        "gik i stå med fejlen IllegalStateException: ingen forbindelse",
                        (own, opgave) -> Stream.of(new Startkrav(own.grund(opgave, 0), 0, h -> {
                            throw THROWN;
                        }))));
    }

    private static Krav start(OwnRegel own, Planopgave opgave, int i) {
        return new Startkrav(own.grund(opgave, i), i, h -> true);
    }

    private static Krav afstand(OwnRegel own, Planopgave opgave, int halvaar) {
        return new Raekkefoelgekrav(own.grund(opgave, 0), 0, 1, new Raekkefoelgekrav.Afstand(false, true, halvaar));
    }

    private static Krav ramme(OwnRegel own, Planopgave opgave, long oere) {
        return new Rammekrav(own.grund(opgave, 0), List.of(0, 1, 2, 3, 4), (i, h) -> oere, 0);
    }

    private static Krav kapacitet(OwnRegel own, Planopgave opgave, int member, int kapacitet) {
        Group group = new GroupBuilder(LOKALER, HALVAAR).add(member, 1, 1).build();
        return new Kapacitetskrav(own.grund(opgave, 0), "Lokaler", group, h -> kapacitet);
    }

    /** What is left out costs nothing and is not asked about, and no frame is too wide to compute with. */
    @Test
    void aFrameOfARulesOwnIsAboutWhatIsPlaced() {
        Strategi chosen = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ ->
                        Initiativ.builder().from(initiativ).kanUdelades(true).build())
                .toList());
        long[] saved = new long[chosen.periode().orElseThrow().antalHalvaar()];
        Arrays.fill(saved, -1);
        Planner planner = Planner.builder()
                .addRegel(new OwnRegel((own, opgave) -> Stream.of(
                        new Rammekrav(own.grund(opgave, 0), List.of(4, 4, 0), (i, h) -> saved[h], Long.MAX_VALUE),
                        new Rammekrav(own.grund(opgave, 0), List.of(0, 4, 4), (i, h) -> saved[h], -2))))
                .build();

        PlanResult result = planner.plan(chosen);

        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
    }

    /** They last as long as what is planned: a development of 600 half-years, and as many after it, or to a far end. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ourOwnGroupsPass(boolean isOpen) {
        Driftstraek.Builder drift = Driftstraek.builder().center("bolig").niveau(1);
        Driftstraek own = (isOpen ? drift : drift.halvaar(600)).build();
        Strategi lang = strategi.withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.getNummer() == 3
                                ? initiativ.withVarighed(600).withDriftstraek(own)
                                : initiativ)
                        .toList())
                .withHandleplan(Optional.empty())
                .withPeriode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(3025, 2)));
        Planner planner = Planner.builder()
                .addKriterium(new OwnKriterium(
                        opgave -> new SquaredLoads(opgave.centergrupper().samlet())))
                .build();

        PlanResult result = planner.plan(PlanRequest.of(withKriterium(lang)), SearchLimits.ofSteps(1));

        assertThat(result.getProblems()).noneMatch(Problem::isFejl);
    }

    @ParameterizedTest
    @MethodSource("badKriterier")
    void aCriterionThatDoesWhatItMayNotIsToldByItsName(String told, Function<Planopgave, Term> form) {
        Planner planner = Planner.builder().addKriterium(new OwnKriterium(form)).build();

        PlanResult result = planner.plan(withKriterium(strategi));

        assertThat(result.getStatus()).isEqualTo(Planstatus.UNKNOWN);
        assertThat(result.getPlaceringer()).isEmpty();
        assertThat(result.getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.EGET_KRITERIUM_FEJLER)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.getMessage(Sprog.DANSK)).startsWith("Kriteriet EgetKriterium " + told))
                .satisfies(problem ->
                        assertThat(problem.getMessage(Sprog.ENGELSK)).startsWith("The criterion EgetKriterium "))
                .extracting(Problem::getPointer)
                .isEqualTo("/politik/kriterier/0/id");
    }

    @ParameterizedTest
    @MethodSource("badRegler")
    void aRuleThatDoesWhatItMayNotIsToldByItsName(
            String told, BiFunction<OwnRegel, Planopgave, Stream<? extends Krav>> form) {
        Planner planner = Planner.builder().addRegel(new OwnRegel(form)).build();

        PlanResult result = planner.plan(strategi);

        assertThat(result.getStatus()).isEqualTo(Planstatus.UNKNOWN);
        assertThat(result.getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.EGEN_REGEL_FEJLER)
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.getMessage(Sprog.DANSK)).startsWith("Reglen EgenRegel " + told))
                .satisfies(
                        problem -> assertThat(problem.getMessage(Sprog.ENGELSK)).startsWith("The rule EgenRegel "));
    }

    /** What a criterion says of itself is asked before what it minimises: under either view of durations, in a revision, in choices. */
    @ParameterizedTest
    @ValueSource(strings = {"getVaerst", "isFirstInRevision", "isFirstInValg", "isPrAar"})
    void whatItSaysOfItselfIsAskedAtTheBorderToo(String asked) {
        Placeringskriterium own = new OwnKriterium(opgave -> new StartCosts((i, h) -> h));
        Placeringskriterium throwing = (Placeringskriterium) Proxy.newProxyInstance(
                Placeringskriterium.class.getClassLoader(),
                new Class<?>[] {Placeringskriterium.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals(asked)) {
                        throw THROWN;
                    }
                    return method.getName().equals("equals") ? proxy == arguments[0] : method.invoke(own, arguments);
                });
        Planner planner = Planner.builder().addKriterium(throwing).build();
        Strategi named = withKriterium(strategi);
        Strategi chosen = named.withInitiativer(named.getInitiativer().stream()
                        .map(initiativ -> Initiativ.builder()
                                .from(initiativ)
                                .kanUdelades(true)
                                .build())
                        .toList())
                .withPolitik(Prioriteringspolitik.builder()
                        .from(named.politik())
                        .varighedssyn(asked.equals("getVaerst") ? Varighedssyn.SIKKER : Varighedssyn.FORVENTET)
                        .build());
        PlanRequest revision = PlanRequest.builder()
                .strategi(chosen)
                .revisionFra(chosen.getHandleplan().orElseThrow().getPeriode().getFra())
                .build();

        for (PlanRequest request : List.of(PlanRequest.of(named), PlanRequest.of(chosen), revision)) {
            PlanResult result = planner.plan(request);

            assertThat(result.getCause()).containsSame(THROWN);
            assertThat(result.getProblems()).extracting(Problem::getCode).contains(Problemkode.EGET_KRITERIUM_FEJLER);
        }
    }

    @Test
    void whatItThrewIsThereForWhoeverMadeIt() {
        Planner planner = Planner.builder()
                .addKriterium(new OwnKriterium(opgave -> {
                    throw THROWN;
                }))
                .build();
        Strategi other = withKriterium(strategi);

        PlanResult plan = planner.plan(other);
        Evaluering evaluering = planner.evaluate(other);
        Planforklaring forklaring = new Begrunder(planner)
                .explain(Planner.builder()
                        .addKriterium(new OwnKriterium(opgave -> new StartCosts((i, h) -> h)))
                        .build()
                        .plan(other));

        assertThat(plan.getCause()).containsSame(THROWN);
        assertThat(evaluering.getCause()).containsSame(THROWN);
        assertThat(forklaring.getCause()).containsSame(THROWN);
        assertThat(Stream.of(plan.getProblems(), evaluering.getProblems(), forklaring.getProblems()))
                .allMatch(problems ->
                        problems.stream().anyMatch(problem -> problem.getCode() == Problemkode.EGET_KRITERIUM_FEJLER));
        assertThat(planner.plan(strategi))
                .as("nobody asked for it")
                .isEqualTo(Planner.standard().plan(strategi));
    }

    @Test
    void aFaultIsToldOfDurationsToo() {
        PlanResult plan = Planner.standard().plan(strategi);
        Planner planner = Planner.builder()
                .addRegel(new OwnRegel((own, opgave) -> {
                    throw THROWN;
                }))
                .build();

        Foelsomhed foelsomhed = new Begrunder(planner).foelsomhed(plan);

        assertThat(foelsomhed.getVirkninger()).isEmpty();
        assertThat(foelsomhed.getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.EGEN_REGEL_FEJLER);
        assertThat(foelsomhed.getCause()).containsSame(THROWN);
    }

    @Test
    void aFaultThatShowsFirstWhenPlansAreComparedIsTold() {
        Strategi other = withKriterium(strategi)
                .withPeriode(strategi.getHandleplan().map(Handleplan::getPeriode))
                .withHandleplan(Optional.empty());
        PlanResult plan = plan(other, opgave -> new StartCosts((i, h) -> h));
        // The plan with the initiative elsewhere has a lock; the one that it is compared with has none.
        Begrunder begrunder = new Begrunder(Planner.builder()
                .addKriterium(new OwnKriterium(opgave -> {
                    if (opgave.fastlagt(0).isEmpty()) {
                        throw THROWN;
                    }
                    return new StartCosts((i, h) -> h);
                }))
                .build());

        PlanResult moved =
                begrunder.whyNot(plan, 1, YearHalf.of(2026, 2)).getPlan().orElseThrow();

        assertThat(moved.isPlan()).isTrue();
        assertThat(moved.getProblems()).extracting(Problem::getCode).contains(Problemkode.EGET_KRITERIUM_FEJLER);
        assertThat(moved.getCause()).containsSame(THROWN);
    }

    @Test
    void whatATermWritesIntoWhatItIsGivenIsForgotten() {
        CustomTerm honest = bounded(starts -> Arrays.stream(starts).max().orElse(0), 0);
        CustomTerm writing = new CustomTerm() {
            @Override
            public long value(int[] starts) {
                long value = honest.value(starts);
                Arrays.fill(starts, -5);
                return value;
            }

            @Override
            public long lowerBound(int[] earliest, int[] latest) {
                Arrays.fill(earliest, 1_000);
                Arrays.fill(latest, -1_000);
                return 0;
            }
        };

        PlanResult plan = plan(writing);

        assertThat(plan.isPlan()).isTrue();
        assertThat(plan.getPlaceringer()).isEqualTo(plan(honest).getPlaceringer());
    }

    @Test
    void aTermThatAnswersOtherwiseEveryTimeIsNotBelieved() {
        AtomicLong falling = new AtomicLong(1_000_000_000);

        PlanResult plan = plan(new StartCosts((i, h) -> Math.max(0, falling.decrementAndGet())));

        assertThat(plan.getProblems())
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .anyMatch(message -> message.startsWith("Kriteriet EgetKriterium siger om den samme plan først"));
    }

    private PlanResult plan(Term term) {
        return plan(withKriterium(strategi), opgave -> term);
    }

    private static PlanResult plan(Strategi strategi, Function<Planopgave, Term> form) {
        return Planner.builder().addKriterium(new OwnKriterium(form)).build().plan(strategi);
    }

    static Strategi withKriterium(Strategi strategi) {
        return strategi.withPolitik(Prioriteringspolitik.builder()
                .kriterier(List.of(Kriterievalg.of("EgetKriterium")))
                .build());
    }

    @SuppressWarnings("InfiniteRecursion") // what a vendor's mistake looks like
    private static long endless(int[] starts) {
        return endless(starts.clone()) + 1;
    }

    private static CustomTerm bounded(CustomTerm term, long bound) {
        return new CustomTerm() {
            @Override
            public long value(int[] starts) {
                return term.value(starts);
            }

            @Override
            public long lowerBound(int[] earliest, int[] latest) {
                return bound;
            }
        };
    }

    private static Arguments kriterium(String told, Function<Planopgave, Term> form) {
        return Arguments.of(told, form);
    }

    private static Arguments regel(String told, BiFunction<OwnRegel, Planopgave, Stream<? extends Krav>> form) {
        return Arguments.of(told, form);
    }
}
