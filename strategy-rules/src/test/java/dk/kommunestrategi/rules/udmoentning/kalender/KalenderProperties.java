package dk.kommunestrategi.rules.udmoentning.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Styring;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.YearHalf;

/** Whatever the plan is and whichever meetings are known, what recurs is in the calendar as often as it recurs. */
class KalenderProperties {

    private static final YearHalf START = YearHalf.of(2026, 1);

    @Property(tries = 300)
    void everyHalfYearHasOneStatusAndEveryYearOneReportAndOneBudget(
            @ForAll("moeder") List<Moede> moeder,
            @ForAll("handleplaner") Handleplan plan,
            @ForAll @IntRange(min = 1, max = 9) int length) {
        YearHalf til = START.plusHalves(length - 1);
        Kalender kalender = Kalender.from(strategi(moeder, plan), START.atDay(1), til);

        assertThat(antal(kalender, Kalenderart.STATUS))
                .isEqualTo(IntStream.range(0, length)
                        .mapToObj(START::plusHalves)
                        .collect(Collectors.toMap(halvaar -> halvaar, halvaar -> 1L, Long::sum, TreeMap::new)));
        for (Kalenderart aarlig : List.of(
                Kalenderart.AARSRAPPORT,
                Kalenderart.BUDGETFORSLAG,
                Kalenderart.FOERSTE_BEHANDLING,
                Kalenderart.BUDGETFORHANDLINGER,
                Kalenderart.BUDGETVEDTAGELSE)) {
            assertThat(antal(kalender, aarlig)).isEqualTo(expected(aarlig, moeder, til));
        }
    }

    @Property(tries = 300)
    void everyDayIsOfTheMeetingPlanAndEveryMeetingInTheCalendarOnItsDay(
            @ForAll("moeder") List<Moede> moeder, @ForAll("handleplaner") Handleplan plan) {
        Kalender kalender = Kalender.from(strategi(moeder, plan), START.atDay(1), START.plusHalves(5));

        assertThat(kalender.poster().stream().flatMap(post -> post.tidspunkt().dato().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        moeder.stream().map(Moede::getDato).toList());
    }

    @Property(tries = 300)
    void everyStartIsInItsHalfYear(@ForAll("handleplaner") Handleplan plan) {
        Kalender kalender = Kalender.from(strategi(List.of(), plan), START.atDay(1), START.plusHalves(5));

        assertThat(kalender.poster().stream()
                        .filter(post -> post.art() == Kalenderart.START)
                        .map(post -> post.tidspunkt().halvaar() + " "
                                + post.initiativer().get(0).getNummer()))
                .containsExactlyInAnyOrderElementsOf(plan.getPlaceringer().stream()
                        .map(placering -> placering.getFormelStart() + " " + placering.getInitiativ())
                        .toList());
    }

    @Property(tries = 300)
    void entriesAreInOrderAndNoneIsPast(
            @ForAll("moeder") List<Moede> moeder,
            @ForAll("handleplaner") Handleplan plan,
            @ForAll @IntRange(min = 0, max = 700) int days) {
        LocalDate fra = START.atDay(1).plusDays(days);
        Kalender kalender = Kalender.from(strategi(moeder, plan), fra, START.plusHalves(5));

        assertThat(kalender.poster().stream().map(Kalenderpost::tidspunkt).toList())
                .isSorted();
        assertThat(kalender.poster())
                .allSatisfy(post -> assertThat(post.tidspunkt().senest()).isAfterOrEqualTo(fra));
    }

    /** The half-years of the meetings and, of a year without one, its second. */
    private static SortedMap<YearHalf, Long> expected(Kalenderart art, List<Moede> moeder, YearHalf til) {
        SortedMap<YearHalf, Long> expected = new TreeMap<>();
        for (int aar = START.getYear(); aar <= til.getYear(); aar++) {
            YearHalf otherwise = YearHalf.of(aar, 2);
            moeder.stream()
                    .filter(moede -> moede.getArt().name().equals(art.name()))
                    .map(moede -> YearHalf.from(moede.getDato()))
                    .filter(halvaar -> halvaar.getYear() == otherwise.getYear())
                    .forEach(halvaar -> expected.put(halvaar, 1L));
            if (expected.isEmpty() || expected.lastKey().getYear() < aar) {
                expected.put(otherwise, 1L);
            }
        }
        expected.tailMap(til.plusHalves(1)).clear();
        return expected;
    }

    private static SortedMap<YearHalf, Long> antal(Kalender kalender, Kalenderart art) {
        return kalender.poster().stream()
                .filter(post -> post.art() == art)
                .collect(
                        Collectors.groupingBy(post -> post.tidspunkt().halvaar(), TreeMap::new, Collectors.counting()));
    }

    private static Strategi strategi(List<Moede> moeder, Handleplan plan) {
        return Kalendereksempel.strategi(Styring.builder().moeder(moeder).build())
                .withHandleplan(plan);
    }

    /** At most one meeting of each kind in a half-year. */
    @Provide
    Arbitrary<List<Moede>> moeder() {
        return Combinators.combine(
                        Arbitraries.of(Moedeart.class), Arbitraries.integers().between(0, 6 * 180))
                .as((art, days) -> Kalendereksempel.moede(art, START.atDay(1).plusDays(days), Optional.empty()))
                .list()
                .uniqueElements(moede -> List.of(moede.getArt(), YearHalf.from(moede.getDato())))
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Handleplan> handleplaner() {
        return Arbitraries.integers()
                .between(0, 5)
                .list()
                .ofMaxSize(2)
                .map(starter -> Handleplan.builder()
                        .periode(Periode.of(START, START.plusHalves(5)))
                        .placeringer(IntStream.range(0, starter.size())
                                .mapToObj(k -> Placering.builder()
                                        .initiativ(k + 1)
                                        .formelStart(START.plusHalves(starter.get(k)))
                                        .build())
                                .toList())
                        .build());
    }
}
