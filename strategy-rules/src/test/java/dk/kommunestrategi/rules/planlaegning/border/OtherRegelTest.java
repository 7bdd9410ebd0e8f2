package dk.kommunestrategi.rules.planlaegning.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.oracle.OwnKriterium;
import dk.kommunestrategi.rules.oracle.OwnRegel;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Kravgrund;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.Valgkrav;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What else rules and criteria of vendors do: say nothing of themselves, throw what nobody declared, change their minds. */
class OtherRegelTest {

    private final Error thrown = new Error("ingen forbindelse");

    private final Strategi strategi = Eksempelby.strategi();

    /** Whatever of a rule is asked is asked at the border first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "getId",
                "getVaerst",
                "getFasthed",
                "getBrudkode",
                "concernsFortid",
                "demandsPlacering",
                "concernsHistorik",
                "krav"
            })
    void whatARuleDoesNotAnswerIsTold(String asked) {
        Planregel own = new OwnRegel((rule, opgave) -> Stream.of(start(rule, opgave)));
        AtomicReference<Planregel> other = new AtomicReference<>();
        other.set((Planregel) Proxy.newProxyInstance(
                Planregel.class.getClassLoader(), new Class<?>[] {Planregel.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(asked)) {
                        throw thrown;
                    }
                    return method.getName().equals("krav")
                            ? Stream.of(start(other.get(), (Planopgave) arguments[0]))
                            : method.invoke(own, arguments);
                }));

        PlanResult result = Planner.builder().addRegel(other.get()).build().plan(strategi);

        assertThat(result.getStatus()).isEqualTo(Planstatus.UNKNOWN);
        assertThat(result.getCause()).containsSame(thrown);
        assertThat(told(result)).contains(asked.equals("getId") ? "$Proxy" : "Reglen EgenRegel ");
    }

    @Test
    void aRuleWithoutAnIdIsToldByItsClass() {
        for (Optional<String> id : List.of(Optional.<String>empty(), Optional.of(" "))) {
            Planregel other = (Planregel) Proxy.newProxyInstance(
                    Planregel.class.getClassLoader(),
                    new Class<?>[] {Planregel.class},
                    (proxy, method, arguments) -> id.orElse(null));

            assertThat(told(Planner.builder().addRegel(other).build().plan(strategi)))
                    .contains("$Proxy", "gav intet svar");
        }
    }

    @Test
    void aPolicyCouldNotNameACriterionWithoutAnId() {
        Placeringskriterium other = (Placeringskriterium) Proxy.newProxyInstance(
                Placeringskriterium.class.getClassLoader(),
                new Class<?>[] {Placeringskriterium.class},
                (proxy, method, arguments) -> null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Planner.builder().addKriterium(other))
                .withMessageContaining("$Proxy");
    }

    /** Neither is a rule ours because it says so. */
    @Test
    void whoIsOursIsNotDecidedByOthers() {
        Planregel own = new OwnRegel((rule, opgave) -> {
            throw thrown;
        });
        Planregel other = (Planregel) Proxy.newProxyInstance(
                Planregel.class.getClassLoader(),
                new Class<?>[] {Planregel.class},
                (proxy, method, arguments) ->
                        method.getName().equals("equals") ? true : invoked(own, method, arguments));

        PlanResult result = Planner.builder().addRegel(other).build().plan(strategi);

        assertThat(told(result)).contains("ingen forbindelse");
    }

    private Object invoked(Planregel own, Method method, Object[] arguments) throws IllegalAccessException {
        try {
            return method.invoke(own, arguments);
        } catch (InvocationTargetException e) {
            throw thrown;
        }
    }

