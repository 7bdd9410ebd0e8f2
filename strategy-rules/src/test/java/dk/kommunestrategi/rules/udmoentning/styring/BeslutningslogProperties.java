package dk.kommunestrategi.rules.udmoentning.styring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Whatever is decided in whatever order, no initiative comes where it cannot be. */
class BeslutningslogProperties {

    /** Milestones on the way, none of which is reached without the one named before it. */
    private static final Map<Initiativtilstand, Beslutningsart> KRAEVER = new EnumMap<>(Map.of(
            Initiativtilstand.UNDER_UDVIKLING, Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE,
            Initiativtilstand.ENDELIGT_GODKENDT, Beslutningsart.UDVIKLINGSSTART,
            Initiativtilstand.IMPLEMENTERET, Beslutningsart.ENDELIG_GODKENDELSE,
            Initiativtilstand.EVALUERET, Beslutningsart.IMPLEMENTERING,
            Initiativtilstand.FORTSAT, Beslutningsart.EVALUERING,
            Initiativtilstand.OPHOERT, Beslutningsart.EVALUERING));

    /** What has come here stays here. */
    private static final Set<Initiativtilstand> END =
            EnumSet.of(Initiativtilstand.OPHOERT, Initiativtilstand.AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE);

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noSequenceOfDecisionsReachesAnIllegalState(@ForAll("beslutninger") List<Beslutning> beslutninger) {
        Strategi strategi = Styringseksempel.strategi();
        for (Beslutning beslutning : beslutninger) {
            Beslutningslog before = Beslutningslog.from(strategi);
            Result<Strategi> result = before.decide(beslutning);

            assertThat(result.getValue().isEmpty())
                    .isEqualTo(!result.getProblems().isEmpty());
            strategi = result.getValue().orElse(strategi);
            Beslutningslog after = Beslutningslog.from(strategi);
            assertThat(after.getProblems()).isEmpty();
            if (result.getValue().isEmpty()) {
                assertThat(after.getForloeb()).isEqualTo(before.getForloeb());
            }
            before.getForloeb().stream()
                    .filter(forloeb -> END.contains(forloeb.tilstand()))
                    .forEach(forloeb -> assertThat(after.getForloeb()).contains(forloeb));
            assertThat(after.getForloeb()).allSatisfy(BeslutningslogProperties::hasSineForudsaetninger);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aStoredLogIsFollowedAsIfItsIllegalStepsWereNotThere(@ForAll("beslutninger") List<Beslutning> beslutninger) {
        Strategi stepwise = Styringseksempel.strategi();
        for (Beslutning beslutning : single(beslutninger)) {
            stepwise =
                    Beslutningslog.from(stepwise).decide(beslutning).getValue().orElse(stepwise);
        }
        Strategi atOnce = Styringseksempel.strategi(single(beslutninger).toArray(new Beslutning[0]));

        assertThat(Beslutningslog.from(atOnce).getForloeb())
                .isEqualTo(Beslutningslog.from(stepwise).getForloeb());
    }

    /** Reached by searching what can be decided, with the right body for each decision. */
    @Test
    void everyStateIsReachable() {
        Set<Initiativtilstand> reached = EnumSet.noneOf(Initiativtilstand.class);
        Set<List<Object>> seen = new HashSet<>();
        Deque<Strategi> koe = new ArrayDeque<>(List.of(Styringseksempel.strategi()));
        while (!koe.isEmpty()) {
            Strategi strategi = koe.pop();
            Initiativforloeb forloeb = Beslutningslog.from(strategi).forloeb(1).orElseThrow();
            reached.add(forloeb.tilstand());
            if (seen.add(List.of(forloeb.tilstand(), forloeb.seneste(Beslutningsart.FINANSIERING).isPresent()))) {
                for (Beslutningsart art : Beslutningsart.values()) {
                    for (Rolleart organ : Rolleart.values()) {
                        Beslutningslog.from(strategi)
                                .decide(Styringseksempel.beslutning(art, organ))
                                .getValue()
                                .ifPresent(koe::add);
                    }
                }
            }
        }
        assertThat(reached).containsExactly(Initiativtilstand.values());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyRefusalTellsItsReason(@ForAll("beslutninger") List<Beslutning> beslutninger) {
        Strategi strategi = Styringseksempel.strategi(beslutninger.toArray(new Beslutning[0]));

        assertThat(Beslutningslog.from(strategi).getProblems()).allSatisfy(problem -> {
            assertThat(problem.isFejl()).isTrue();
            assertThat(problem.getCode())
                    .isIn(
                            Problemkode.ULOVLIGT_SKRIDT,
                            Problemkode.FORKERT_ORGAN,
                            Problemkode.FORELAGT_FOR_UDVALG,
                            Problemkode.BESKRIVELSE_MANGLER,
                            Problemkode.ERKLAERING_MANGLER,
                            Problemkode.DAEKNING_MANGLER,
                            Problemkode.OMPLACERING_UDEN_BEMYNDIGELSE,
                            Problemkode.IMPLEMENTERING_UDEN_DAEKNING);
            assertThat(problem.getPointer()).matches("/styring/beslutninger/[0-9]+/(art|organ)");
        });
        assertThat(Beslutningslog.from(strategi).getProblems())
                .extracting(Problem::getArguments)
                .doesNotContainNull();
    }

    private static void hasSineForudsaetninger(Initiativforloeb forloeb) {
        Beslutningsart required = KRAEVER.get(forloeb.tilstand());
        if (required != null) {
            assertThat(forloeb.seneste(required)).isPresent();
        }
    }

    private static List<Beslutning> single(List<Beslutning> beslutninger) {
        List<Beslutning> single = new ArrayList<>();
        for (Beslutning beslutning : beslutninger) {
            beslutning
                    .getInitiativer()
                    .forEach(nummer -> single.add(Beslutning.builder()
                            .from(beslutning)
                            .initiativer(List.of(nummer))
                            .build()));
        }
        return single;
    }

    @Provide
    Arbitrary<List<Beslutning>> beslutninger() {
        return Combinators.combine(
                        Arbitraries.of(Beslutningsart.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of(Rolleart.CHEFGRUPPE, Rolleart.UDVALG)),
                                Tuple.of(1, Arbitraries.of(Rolleart.class))),
                        Arbitraries.of(List.of(1), List.of(2), List.of(1, 2)))
                .as((art, organ, numre) -> Beslutning.builder()
                        .from(Styringseksempel.beslutning(art, organ))
                        .initiativer(numre)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }
}
