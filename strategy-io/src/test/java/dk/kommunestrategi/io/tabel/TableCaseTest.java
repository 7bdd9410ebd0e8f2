package dk.kommunestrategi.io.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;

/**
 * Tables as people have them, read into Kolding's strategy: two initiatives move to where the table has them, the others stay
 * where they are, or it is told, in its cell, what cannot be read.
 */
class TableCaseTest {

    /** Where initiatives 3 and 8 are before; in the tables 3 starts in 2025-H2, and 8, where it is there, in 2024-H1. */
    private static final YearHalf BEFORE = YearHalf.of(2026, 2);

    private static final String MOVED = "3 2025-H2, 8 2024-H1";

    private static final String HEADINGS =
            "Initiativ;Let implementerbart;Intern/ekstern;Ressourcetræk på centre;Niveau;Temaer;"
                    + "Estimeret økonomisk udgift;2024-H1;2024-H2;2025-H1;2025-H2;2026-H1;2026-H2";
    private static final String ROW_3 =
            "3. Fremskudt sagsbehandling;Nej;Internt;Modtagelse og ydelse, Voksenrådgivningen;2 2;3,4;Mellem;;;;x;;";
    private static final String ROW_8 =
            "8. Oversigt over udleveringssteder med fixer-grej;Ja;Internt;Rus. og socialt udsatte;1;4,6;Lille;x;;;;;";
    private static final String TABLE = HEADINGS + "\n" + ROW_3 + "\n" + ROW_8 + "\n";

    private static final TableReader READER = new TableReader();

    /** What the tables are read into, each time as if it were the first. */
    private static final Strategi STRATEGI = strategi();

    private static Strategi strategi() {
        Strategi printed = READER.readHandleplan(KoldingTables.without(), KoldingTables.HANDLEPLAN)
                .getValue()
                .flatMap(read ->
                        READER.readTemamatrix(read, KoldingTables.TEMAMATRIX).getValue())
                .orElseThrow();
        Handleplan plan = printed.getHandleplan().orElseThrow();
        return printed.withHandleplan(Handleplan.builder()
                .from(plan)
                .placeringer(plan.getPlaceringer().stream()
                        .map(placering -> List.of(3, 8).contains(placering.getInitiativ())
                                ? Placering.builder()
                                        .from(placering)
                                        .formelStart(BEFORE)
                                        .build()
                                : placering)
                        .toList())
                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20-nr-kolonne-foerst.csv              | 3 2025-H2, 8 2024-H1",
                "21-kun-initiativ-og-halvaar.csv       | 3 2025-H2, 8 2024-H1",
                "22-word-linjeskift.tsv                | 3 2025-H2, 8 2024-H1",
                "23-ssf-og-cf.csv                      | 3 2025-H2, 8 2026-H2",
                "24-uden-niveau-forskudt.csv           | 3 2025-H2, 8 2026-H2",
                "25-skjult-ark.xlsx                    | 3 2025-H2, 8 2024-H1",
                "26-aar-over-halvaar.xlsx              | 3 2025-H2, 8 2024-H1",
                "27-H1-2024.csv                        | 3 2025-H2, 8 2024-H1",
                "28-streg-som-tom.csv                  | 3 2025-H2, 8 2024-H1",
                "30-nummereret-fodnote.csv             | 3 2025-H2, 8 2024-H1, 17:1 RAEKKE_SPRUNGET_OVER, 18:1 RAEKKE_SPRUNGET_OVER",
                "31-maaneder.csv                       | 1:8 FINERE_END_HALVAAR",
                "32-bloed-bindestreg.csv               | 3 2025-H2, 8 2026-H2",
                "33-niveauer-som-kommatal.xlsx         | 3 2025-H2, 8 2024-H1",
                "35-formel-uden-resultat.xlsx          | 2:11 FORMEL_UDEN_RESULTAT",
                "36-macroman.csv                       | 1:57 FORKERT_TEGNSAET",
                "37-tab-i-celle.csv                    | 3 2025-H2, 8 2024-H1",
                "39-to-raekker-sletter-resten.csv      | 3 2025-H2, 8 2024-H1",
                "40-underpunkt-3-1.csv                 | 2:1 UKENDT_INITIATIV, 3:1 UKENDT_INITIATIV",
                "44-anfoerselstegn-i-indsat-tekst.tsv  | 3 2025-H2, 8 2024-H1",
                "45-tema-blev-dato.xlsx                | 2:6 CELLE_ER_DATO",
                "60-openpyxl-datoer.xlsx               | 3 2025-H2, 8 2024-H1",
                "61-openpyxl-flettet-fra-b3.xlsx       | 3 2025-H2, 8 2024-H1",
                "62-openpyxl-kun-skjult.xlsx           | 3 2025-H2, 8 2024-H1, : SKJULT_ARK",
                "63-openpyxl-to-synlige.xlsx           | 3 2025-H2, 8 2024-H1, : FLERE_ARK",
            })
    void everyCaseIsReadOrTold(String file, String expected) throws IOException {
        assertThat(outcome(resource(file))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20-nr-kolonne-foerst.csv",
                "22-word-linjeskift.tsv",
                "33-niveauer-som-kommatal.xlsx",
                "61-openpyxl-flettet-fra-b3.xlsx"
            })
    void itsAssessmentsAreReadToo(String file) throws IOException {
        Strategi without = STRATEGI.withInitiativer(STRATEGI.getInitiativer().stream()
                .map(initiativ -> List.of(3, 8).contains(initiativ.getNummer())
                        ? initiativ.withVurdering(Optional.empty())
                        : initiativ)
                .toList());

        Strategi read =
                READER.readHandleplan(without, resource(file)).getValue().orElseThrow();

        assertThat(draws(read, 3)).isEqualTo("modtagelse 2, voksen 2");
        assertThat(draws(read, 8)).isEqualTo("rus 1");
        assertThat(read.initiativ(8)
                        .flatMap(Initiativ::getVurdering)
                        .orElseThrow()
                        .isLetImplementerbart())
                .isTrue();
    }