    /** Other languages need not declare what they throw. */
    @Test
    void whatNobodyDeclaredIsTold() {
        assertThat(told(plan((rule, opgave) ->
                        OtherRegelTest.<RuntimeException>raise(new IOException("ingen forbindelse")))))
                .contains("IOException: ingen forbindelse");
        assertThat(told(plan((rule, opgave) -> Stream.<Krav>empty().onClose(() -> {
                    throw thrown;
                }))))
                .contains("Error: ingen forbindelse");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> Stream<Krav> raise(Throwable error) throws T {
        throw (T) error;
    }

    /** Only what a demand is told by may be late. */
    @Test
    void whatADemandRestsOnIsStated() {
        assertThat(told(plan((rule, opgave) -> Stream.of(new Startkrav(
                        new Kravgrund(rule, opgave, null, List.of(1), List.of(), rule.getFasthed()), 0, h -> true)))))
                .contains("NullPointerException: tekst");
    }

    /** A rule that keeps its demands would have one planning decide by the indices of another. */
    @Test
    void aDemandOfAnotherPlanningIsTold() {
        AtomicReference<Krav> kept = new AtomicReference<>();
        Planner planner = Planner.builder()
                .addRegel(new OwnRegel((rule, opgave) -> {
                    kept.compareAndSet(null, start(rule, opgave));
                    return Stream.of(kept.get());
                }))
                .build();

        assertThat(planner.plan(strategi.withHandleplan(Optional.empty()).withPeriode(strategi.periode()))
                        .isPlan())
                .isTrue();
        assertThat(told(planner.plan(strategi))).contains("en anden planlægning end den, der spørges til");
    }

    /** As many as there are can be in one thread's hands only. */
    @Test
    void demandsThatManyThreadsGoThroughAreAllThere() {
        BiFunction<OwnRegel, Planopgave, Stream<? extends Krav>> many = (rule, opgave) -> IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(k -> new Startkrav(rule.grund(opgave, 0), 0, h -> h > 0));

        assertThat(plan(many).getPlaceringer().get(0).getFormelStart())
                .isNotEqualTo(strategi.periode().orElseThrow().getFra());
    }

    /** Whatever it would say the next time: the search cannot prove the opposite of what it found. */
    @Test
    void aRuleThatChangesItsMindIsAskedOnce() {
        Random random = new Random(7);
        for (int k = 0; k < 20; k++) {
            PlanResult result = plan((rule, opgave) -> Stream.of(
                    new Rammekrav(
                            rule.grund(opgave, 0),
                            opgave.indices().boxed().toList(),
                            (i, h) -> random.nextInt(99),
                            150),
                    new Startkrav(rule.grund(opgave, 0), 0, h -> random.nextBoolean())));

            assertThat(told(result)).isEmpty();
            assertThat(result.getStatus()).isIn(Planstatus.OPTIMAL, Planstatus.INFEASIBLE);
        }
    }

    /** No more can be placed than there are, however many are demanded, and that is found out in no time. */
    @Test
    void moreThanThereAreIsImpossibleAtOnce() {
        Strategi chosen = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ ->
                        Initiativ.builder().from(initiativ).kanUdelades(true).build())
                .toList());
        PlanResult result = Planner.builder()
                .addRegel(new OwnRegel((rule, opgave) ->
                        Stream.of(new Valgkrav(rule.grund(opgave, 0), List.of(0, 1), false, Integer.MAX_VALUE))))
                .build()
                .plan(chosen);

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(told(plan(
                        (rule, opgave) -> Stream.of(new Valgkrav(rule.grund(opgave, 0), List.of(0, 1), false, -1)))))
                .contains("gav -1, men må ikke give mindre end 0");
    }

    /** A sum that stands in another twice, and that again, is endless. */
    @Test
    void aSumOfMoreThanCanBeAddedIsTold() {
        Term doubled = new StartCosts((i, h) -> 0);
        Term deep = doubled;
        for (int k = 0; k < 18; k++) {
            doubled = new WeightedSum(List.of(new WeightedSum.Part(doubled, 1), new WeightedSum.Part(doubled, 1)));
        }
        for (int k = 0; k < 20_000; k++) {
            deep = new WeightedSum(List.of(new WeightedSum.Part(deep, 1)));
        }
        assertThat(told(planBy(doubled))).contains("lægger mere end 1000 led sammen");
        assertThat(told(planBy(deep))).contains("lægger summer sammen i mere end 20 niveauer");
    }

    /** What visits a term is given back what it makes of it, and not something else. */
    @Test
    void aTermThatIsNoneIsTold() {
        assertThat(told(planBy(new CustomTerm() {
                    @Override
                    public long value(int[] starts) {
                        return 0;
                    }

                    @Override
                    public <R> R accept(Visitor<R> visitor) {
                        return null;
                    }
                })))
                .contains("gav intet svar");
    }

    private PlanResult planBy(Term term) {
        return Planner.builder()
                .addKriterium(new OwnKriterium(opgave -> term))
                .build()
                .plan(BorderTest.withKriterium(strategi));
    }

    private PlanResult plan(BiFunction<OwnRegel, Planopgave, Stream<? extends Krav>> form) {
        return Planner.builder().addRegel(new OwnRegel(form)).build().plan(strategi);
    }

    private static Krav start(Planregel rule, Planopgave opgave) {
        return new Startkrav(Kravgrund.of(rule, opgave, sprog -> "vores egen", 1), 0, h -> true);
    }

    private static String told(PlanResult result) {
        return result.getProblems().stream()
                .filter(problem -> problem.getCode() == Problemkode.EGEN_REGEL_FEJLER
                        || problem.getCode() == Problemkode.EGET_KRITERIUM_FEJLER)
                .map((Problem problem) -> problem.getMessage(Sprog.DANSK))
                .findFirst()
                .orElse("");
    }
}
