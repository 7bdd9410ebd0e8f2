package dk.kommunestrategi.rules.udmoentning.styring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.forloeb.Livscyklus;
import dk.kommunestrategi.rules.udmoentning.forloeb.Livstabel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
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

    /** Six years, in every half-year of which something is decided of three initiatives. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatIsTakenFollowsTheTableAndWhatIsRefusedChangesNothing(@ForAll("seksAar") List<Valg> seksAar) {
        Strategi strategi = Styringseksempel.strategi();
        Beslutningslog before = Beslutningslog.from(strategi);
        Map<Integer, Initiativtilstand> beforeTheLatest = new HashMap<>();
        for (int k = 0; k < seksAar.size(); k++) {
            int nummer = seksAar.get(k).nummer();
            Initiativforloeb fra = before.forloeb(nummer).orElseThrow();
            Beslutning beslutning = seksAar.get(k).beslutning(fra.tilstand(), k * 12 / seksAar.size());
            Result<Strategi> result = before.decide(beslutning);

            assertThat(result.getValue().isEmpty())
                    .isEqualTo(!result.getProblems().isEmpty());
            strategi = result.getValue().orElse(strategi);
            Beslutningslog after = Beslutningslog.from(strategi);
            assertThat(after.getProblems()).isEmpty();
            if (result.getValue().isEmpty()) {
                assertThat(after.getForloeb()).isEqualTo(before.getForloeb());
            } else {
                Beslutningsart art = beslutning.getArt();
                Initiativforloeb til = after.forloeb(nummer).orElseThrow();
                assertThat(til.tilstand()).isEqualTo(expected(fra, art, beforeTheLatest.get(nummer)));
                List<Beslutning> history = new ArrayList<>(fra.beslutninger());
                history.add(beslutning);
                assertThat(til.beslutninger()).isEqualTo(history);
                if (art == Beslutningsart.OPHAEVELSE
                        || (fra.standset().isEmpty() && !Livstabel.STANDSNING.contains(art))) {
                    beforeTheLatest.put(nummer, fra.tilstand());
                }
            }
            before = after;
        }
    }

    /** What is decided next: mostly what the table allows there, by whom it may be. */
    record Valg(int nummer, boolean wild, int art, Rolleart organ) {

        Beslutning beslutning(Initiativtilstand tilstand, int halvaar) {
            List<Beslutningsart> arter = Arrays.stream(Beslutningsart.values())
                    .filter(one -> wild
                            || Livstabel.STANDSNING.contains(one)
                            || Livstabel.after(tilstand, one).isPresent())
                    .toList();
            Beslutningsart valgt = arter.get(art % arter.size());
            return Beslutning.builder()
                    .from(withEfterfoelgere(Styringseksempel.beslutning(valgt, organ)))
                    .initiativer(List.of(nummer))
                    .halvaar(Styringseksempel.HALVAAR.plusHalves(halvaar))
                    .daekning("Kassen")
                    .build();
        }
    }

    @Provide
    Arbitrary<List<Valg>> seksAar() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)),
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.frequencyOf(
                                Tuple.of(
                                        3,
                                        Arbitraries.of(
                                                Rolleart.UDVALG, Rolleart.KOMMUNALBESTYRELSE, Rolleart.CHEFGRUPPE)),
                                Tuple.of(1, Arbitraries.of(Rolleart.OEKONOMIUDVALG, Rolleart.TOVHOLDER))))
                .as(Valg::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Initiativtilstand expected(
            Initiativforloeb fra, Beslutningsart art, Initiativtilstand beforeTheLatest) {
        if (art == Beslutningsart.OPHAEVELSE) {
            return beforeTheLatest;
        }
        return Livstabel.STANDSNING.contains(art)
                ? fra.tilstand()
                : Livstabel.after(fra.tilstand(), art).orElseThrow();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
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
            if (seen.add(List.of(
                    forloeb.tilstand(),
                    forloeb.seneste(Beslutningsart.FINANSIERING).isPresent()))) {
                for (Beslutningsart art : Livscyklus.possible(forloeb.tilstand())) {
                    for (Rolleart organ : List.of(Rolleart.CHEFGRUPPE, Rolleart.UDVALG)) {
                        Beslutningslog.from(strategi)
                                .decide(withEfterfoelgere(Styringseksempel.beslutning(art, organ)))
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
                            Problemkode.STANDSET_BESLUTNING,
                            Problemkode.INTET_AT_STANDSE,
                            Problemkode.INTET_STANDSET,
                            Problemkode.GODKENDT_AF_OVERORDNET,
                            Problemkode.FORKERT_ORGAN,
                            Problemkode.FORELAGT_FOR_UDVALG,
                            Problemkode.BESKRIVELSE_MANGLER,
                            Problemkode.ERKLAERING_MANGLER,
                            Problemkode.OMPLACERING_UDEN_BEMYNDIGELSE,
                            Problemkode.IMPLEMENTERING_UDEN_DAEKNING,
                            Problemkode.UMULIG_OM_HELHEDEN,
                            Problemkode.BESLUTTET_AF_KOMMUNALBESTYRELSEN,
                            Problemkode.FORLAENGELSE_UDEN_SLUT);
            assertThat(problem.getPointer()).matches("/styring/beslutninger/[0-9]+/(art|organ|forlaengetTil)");
        });
        assertThat(Beslutningslog.from(strategi).getProblems())
                .extracting(Problem::getArguments)
                .doesNotContainNull();
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
                                Tuple.of(1, Arbitraries.of(Rolleart.KOMMUNALBESTYRELSE)),
                                Tuple.of(1, Arbitraries.of(Rolleart.class))),
                        Arbitraries.of(List.of(1), List.of(2), List.of(1, 2)))
                .as((art, organ, numre) -> Beslutning.builder()
                        .from(withEfterfoelgere(Styringseksempel.beslutning(art, organ)))
                        .initiativer(numre)
                        .daekning("Kassen")
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    /** Initiatives 3 and 4 take over what is merged or split. */
    private static Beslutning withEfterfoelgere(Beslutning beslutning) {
        return switch (beslutning.getArt()) {
            case SAMMENLAEGNING ->
                Beslutning.builder().from(beslutning).addFoererTil(3).build();
            case DELING ->
                Beslutning.builder().from(beslutning).addFoererTil(3, 4).build();
            default -> beslutning;
        };
    }
}
