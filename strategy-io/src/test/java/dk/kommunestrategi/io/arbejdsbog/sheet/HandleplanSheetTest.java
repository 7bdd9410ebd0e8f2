package dk.kommunestrategi.io.arbejdsbog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** When initiatives start, by marks in the columns of half-years. */
class HandleplanSheetTest {

    private static final String HEADINGS = "Initiativ|2026-H1|2026-H2|2027-H1|Fastlagt";

    private final SheetFindings findings = new SheetFindings();
    private final NumberIndex initiativer = new NumberIndex(Problemkode.UKENDT_INITIATIV);

    HandleplanSheetTest() {
        initiativer.add(1, "Flere stier");
        initiativer.add(2, "Nye ege");
    }

    @Test
    void aCrossIsAFormalStartAndPointsBeforeItAnInformalOne() {
        assertThat(read(Optional.empty(), HEADINGS, "Flere stier||(...)|x|ja", "2. Nye ege|x|||"))
                .contains(plan(
                        "2026-H1",
                        "2027-H1",
                        placering(1, "2027-H1", "2026-H2", true),
                        placering(2, "2026-H1", "", false)));
        assertThat(told()).isEmpty();
    }

    @Test
    void whereNothingIsPlacedThereIsNoPlan() {
        assertThat(read(Optional.empty(), HEADINGS, "Flere stier|||-|")).isEmpty();
        assertThat(told()).isEmpty();
    }

    /** An empty plan that is known is no other than one without marks. */
    @Test
    void anEmptyPlanStays() {
        Optional<Handleplan> known = Optional.of(plan("2026-H1", "2026-H2"));

        assertThat(read(known, HEADINGS, "Flere stier|||")).isEqualTo(known);
    }

    @Test
    void aStartIsToldByItsCross() {
        read(Optional.empty(), HEADINGS, "Flere stier||x||", "Nye ege|x|||");

        assertThat(findings.locate(List.of(
                        Problem.of(Problemkode.MANGLER, "/handleplan/placeringer/0", "x")
                                .build(),
                        Problem.of(Problemkode.MANGLER, "/handleplan/placeringer/1/formelStart", "x")
                                .build())))
                .extracting(HandleplanSheetTest::shown)
                .containsExactly("MANGLER 2:3 [x]", "MANGLER 3:2 [x]");
    }

    @Test
    void withoutHalfYearsThePlanStaysAsItIs() {
        Optional<Handleplan> known = Optional.of(plan("2026-H1", "2026-H2", placering(1, "2026-H1", "", false)));

        assertThat(read(known, "Initiativ|Fastlagt", "Flere stier|ja")).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Flere stier|x|x||; DOBBELT_PLACERING 2:3 [1]",
                "Flere stier|x|(...)||; UFORMEL_START_EFTER_FORMEL 2:3 [2026-H2, 2026-H1]",
                "Flere stier|(...)|||; MANGLER 2:2 [x]",
                "Flere stier||||ja; MANGLER 2:5 [x]",
                "Flere stier|snart|||; UKENDT_VAERDI 2:2 [x, (...)]",
                "Flere stier|x|||måske; UKENDT_VAERDI 2:5 [Ja, Nej]",
                "|x|||; MANGLER 2:1 [Initiativ]",
                "Broer|x|||; UKENDT_INITIATIV 2:1 [Broer, 1, 2]"
            })
    void whatIsNotUnderstoodIsToldByItsCell(String row, String told) {
        read(Optional.empty(), HEADINGS, row);

        assertThat(told()).containsExactly(told);
    }

    @Test
    void anInitiativeHasOneRow() {
        assertThat(read(Optional.empty(), HEADINGS, "Flere stier|x|||", "1||x||"))
                .contains(plan("2026-H1", "2027-H1", placering(1, "2026-H1", "", false)));
        assertThat(told()).containsExactly("DOBBELT_NUMMER 3:1 [1]");
    }

    @Test
    void halfYearsFollowOneAnother() {
        read(Optional.empty(), "Initiativ|2026-H1|2027-H1", "Flere stier|x|");

        assertThat(told()).containsExactly("HALVAAR_IKKE_FORTLOEBENDE 1:3 [2027-H1, 2026-H2]");
    }

    /** Of what is known, what has no column, no row or no mark of its own stays. */
    @Test
    void whatTheSheetDoesNotSayStays() {
        Optional<Handleplan> known = Optional.of(plan(
                "2025-H1",
                "2028-H1",
                placering(1, "2026-H2", "2025-H2", true),
                placering(2, "2025-H1", "", false),
                placering(3, "2028-H1", "", true)));

        assertThat(read(known, "Initiativ|2026-H1|2026-H2", "Flere stier||x", "Nye ege||"))
                .isEqualTo(known);
        assertThat(told()).isEmpty();
    }

    @Test
    void aRowWithoutAMarkTakesAStartAwayThatHasAColumn() {
        Optional<Handleplan> known = Optional.of(
                plan("2026-H1", "2026-H2", placering(1, "2026-H2", "", false), placering(2, "2026-H1", "", false)));

        assertThat(read(known, "Initiativ|2026-H1|2026-H2", "Flere stier||"))
                .contains(plan("2026-H1", "2026-H2", placering(2, "2026-H1", "", false)));
    }

    /** What began before another start was informal work for that. */
    @Test
    void anInformalStartWithoutAColumnStaysWithItsFormalOneOnly() {
        Optional<Handleplan> known = Optional.of(plan("2025-H1", "2027-H1", placering(1, "2026-H2", "2025-H2", false)));

        assertThat(read(known, HEADINGS, "Flere stier|||x|").orElseThrow().getPlaceringer())
                .containsExactly(placering(1, "2027-H1", "", false));
    }

    private Optional<Handleplan> read(Optional<Handleplan> known, String... rows) {
        TableSheet sheet = new TableSheet(
                "Handleplan",
                false,
                IntStream.range(0, rows.length)
                        .mapToObj(k -> new TableRow(k + 1, List.of(rows[k].split("\\|", -1))))
                        .toList());
        return HandleplanSheet.read(sheet, initiativer, known, findings);
    }

    private List<String> told() {
        return findings.all().stream().map(HandleplanSheetTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.getCode() + " " + problem.getLine().orElse(0) + ":"
                + problem.getColumn().orElse(0) + " " + problem.getArguments();
    }

    private static Handleplan plan(String fra, String til, Placering... placeringer) {
        return Handleplan.builder()
                .periode(Periode.of(YearHalf.parse(fra), YearHalf.parse(til)))
                .addPlaceringer(placeringer)
                .build();
    }

    private static Placering placering(int initiativ, String formel, String uformel, boolean fastlagt) {
        return Placering.builder()
                .initiativ(initiativ)
                .formelStart(YearHalf.parse(formel))
                .uformelStart(
                        Optional.of(uformel).filter(half -> !half.isEmpty()).map(YearHalf::parse))
                .fastlagt(fastlagt)
                .build();
    }
}
