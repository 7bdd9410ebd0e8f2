package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.validator.DefaultValidator;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** Whatever a builder accepts can be checked: the rules answer with problems, never with an exception. */
class StrategiCheckProperties {

    private static boolean somethingWasFound;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void tellsEveryProblemOnceInWholeSentences(@ForAll("arbitrary") Strategi strategi) {
        List<Problem> problems = StrategiCheck.check(strategi);

        assertThat(problems).doesNotHaveDuplicates().isEqualTo(StrategiCheck.check(strategi));
        for (Problem problem : problems) {
            somethingWasFound = true;
            for (Sprog sprog : Sprog.values()) {
                assertThat(problem.getMessage(sprog) + problem.getAdvice(sprog))
                        .doesNotContain("{")
                        .doesNotContain("null");
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void leadsToAPlaceThatTheValidatorNamesToo(@ForAll("arbitrary") Strategi strategi) {
        List<String> places = DefaultValidator.keys(strategi).stream()
                .filter(key -> key.contains("dk.kommunestrategi.problem."))
                .toList();

        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(together(strategi).stream()
                        .filter(Problem::isFejl)
                        .map(problem ->
                                path(problem.getPointer()) + ": dk.kommunestrategi.problem." + problem.getCode())
                        .distinct()
                        .toList());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void tellsTheValuesThatTheValidatorNamesAndThenWhatDoesNotFollowFromThem(@ForAll("arbitrary") Strategi strategi) {
        List<Problem> problems = StrategiCheck.check(strategi);
        Set<String> broken = DefaultValidator.keys(strategi).stream()
                .filter(key -> !key.contains("dk.kommunestrategi.problem."))
                .map(key -> key.substring(0, key.indexOf(':')))
                .collect(Collectors.toSet());

        assertThat(problems.subList(0, broken.size()))
                .extracting(problem -> path(problem.getPointer()))
                .containsExactlyInAnyOrderElementsOf(broken);
        List<Problem> rest = problems.subList(broken.size(), problems.size());
        List<Problem> together = together(strategi);
        assertThat(rest).isSubsetOf(together);
        if (broken.isEmpty()) {
            assertThat(rest).isEqualTo(together);
        }
    }

    private static List<Problem> together(Strategi strategi) {
        List<Problem> problems = new ArrayList<>();
        StrategiCheck.checkTogether(Place.root(strategi), problems::add);
        return problems;
    }

    @AfterContainer
    static void theStrategiesWereNotAllInOrder() {
        assertThat(somethingWasFound).isTrue();
    }

    private static String path(String pointer) {
        return pointer.substring(1)
                .replaceAll("/(\\d+)$", "[$1].<list element>")
                .replaceAll("/(\\d+)", "[$1]")
                .replace('/', '.');
    }

    @Provide
    Arbitrary<Strategi> arbitrary() {
        return Combinators.combine(
                        numre().map(numre -> numre.stream().map(Eksempel::tema).toList()),
                        koder().map(koder ->
                                koder.stream().map(Eksempel::forvaltning).toList()),
                        koder().map(koder ->
                                koder.stream().map(Eksempel::center).toList()),
                        koder().map(koder -> koder.stream().map(Eksempel::rolle).toList()),
                        initiativ().list().ofMaxSize(3),
                        periode().optional(),
                        handleplan().optional(),
                        Arbitraries.integers())
                .as((temaer, forvaltninger, centre, roller, initiativer, periode, plan, skala) ->
                        Eksempel.emptyStrategi()
                                .withTemaer(temaer)
                                .withForvaltninger(forvaltninger)
                                .withCentre(centre)
                                .withRoller(roller)
                                .withInitiativer(initiativer)
                                .withPeriode(periode)
                                .withHandleplan(plan)
                                .withSkala(skala))
                .flatMap(strategi -> styring().optional().map(strategi::withStyring));
    }

    private static Arbitrary<Styring> styring() {
        Arbitrary<Beslutning> beslutninger = Combinators.combine(
                        halvaar(), numre(), Arbitraries.of("socialchef", "", "a/b~c"), datoer().optional())
                .as((tid, initiativer, organ, dato) -> Beslutning.builder()
                        .art(Beslutningsart.UDSKYDELSE)
                        .organ(organ)
                        .initiativer(initiativer)
                        .halvaar(tid)
                        .dato(dato)
                        .build());
        Arbitrary<Maaling> maalinger = Combinators.combine(
                        halvaar().map(Maaletid::of),
                        halvaar().map(Maaletid::of),
                        Arbitraries.integers().optional(),
                        Arbitraries.integers().optional())
                .as((fra, til, value, tilgang) -> {
                    Maaling.Builder maaling = Maaling.builder().fra(fra).til(til);
                    value.ifPresent(maaling::vaerdi);
                    tilgang.ifPresent(maaling::tilgang);
                    return maaling.build();
                });
        Arbitrary<Indikator> indikatorer = Combinators.combine(
                        Arbitraries.of("x", ""),
                        Arbitraries.of(Indikatorart.class),
                        maalinger.list().ofMaxSize(2),
                        maalinger.optional(),
                        numre())
                .as((kode, art, list, baseline, initiativer) -> Indikator.builder()
                        .kode(kode)
                        .navn("Indikator")
                        .art(art)
                        .maalinger(list)
                        .baseline(baseline)
                        .initiativer(initiativer)
                        .build());
        Arbitrary<Moede> moeder = Combinators.combine(Arbitraries.of(Moedeart.class), datoer(), datoer().optional())
                .as((art, dato, deadline) -> Moede.builder()
                        .art(art)
                        .dato(dato)
                        .dagsordensfrist(deadline)
                        .build());
        return Combinators.combine(
                        beslutninger.list().ofMaxSize(3),
                        indikatorer.list().ofMaxSize(2),
                        moeder.list().ofMaxSize(3))
                .as((log, maalt, plan) -> Styring.builder()
                        .beslutninger(log)
                        .indikatorer(maalt)
                        .moeder(plan)
                        .build());
    }

    private static Arbitrary<LocalDate> datoer() {
        return Arbitraries.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2024, 7, 1),
                LocalDate.of(2025, 1, 1));
    }

    private static Arbitrary<Initiativ> initiativ() {
        Arbitrary<List<Initiativejer>> ejere = koder().map(koder ->
                koder.stream().map(kode -> Eksempel.ejer(kode, !kode.isBlank())).toList());
        Arbitrary<Vurdering> vurdering = Combinators.combine(koder(), Arbitraries.integers())
                .as((centre, niveau) -> Eksempel.vurderingWithAlleCentre(
                        niveau,
                        centre.stream()
                                .map(center -> Eksempel.traek(center, niveau))
                                .toArray(Ressourcetraek[]::new)));
        return Combinators.combine(
                        nummer(), ejere, numre(), numre(), vurdering.optional(), numre(), halvaar(), halvaar())
                .as((nummer, ejer, temaer, stated, vurderet, waits, tidligst, senest) -> Eksempel.initiativ(nummer)
                        .withEjere(ejer)
                        .withTemaer(temaer)
                        .withTemaangivelser(Eksempel.temaangivelse(Temakilde.TABEL, stated.toArray(new Integer[0])))
                        .withVurdering(vurderet)
                        .withAfhaengerAf(waits)
                        .withTidligst(tidligst)
                        .withSenest(senest));
    }

    private static Arbitrary<Handleplan> handleplan() {
        Arbitrary<Placering> placering = Combinators.combine(nummer(), halvaar(), halvaar())
                .as((initiativ, uformel, formel) -> Placering.builder()
                        .initiativ(initiativ)
                        .uformelStart(uformel)
                        .formelStart(formel)
                        .build());
        return Combinators.combine(periode(), placering.list().ofMaxSize(3))
                .as((periode, placeringer) -> Handleplan.builder()
                        .periode(periode)
                        .placeringer(placeringer)
                        .build());
    }

    private static Arbitrary<Periode> periode() {
        return Combinators.combine(halvaar(), halvaar()).as(Periode::of);
    }

    private static Arbitrary<YearHalf> halvaar() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(2023, 2026),
                                Arbitraries.of(Year.MIN_VALUE, -1, 0, 9999, Year.MAX_VALUE)),
                        Arbitraries.of(Half.class))
                .as(YearHalf::of);
    }

    private static Arbitrary<Integer> nummer() {
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 3), Arbitraries.of(0, -1, Integer.MAX_VALUE));
    }

    private static Arbitrary<List<Integer>> numre() {
        return nummer().list().ofMaxSize(3);
    }

    private static Arbitrary<List<String>> koder() {
        return Arbitraries.of("SAF", "rus", "socialchef", "", " ", "a/b~c")
                .list()
                .ofMaxSize(3);
    }
}
