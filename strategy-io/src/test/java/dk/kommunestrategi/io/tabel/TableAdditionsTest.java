package dk.kommunestrategi.io.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table may add to a strategy: what stands in the table that is read, and nothing that only looks like it. */
class TableAdditionsTest {

    private static final Strategi EMPTY = Strategi.builder()
            .navn("Skove")
            .kommune(Kommune.builder().kode("0099").navn("Eksempelby Kommune").build())
            .build();

    private static final String MATRIX = "Initiativ|1. Løvskov|2. Nåleskov\n1. Flere stier|x|\n4. Nye ege||x";
    private static final String CONTENTS = "1. Indledning|2. Økonomi\n1. Baggrund|2. Budget";
    private static final String HEADINGS =
            "Initiativ|Let implementerbart|Intern/ekstern|Ressourcetræk på centre|Niveau|Temaer|Udgift";

    private final TableReader adding = TableReader.adding();

    @ParameterizedTest
    @CsvSource({"Indhold, Temamatrix", "Indhold, Ark2", "Forside, Ark2"})
    void aListOfContentsIsNoMatrix(String first, String second) {
        Result<Strategi> reading =
                adding.readTemamatrix(EMPTY, workbook(table(first, CONTENTS), table(second, MATRIX)));

        assertThat(themes(sound(reading))).containsExactly("1 Løvskov", "2 Nåleskov");
        assertThat(codes(reading)).doesNotContain(Problemkode.FLERE_ARK);
        assertThat(codes(adding.readTemamatrix(EMPTY, workbook(table(first, CONTENTS)))))
                .containsExactly(Problemkode.TABEL_IKKE_FUNDET);
    }

    @Test
    void yearsAreNoThemes() {
        String budget = "Initiativ|2027 Budget|2028 Budget\n1. Flere stier|x|x";

        assertThat(codes(adding.readTemamatrix(EMPTY, workbook(table("Budget", budget)))))
                .containsExactly(Problemkode.TABEL_IKKE_FUNDET);
    }

    /** The reader takes the sheet that has the name, or the themes, and so does whoever adds. */
    @Test
    void onlyTheSheetThatIsReadAdds() {
        String draft = "Initiativ|1. Bøgeskov|3. Hede\n9. Udsigtstårn|x|";
        Strategi known =
                EMPTY.withTemaer(Tema.builder().nummer(1).navn("Løvskov").build());

        Strategi named =
                sound(adding.readTemamatrix(EMPTY, workbook(table("Udkast", draft), table("Temamatrix", MATRIX))));
        Result<Strategi> other = adding.readTemamatrix(
                known, workbook(table("Udkast", draft.replace("1. Bø", "5. Bø")), table("Ark2", MATRIX)));

        assertThat(named.getInitiativer().stream().map(Initiativ::betegnelse))
                .containsExactly("1. Flere stier", "4. Nye ege");
        assertThat(themes(sound(other))).containsExactly("1 Løvskov", "2 Nåleskov");
        assertThat(codes(other)).doesNotContain(Problemkode.FLERE_ARK);
    }

    @Test
    void theHandleplanTableThatIsReadAdds() {
        Strategi known =
                EMPTY.withTemaer(Tema.builder().nummer(1).navn("Løvskov").build());
        byte[] book = workbook(
                table("Udkast", HEADINGS + "\n7. Udsigt|Ja|Internt|Naturskolen|1|1|Lille"),
                table("Handleplan", HEADINGS + "\n1. Flere stier|Ja|Internt|Planteskolen|1|1|Lille"));

        Strategi read = sound(adding.readHandleplan(known, book));

        assertThat(read.getInitiativer()).extracting(Initiativ::betegnelse).containsExactly("1. Flere stier");
        assertThat(read.getCentre()).extracting(Center::getNavn).containsExactly("Planteskolen");
    }

    @Test
    void aNumberMayStandInAColumnOfItsOwn() {
        Strategi matrix = sound(adding.readTemamatrix(
                EMPTY,
                workbook(table("Temamatrix", "Nr.|Initiativ|1. Løvskov|2. Nåleskov\n1|Flere stier|x|\n4|Nye ege||x"))));
        Strategi handleplan = sound(adding.readHandleplan(
                matrix,
                workbook(table("Handleplan", "Nr.|" + HEADINGS + "\n5|Broer|Ja|Internt|Planteskolen|1|2|Lille"))));

        assertThat(handleplan.getInitiativer())
                .extracting(initiativ -> initiativ.betegnelse() + " " + initiativ.getTemaer())
                .containsExactly("1. Flere stier [1]", "4. Nye ege [2]", "5. Broer [2]");
    }