    private static String draws(Strategi strategi, int nummer) {
        return strategi.initiativ(nummer).flatMap(Initiativ::getVurdering).stream()
                .map(Vurdering::getRessourcetraek)
                .flatMap(List::stream)
                .map(traek -> traek.getCenter() + " " + traek.getNiveau().orElseThrow())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({"23-ssf-og-cf.csv, true SSF true CF", "22-word-linjeskift.tsv, true SSF true CF"})
    void severalPartiesAreSeveral(String file, String expected) throws IOException {
        Strategi read =
                READER.readHandleplan(STRATEGI, resource(file)).getValue().orElseThrow();

        assertThat(read.initiativ(3).flatMap(Initiativ::getVurdering).orElseThrow().getSamarbejde().stream()
                        .map(part -> part.isIntern() + " " + part.getPart().orElse("")))
                .containsExactly(expected.substring(0, 8), expected.substring(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja;nej", "x;", "✓;–", "1;0", "SAND;FALSK", "X;-", "●;"})
    void aMatrixIsReadInTheMarksOfItsPeople(String marks) throws IOException {
        String[] two = marks.split(";", -1);
        String matrix = new String(resource("29-matrix-ja-nej.csv"), StandardCharsets.UTF_8)
                .replace("nej", two[1])
                .replace(";ja", ";" + two[0]);
        Strategi others = STRATEGI.withInitiativer(STRATEGI.getInitiativer().stream()
                .map(initiativ -> initiativ.withTemaer(5))
                .toList());

        Strategi read = READER.readTemamatrix(others, utf8(matrix)).getValue().orElseThrow();

        assertThat(read.initiativ(3).orElseThrow().getTemaer()).containsExactly(3, 4);
        assertThat(read.initiativ(4).orElseThrow().getTemaer()).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-H1;2024-H2;2025-H1;2025-H2;2026-H1;2026-H2",
                "H1 2024;H2 2024;H1 2025;H2 2025;H1 2026;H2 2026",
                "2024H1;2024H2;2025H1;2025H2;2026H1;2026H2",
                "1. halvår 2024;2. halvår 2024;1. halvår 2025;2. halvår 2025;1. halvår 2026;2. halvår 2026",
                "forår 2024;efterår 2024;forår 2025;efterår 2025;forår 2026;efterår 2026",
                "01-01-2024;01-07-2024;01-01-2025;01-07-2025;01-01-2026;01-07-2026",
                "jan-24;feb-24;jan-25;feb-25;jan-26;feb-26",
                "jan-24;jul-24;jan-25;jul-25;jan-26;jul-26",
                "2024-01-01;2024-02-01;2025-01-01;2025-02-01;2026-01-01;2026-02-01"
            })
    void halfYearsAreReadInEveryDialect(String halvaar) {
        String headings = HEADINGS.substring(0, HEADINGS.indexOf("2024-H1"));

        assertThat(outcome(utf8(TABLE.replace(HEADINGS, headings + halvaar)))).isEqualTo(MOVED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1 2024;Q2 2024;Q3 2024;Q4 2024;Q1 2025;Q2 2025                   | 1:8 FINERE_END_HALVAAR",
                "januar 2024;februar 2024;marts 2024;april 2024;maj 2024;juni 2024 | 1:8 FINERE_END_HALVAAR",
                "jan;feb;mar;apr;maj;jun                                           | 1:8 FINERE_END_HALVAAR",
                "2024-01;2024-02;2024-03;2024-04;2024-05;2024-06                   | 1:8 FINERE_END_HALVAAR",
                "jan-24;feb-24;2025-H1;2025-H2;2026-H1;2026-H2                     | 1:8 FINERE_END_HALVAAR",
                "2024;2025;2026;2027;2028;2029                                     | 1:8 UGYLDIGT_HALVAAR, 1:11 UGYLDIGT_HALVAAR",
                "2024-H1;2025-H1;2026-H1;2027-H1;2028-H1;2029-H1                   | 1:9 HALVAAR_IKKE_FORTLOEBENDE, *",
                "2024-H1;2024-H2;2024-H3;2025-H2;2026-H1;2026-H2                   | 1:11 HALVAAR_IKKE_FORTLOEBENDE, *",
            })
    void whatIsNoHalfYearIsTold(String halvaar, String expected) {
        String headings = HEADINGS.substring(0, HEADINGS.indexOf("2024-H1"));

        assertToldAs(expected, TABLE.replace(HEADINGS, headings + halvaar));
    }

    /** What stands around a table, and what of it is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Note 1;;;;;;;;;;;;'                         | 4:1 RAEKKE_SPRUNGET_OVER",
                "'1) Beløb er i 2023-priser'                  | 4:1 RAEKKE_SPRUNGET_OVER",
                "'3. x angiver formel start'                  | 4:1 RAEKKE_SPRUNGET_OVER",
                "'x;angiver formel start'                     | 4:1 RAEKKE_SPRUNGET_OVER",
                "'*;Afventer budget'                          | 4:1 RAEKKE_SPRUNGET_OVER",
                "'1. Opbyggende fællesskaber;;;;;;;;;;;;'     | 4:1 RAEKKE_SPRUNGET_OVER",
                "'Tema 2: De svære overgange;;;;;;;;;;;;'     | 4:1 RAEKKE_SPRUNGET_OVER",
                "'Tema 1'                                     | 4:1 RAEKKE_SPRUNGET_OVER",
                "'I alt;;;;;;;1;0;0;1;0;0'                    | 4:1 RAEKKE_SPRUNGET_OVER",
                "'Sum;;;;;;;1;;;1;;'                          | 4:1 RAEKKE_SPRUNGET_OVER",
                "'Antal starter;;;;3;;;1;;;1;;'               | 4:1 RAEKKE_SPRUNGET_OVER",
                "'Træk pr. halvår;;;;;;;1;;;4;;'              | 4:1 RAEKKE_SPRUNGET_OVER",
                "';;;;;;;;;;;;'                               | ",
            })
    void whatIsNoInitiativeIsSkippedAndTold(String row, String expected) {
        String told = expected == null ? "" : ", " + expected;

        assertThat(outcome(utf8(TABLE + row + "\n"))).isEqualTo(MOVED + told);
        assertThat(outcome(utf8(HEADINGS + "\n" + row + "\n" + ROW_3 + "\n" + ROW_8)))
                .isEqualTo(MOVED + told.replace("4:", "2:"));
    }

    /** Line breaks in cells tear rows and headings apart when they are pasted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fremskudt sagsbehandling        | Fremskudt#sagsbehandling                  | 3 2025-H2, 8 2024-H1",
                "Modtagelse og ydelse,           | Modtagelse og ydelse#                     | 3 2025-H2, 8 2024-H1",
                "Internt                         | Kræver samarbejde med SSF#Kræver samarbejde med CF | 3 2025-H2, 8 2024-H1",
                "2 2                             | 2#2                                       | 3 2025-H2, 8 2024-H1",
                "Ressourcetræk på centre         | Ressourcetræk på#centre                   | 3 2025-H2, 8 2024-H1",
                "Estimeret økonomisk udgift      | Estimeret økonomisk#udgift                | 3 2025-H2, 8 2024-H1",
                "Internt                         | Kræver samarbejde med SSF##Kræver samarbejde med CF | 4:1 LINJESKIFT_I_CELLE",
            })
    void aTornRowIsPutTogetherOrToldInOneMessage(String cell, String torn, String expected) {
        String pasted = (HEADINGS + "\n" + ROW_3 + "\n" + ROW_8).replaceFirst(cell, torn.replace('#', '\n'));

        assertThat(outcome(utf8(pasted.replace(';', '\t')))).isEqualTo(expected);
        assertThat(outcome(utf8(pasted))).isEqualTo(expected);
    }

    /** What is wrong with other rows has nothing to do with a torn one. */
    @Test
    void aTornRowHidesNoOther() {
        String torn = ROW_3.replace("Internt", "Kræver samarbejde med SSF\n\nKræver samarbejde med CF");
        String wrong = ROW_8.replace(";Ja;", ";Måske;");

        assertThat(outcome(utf8(HEADINGS + "\n" + torn + "\n" + wrong + "\n")))
                .isEqualTo("4:1 LINJESKIFT_I_CELLE, 5:2 UKENDT_VAERDI");
        assertThat(outcome(utf8(HEADINGS + "\n" + wrong + "\n" + torn + "\n" + torn.replace("3.", "4.") + "\n")))
                .isEqualTo("2:2 UKENDT_VAERDI, 5:1 LINJESKIFT_I_CELLE, 8:1 LINJESKIFT_I_CELLE");
    }

    /** What stands right of the headings belongs to none of them: it is told, and nothing else comes of it. */
    @Test
    void aNoteBesideTheTableIsNoColumnOfIt() {
        String table = "Nr.;2025-H2;2026-H1\n3;x;;2024-01-01\n8;;x;Se bilag";

        assertThat(outcome(utf8(table))).isEqualTo("2:4 CELLE_UDEN_OVERSKRIFT");
    }

    /** Themes by their numbers, by their names, and by what is not theirs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nr.;Initiativ;1;2;3;4;5;6                              | 3;Fremskudt sagsbehandling;;;x;;x;  | [3, 5]",
                "Initiativ;Tema 1;Tema 2;Tema 3;Tema 4;Tema 5;Tema 6    | 3. Fremskudt sagsbehandling;;;x;;x; | [3, 5]",
                ";;Sundhed & trivsel;De svære overgange                 | ;3. Fremskudt sagsbehandling;x;     | [6, 3, 4]",
                "Initiativ;1. De svære overgange;2. Opbyggende fællesskaber | 3;x; | 1:2 NUMMER_OG_NAVN_UENIGE, 1:3 NUMMER_OG_NAVN_UENIGE",
                "Initiativ;Tema 1;Tema 7                                | 3;x;x | 1:3 UKENDT_TEMA",
                "Initiativ;Tema 1;Tema 2;Tema 2                         | 3;x;x;| 1:4 DOBBELT_NUMMER",
            })
    void themesAreFoundByTheirHeadings(String headings, String row, String expected) {
        Result<Strategi> reading = READER.readTemamatrix(STRATEGI, utf8(headings + "\n" + row + "\n"));

        String told = reading.getProblems().stream()
                .filter(Problem::isFejl)
                .map(problem -> number(problem.getLine()) + ":" + number(problem.getColumn()) + " " + problem.getCode())
                .collect(Collectors.joining(", "));
        assertThat(reading.getValue()
                        .map(read -> read.initiativ(3).orElseThrow().getTemaer().toString())
                        .orElse(told))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void repeatedHeadingsAreSkippedAndTold(int place) {
        List<String> lines = new ArrayList<>(List.of(HEADINGS, ROW_3, ROW_8));
        lines.add(place + 1, HEADINGS);

        assertThat(outcome(utf8(String.join("\n", lines))))
                .isEqualTo(MOVED + ", " + (place + 2) + ":1 RAEKKE_SPRUNGET_OVER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3. Hjemlighed i egen bolig      | 2:1 NUMMER_OG_NAVN_UENIGE",
                "3. Noget helt andet             | 2:1 NUMMER_OG_NAVN_UENIGE",
                "5. Fremskudt sagsbehandling     | 2:1 NUMMER_OG_NAVN_UENIGE",
                "3.1 Fremskudt sagsbehandling    | 2:1 UKENDT_INITIATIV",
                "3.1. Fremskudt sagsbehandling   | 2:1 UKENDT_INITIATIV",
                "3a Fremskudt sagsbehandling     | 2:1 UKENDT_INITIATIV",
                "Fremskudt                       | 2:1 UKENDT_INITIATIV",
                "16. Fremskudt sagsbehandling    | 2:1 UKENDT_INITIATIV",
                "8                               | 3:1 DOBBELT_NUMMER",
                "''                              | 2:1 MANGLER",
            })
    void anInitiativeThatCannotBeToldIsAnError(String cell, String expected) {
        assertThat(outcome(utf8(TABLE.replace("3. Fremskudt sagsbehandling", cell))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3                                   | ",
                "3.                                  | ",
                "3) Fremskudt sagsbehandling         | ",
                "Fremskudt sagsbehandling            | ",
                "FREMSKUDT  SAGSBEHANDLING           | ",
                "»Fremskudt sagsbehandling«          | ",
                "Fremskudt sags­behandling           | ",
                "Fremskudt sags- behandling          | ",
                "Initiativ 3: Fremskudt sagsbehandling | ",
                "3 – Fremskudt sagsbehandling        | ",
                "3. Fremskudt sagsbehanling          | 2:1 NAVNE_UENIGE",
                "3. Fremskudt                        | 2:1 NAVNE_UENIGE",
            })
    void anInitiativeIsKnownByNumberOrName(String cell, String told) {
        assertThat(outcome(utf8(TABLE.replace("3. Fremskudt sagsbehandling", cell))))
                .isEqualTo(MOVED + (told == null ? "" : ", " + told));
    }

    /** The columns in other orders, with others among them, and without some. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-H1;2024-H2;2025-H1;2025-H2;Initiativ    | ;;;x;3              | 3 2025-H2, 8 2026-H2",
                "Temaer;Initiativ;2025-H1;2025-H2             | 3,4;3. Fremskudt sagsbehandling;;x | 3 2025-H2, 8 2026-H2",
                "Tema;Nr;Initiativ;2025-H2                    | 3;3;Fremskudt sagsbehandling;x | 3 2025-H2, 8 2026-H2, 2:1 TEMAANGIVELSER_UENIGE",
                "Nr.;2025-H2                                  | 3;x                 | 3 2025-H2, 8 2026-H2",
                ";;Initiativ;2025-H1;2025-H2                  | ;;3;;x              | 3 2025-H2, 8 2026-H2",
                ";2025-H1;2025-H2                             | 3. Fremskudt sagsbehandling;;x | 3 2025-H2, 8 2026-H2",
                "Projekt;2025-H1;2025-H2                      | 3. Fremskudt sagsbehandling;;x | 3 2025-H2, 8 2026-H2",
                "Initiativ;Ansvarlig;2025-H1;2025-H2          | 3;Chefen;;x         | 3 2025-H2, 8 2026-H2, 1:2 UKENDT_KOLONNE",
                "Initiativ;2025-H1;2025-H2;                   | 3;;x;bemærk         | 2:4 CELLE_UDEN_OVERSKRIFT",
                "Initiativ;Udgift;2025-H2                     | 3;Mellem;x          | 3 2025-H2, 8 2026-H2",
                "Initiativ;Ressourcetræk;Temaer;2025-H2       | 3;Voksenrådgivningen og Modtagelse og ydelse;3,4;x | 3 2025-H2, 8 2026-H2",
                "Initiativ;Ressourcetræk;Temaer;2025-H2       | 3;Voksenrådgivningen;3,4;x | 2:2 MANGLER",
                "Initiativ;Niveau;2025-H2                     | 3;2;x               | 2:2 MANGLER",
                "Nr;Initiativ;2025-H2                         | 3;8. Oversigt over udleveringssteder med fixer-grej;x | 2:2 NUMMER_OG_NAVN_UENIGE",
                "Nr;Initiativ;2025-H2                         | 3;Hjemlighed i egen bolig;x | 2:2 NUMMER_OG_NAVN_UENIGE",
                "Initiativ;2025-H2;2025-H2                    | 3;x;                | 1:3 HALVAAR_IKKE_FORTLOEBENDE",
                "Initiativ;2025-H2;Temaer;Temaer              | 3;x;3,4;3,4         | 1:4 DOBBELT_HENVISNING",
                "Initiativ;2025-H2                            | 3;02-04-2024        | 2:2 CELLE_ER_DATO",
                "Initiativ;Niveau;Ressourcetræk;2025-H2       | 3;02-apr;Voksenrådgivningen Modtagelse og ydelse;x | 2:2 CELLE_ER_DATO",
                "Initiativ;Temaer;2025-H2                     | 3;3. apr;x          | 2:2 CELLE_ER_DATO",
                "Initiativ;Ressourcetræk;Temaer;2025-H1;2025-H2 | 3;;;;;x            | 3 2025-H2, 8 2026-H2",
                "Initiativ;Ressourcetræk;Temaer;2025-H1;2025-H2 | 3;;;;x             | 3 2025-H2, 8 2026-H2",
            })
    void columnsAreFoundByTheirHeadings(String headings, String row, String expected) {
        assertThat(outcome(utf8(headings + "\n" + row + "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADINGS, HEADINGS + "\n", "Initiativ;2027-H1;2027-H2", "Titel\n\nInitiativ;2025-H2\n;;\n"})
    void headingsAloneChangeNothing(String table) {
        assertThat(READER.readHandleplan(STRATEGI, utf8(table)).getValue()).hasValue(STRATEGI);
    }

    /** A table of other half-years moves the initiatives in it, and the period holds them and all others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Initiativ;2027-H1;2027-H2 | 3;;x  | 3 2027-H2, 8 2026-H2 | 2024-H1..2027-H2",
                "Initiativ;2025-H1;2025-H2 | 3;;   | 3 2026-H2, 8 2026-H2 | 2024-H1..2026-H2",
                "Initiativ;2026-H1;2026-H2 | 3;;   | 3 –, 8 2026-H2, :UPLACERET | 2024-H1..2026-H2",
            })
    void aTableSaysNothingOfOtherHalfYears(String headings, String row, String expected, String periode) {
        Result<Strategi> reading = READER.readHandleplan(STRATEGI, utf8(headings + "\n" + row));
        Handleplan plan = reading.getValue().orElseThrow().getHandleplan().orElseThrow();

        assertThat(place(plan, 3) + ", " + place(plan, 8)
                        + (reading.getProblems().stream()
                                        .anyMatch(problem -> problem.getCode() == Problemkode.UPLACERET)
                                ? ", :UPLACERET"
                                : ""))
                .isEqualTo(expected);
        assertThat(plan.getPeriode().getFra() + ".." + plan.getPeriode().getTil())
                .isEqualTo(periode);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void theCharacterSetIsRecognised(String charset) {
        assertThat(outcome(TABLE.getBytes(Charset.forName(charset)))).isEqualTo(MOVED);
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman, MacRoman", "IBM850, CP850", "IBM865, CP850"})
    void anotherCharacterSetIsNamed(String charset, String named) {
        Problem told = READER.readHandleplan(STRATEGI, TABLE.getBytes(Charset.forName(charset)))
                .getProblems()
                .get(0);

        assertThat(told.getCode()).isEqualTo(Problemkode.FORKERT_TEGNSAET);
        assertThat(told.getValue()).hasValue(named);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aTextThatWasSavedSeveralTimesInUtf8IsRead(int times) {
        byte[] text = utf8(TABLE);
        for (int k = 0; k < times; k++) {
            text = utf8(new String(text, Charset.forName("windows-1252")));
        }

        assertThat(outcome(text)).isEqualTo(MOVED);
        assertThat(outcome(utf8("\uFEFF" + new String(text, StandardCharsets.UTF_8))))
                .isEqualTo(MOVED);
    }

    private void assertToldAs(String expected, String table) {
        String outcome = outcome(utf8(table));
        if (expected.endsWith(", *")) {
            assertThat(outcome).startsWith(expected.substring(0, expected.length() - 3));
        } else {
            assertThat(outcome).isEqualTo(expected);
        }
    }

    /** Where the two initiatives start, with the warnings; or the errors. Everything else is as before. */
    private String outcome(byte[] file) {
        Result<Strategi> reading = READER.readHandleplan(STRATEGI, file);
        List<Problem> known =
                READER.readHandleplan(STRATEGI, utf8("Initiativ;2025-H2\n")).getProblems();
        String told = reading.getProblems().stream()
                .filter(problem -> !reading.hasFejl() || problem.isFejl())
                .filter(problem -> known.stream()
                        .noneMatch(other -> other.getPointer().equals(problem.getPointer())
                                && other.getCode() == problem.getCode()))
                .map(problem -> number(problem.getLine()) + ":" + number(problem.getColumn()) + " " + problem.getCode())
                .collect(Collectors.joining(", "));
        if (reading.hasFejl()) {
            return told;
        }
        Handleplan plan = reading.getValue().orElseThrow().getHandleplan().orElseThrow();
        assertThat(others(plan)).isEqualTo(others(STRATEGI.getHandleplan().orElseThrow()));
        String starts = place(plan, 3) + ", " + place(plan, 8);
        return told.isEmpty() ? starts : starts + ", " + told;
    }

    private static List<Placering> others(Handleplan plan) {
        return plan.getPlaceringer().stream()
                .filter(placering -> !List.of(3, 8).contains(placering.getInitiativ()))
                .toList();
    }

    private static String place(Handleplan plan, int nummer) {
        return nummer + " "
                + plan.placering(nummer)
                        .map(placering -> placering.getFormelStart().toString())
                        .orElse("–");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream input = TableCaseTest.class.getResourceAsStream(file)) {
            return input.readAllBytes();
        }
    }
}
