package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;

/** Workbooks in which columns, lines and cells are missing: what is not there changes nothing, and nothing goes in silence. */
class PartialBookTest {

    private static final Strategi STRATEGI = TestBooks.strategi();

    private final ArbejdsbogReader reader = new ArbejdsbogReader();
    private final Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(
            new ArbejdsbogWriter().write(STRATEGI, List.of()).getValue().orElseThrow());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let implementerbart",
                "Intern eller ekstern",
                "Træk på centre",
                "Udgiftsniveau",
                "Organisatoriske konsekvenser",
                "Varighed mindst",
                "Varighed højst"
            })
    void initiativesKeepWhatHasNoColumn(String heading) {
        TestBooks.removeColumn(cells, "Initiativer", heading);

        assertThat(intoKnown()).isEqualTo(STRATEGI);
    }

    @Test
    void anEmptyColumnTakesAwayNoMoreThanItself() {
        put("Initiativer", 3, "Organisatoriske konsekvenser", "");
        List.of("Let implementerbart", "Intern eller ekstern", "Træk på centre", "Udgiftsniveau")
                .forEach(heading -> TestBooks.removeColumn(cells, "Initiativer", heading));

        Vurdering before = STRATEGI.getInitiativer().get(0).getVurdering().orElseThrow();
        assertThat(intoKnown().getInitiativer().get(0).getVurdering())
                .contains(Vurdering.builder()
                        .from(before)
                        .organisatoriskeKonsekvenser(Optional.<OrganisatoriskeKonsekvenser>empty())
                        .build());
    }

    @Test
    void anAssessmentIsTakenAwayWhereAllOfItIsEmpty() {
        List.of("Let implementerbart", "Intern eller ekstern", "Træk på centre", "Udgiftsniveau")
                .forEach(heading -> put("Initiativer", 4, heading, ""));

        assertThat(intoKnown().getInitiativer().get(1).getVurdering()).isEmpty();
    }

    @Test
    void anAssessmentThatLacksAColumnIsTold() {
        List.of("Let implementerbart", "Intern eller ekstern", "Træk på centre")
                .forEach(heading -> TestBooks.removeColumn(cells, "Initiativer", heading));

        int column = column("Initiativer", "Udgiftsniveau");
        assertThat(asNew().getProblems().stream().map(TestBooks::shown))
                .containsOnlyOnce("MANGLER Initiativer 4 " + column + " Let implementerbart")
                .containsOnlyOnce("MANGLER Initiativer 4 " + column + " Intern eller ekstern")
                .containsOnlyOnce("MANGLER Initiativer 4 " + column + " Træk på centre");
    }

    @Test
    void locksStayWhereTheyHaveNoColumn() {
        TestBooks.removeColumn(cells, "Handleplan", "Fastlagt");

        assertThat(intoKnown()).isEqualTo(STRATEGI);
    }

    @Test
    void aLockOfNothingIsTold() {
        cells.get("Handleplan").get(4).remove(column("Handleplan", "2027-H2"));
        put("Handleplan", 4, "Fastlagt", "Ja");

        assertThat(asNew().getProblems().stream().map(TestBooks::shown))
                .contains("MANGLER Handleplan 4 " + column("Handleplan", "Fastlagt") + " x");
    }

    @Test
    void halfYearsWithoutAColumnStayInThePlan() {
        TestBooks.removeColumn(cells, "Handleplan", "2027-H2");
        TestBooks.removeColumn(cells, "Handleplan", "2027-H1");

        assertThat(intoKnown()).isEqualTo(STRATEGI);
    }

    @Test
    void halfYearsThatAreNewMakeThePlanLonger() {
        cells.get("Handleplan").get(2).put(20, "2028-H1");

        assertThat(intoKnown().getHandleplan().map(Handleplan::getPeriode))
                .contains(Periode.of(YearHalf.parse("2026-H1"), YearHalf.parse("2028-H1")));
    }

    @Test
    void whatStartedBeforeThePlanIsNoLockOfNothing() {
        Handleplan plan = Handleplan.builder()
                .from(STRATEGI.getHandleplan().orElseThrow())
                .placeringer(List.of(Placering.builder()
                        .initiativ(4)
                        .formelStart(YearHalf.parse("2025-H1"))
                        .fastlagt(true)
                        .build()))
                .build();
        Strategi strategi = STRATEGI.withHandleplan(plan);
        byte[] xlsx =
                new ArbejdsbogWriter().write(strategi, List.of()).getValue().orElseThrow();

        assertThat(reader.read(xlsx).hasFejl()).isFalse();
        assertThat(strategi(reader.read(strategi, xlsx))).isEqualTo(strategi);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Varighed mindst |      | 2    | MANGLER Initiativer 3 20 Varighed mindst",
                "Varighed mindst | 1    |      | MANGLER Initiativer 3 21 Varighed højst",
                "Varighed mindst | kort | 2    | FORKERT_TYPE Initiativer 3 20 kort"
            })
    void anEndThatIsMissingOrBrokenIsToldOnce(String heading, String first, String last, String told) {
        int column = column("Initiativer", heading);
        cells.get("Initiativer").get(3).put(column, first == null ? "" : first);
        cells.get("Initiativer").get(3).put(column + 1, last == null ? "" : last);

        assertThat(asNew().getProblems().stream()
                        .filter(Problem::isFejl)
                        .map(TestBooks::shown)
                        .toList())
                .containsExactly(told);
    }

    @Test
    void anEndWithoutAColumnIsTheOneThatIsKnown() {
        TestBooks.removeColumn(cells, "Initiativer", "Varighed mindst");
        put("Initiativer", 3, "Varighed højst", "5");

        assertThat(intoKnown().getInitiativer().get(0).getVarighedsinterval()).contains(Varighedsinterval.of(1, 5));
    }

    @ParameterizedTest
    @CsvSource({"8, 9, Periode til", "9, 8, Periode fra"})
    void aPeriodWithOneEndIsTold(int kept, int removed, String heading) {
        cells.get("Strategi").remove(removed);

        assertThat(asNew().getProblems().stream().map(TestBooks::shown))
                .contains("MANGLER Strategi " + kept + " 2 " + heading);
    }

    @Test
    void anEmptyLineTakesThePeriodAwayOnlyWithTheOther() {
        put("Strategi", 8, "Værdi", "");

        assertThat(asNew().getProblems().stream().map(TestBooks::shown)).contains("MANGLER Strategi 8 2 Periode fra");

        put("Strategi", 9, "Værdi", "");

        assertThat(strategi(asNew()).getPeriode()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.000, 1000", "12.000, 12000", "'2,0', 2", "2.00, 2"})
    void thousandsHaveAPoint(String written, int kapacitet) {
        put("Centre", 4, "Kapacitet", written);

        assertThat(strategi(asNew()).getCentre().get(1).getKapacitet()).hasValue(kapacitet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Initiativer", "Temaer"})
    void numberZeroIsNotReplaced(String sheet) {
        put(sheet, 4, "Nr.", "0");

        assertThat(asNew().getProblems().stream().map(TestBooks::shown)).contains("UNDER_MINDSTE " + sheet + " 4 1 0");
    }

    @Test
    void aColumnWithoutAHeadingIsToldOnce() {
        cells.get("Centre").get(3).put(60, "a");
        cells.get("Centre").get(4).put(60, "b");

        assertThat(asNew().getProblems().stream().map(TestBooks::shown))
                .filteredOn(told -> told.contains(" Centre "))
                .containsExactly("CELLE_UDEN_OVERSKRIFT Centre 3 60 a");
    }

    @Test
    void centresAreFoundByAShortNameWithoutAColumn() {
        TestBooks.removeColumn(cells, "Centre", "Kortnavn");
        put("Roller", 5, "Centre i rollen", "Sav");

        assertThat(intoKnown()).isEqualTo(STRATEGI);
    }

    @Test
    void rowsGoToTheirOwnPlacesAlsoWhereSeveralHaveOneCode() {
        List<Center> centre = List.of(
                STRATEGI.getCentre().get(1),
                STRATEGI.getCentre().get(1),
                STRATEGI.getCentre().get(0));
        put("Centre", 3, "Kapacitet", "mange");
        cells.get("Centre").remove(4);
        cells.keySet().removeIf(sheet -> !sheet.equals("Centre"));

        assertThat(reader.read(STRATEGI.withCentre(centre), TestBooks.write(cells))
                        .getProblems())
                .anyMatch(problem -> problem.getPointer().equals("/centre/2/kapacitet"));
    }

    private Strategi intoKnown() {
        return strategi(reader.read(STRATEGI, TestBooks.write(cells)));
    }

    private Result<Strategidokument> asNew() {
        return reader.read(TestBooks.write(cells));
    }

    private void put(String sheet, int row, String heading, String text) {
        cells.get(sheet).get(row).put(column(sheet, heading), text);
    }

    private int column(String sheet, String heading) {
        return cells.get(sheet).get(2).entrySet().stream()
                .filter(cell -> cell.getValue().equals(heading))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Strategi strategi(Result<Strategidokument> reading) {
        return reading.getValue()
                .map(Strategidokument::getStrategi)
                .orElseThrow(() -> new AssertionError(reading.getProblems()));
    }
}