    /** Nothing could be done with it: that it is not added has its reason. */
    @Test
    void anInitiativeWithoutAThemeIsNotAddedAndThatIsTold() {
        Strategi known =
                EMPTY.withTemaer(Tema.builder().nummer(1).navn("Løvskov").build());
        byte[] book = workbook(table(
                "Handleplan",
                HEADINGS + "\n1. Flere stier|Ja|Internt|Planteskolen|1|1|Lille"
                        + "\n7. Udsigt|Ja|Internt|Planteskolen|1||Lille"));

        Result<Strategi> reading = adding.readHandleplan(known, book);

        assertThat(reading.getProblems())
                .filteredOn(Problem::isFejl)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getCode()).isEqualTo(Problemkode.INITIATIV_UDEN_TEMA);
                    assertThat(problem.getLine()).hasValue(3);
                    assertThat(problem.getMessage(Sprog.DANSK))
                            .isEqualTo(
                                    "Initiativet \"7. Udsigt\" fandtes ikke i strategien og kan ikke oprettes, for tabellen"
                                            + " siger ikke, hvilket af strategiens temaer det hører til.");
                });
        assertThat(codes(new TableReader().readHandleplan(known, book))).containsOnly(Problemkode.UKENDT_INITIATIV);
    }

    /** A name may begin with a number: then it is not clear which initiative or theme it is, and none is invented. */
    @ParameterizedTest
    @ValueSource(strings = {"100 nye boliger", "4 dages uge"})
    void aNumberInANameIsNoNumber(String navn) {
        String matrix = MATRIX.replace("4. Nye ege", navn);
        Strategi known = EMPTY.withTemaer(
                Tema.builder().nummer(1).navn("Løvskov").build(),
                Tema.builder().nummer(7).navn(navn).build());

        assertThat(adding.readTemamatrix(EMPTY, workbook(table("Ark1", matrix))).getValue())
                .isEmpty();
        Strategi read = sound(adding.readTemamatrix(
                known, workbook(table("Ark1", "Initiativ|1. Løvskov|" + navn + "\n1. Flere stier||x"))));
        assertThat(themes(read)).containsExactly("1 Løvskov", "7 " + navn);
        assertThat(read.getInitiativer().get(0).getTemaer()).containsExactly(7);
    }

    /** The first word tells little: many centres begin with "Center". */
    @ParameterizedTest
    @CsvSource({
        "Center Nord, Center Syd, true",
        "Center for Børn, Center for Sundhed, true",
        "Center Øst, Center Vest, true",
        "Skole A, Skole B, true",
        "Senior, Seniorer, false",
        "Rus. og socialt udsatte, Rus, false",
        "Rus. og socialt udsatte, Rus. Og andet, false",
        "Sundhed og ældre, 'Sundhed, ældre', false",
        "Center Nord, Center Nordd, false",
        "Planteskolen, Plantskolen, false"
    })
    void aCentreIsAddedUnlessItMayBeAnother(String known, String written, boolean isAdded) {
        Strategi strategi = EMPTY.withTemaer(
                        Tema.builder().nummer(1).navn("Løvskov").build())
                .withCentre(Center.builder().kode("a").navn(known).build());

        Result<Strategi> reading = adding.readHandleplan(
                strategi, workbook(table("Ark1", HEADINGS + "\n1. Flere stier|Ja|Internt|" + written + "|1|1|Lille")));

        assertThat(reading.getValue().map(Strategi::getCentre).map(List::size))
                .isEqualTo(isAdded ? Optional.of(2) : Optional.empty());
    }

    private static StrategiTable table(String navn, String rows) {
        return StrategiTable.of(
                navn,
                rows.lines().map(line -> Arrays.asList(line.split("\\|", -1))).toList());
    }

    private static byte[] workbook(StrategiTable... tables) {
        return new TableWriter().xlsx(List.of(tables)).getValue().orElseThrow();
    }

    private static List<String> themes(Strategi strategi) {
        return strategi.getTemaer().stream()
                .map(tema -> tema.getNummer() + " " + tema.getNavn())
                .toList();
    }

    private static Strategi sound(Result<Strategi> reading) {
        return reading.getValue().orElseThrow(() -> new AssertionError(reading.getProblems()));
    }

    private static List<Problemkode> codes(Result<Strategi> reading) {
        return reading.getProblems().stream().map(Problem::getCode).toList();
    }
}
