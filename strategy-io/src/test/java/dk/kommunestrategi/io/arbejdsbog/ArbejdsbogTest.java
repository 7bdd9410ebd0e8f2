package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Planner;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;

/** A strategy as a workbook, and what people do with it. */
class ArbejdsbogTest {

    private static final Strategi STRATEGI = TestBooks.strategi();

    private final ArbejdsbogReader reader = new ArbejdsbogReader();
    private final ArbejdsbogWriter writer = new ArbejdsbogWriter();

    @Test
    void everythingThatItHoldsComesBack() {
        Result<byte[]> written = writer.write(STRATEGI, List.of());

        assertThat(written.getProblems()).isEmpty();
        assertThat(strategi(reader.read(xlsx()))).isEqualTo(STRATEGI);
    }

    @Test
    void anEmptyOneAsksForWhatMustBeThere() {
        Periode periode = Periode.of(YearHalf.parse("2026-H1"), YearHalf.parse("2028-H2"));

        Result<Strategidokument> reading = reader.read(writer.skeleton(periode));

        assertThat(reading.getProblems().stream().map(ArbejdsbogTest::shown))
                .containsExactly("MANGLER Strategi 3 2", "MANGLER Strategi 4 2", "MANGLER Strategi 5 2");
    }

    @Test
    void codesAndNumbersAreMade() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        TestBooks.removeColumn(cells, "Roller", "Kode");
        TestBooks.removeColumn(cells, "Centre", "Kode");
        TestBooks.removeColumn(cells, "Temaer", "Nr.");
        TestBooks.removeColumn(cells, "Initiativer", "Nr.");
        cells.get("Handleplan").get(3).put(1, "Flere stier");
        cells.get("Handleplan").get(4).put(1, "Nye ege");
        cells.get("Temamatrix").get(3).put(1, "1");
        cells.get("Temamatrix").get(4).put(1, "nye  EGE");

        Strategi read = strategi(reader.read(TestBooks.write(cells)));

        assertThat(read.getRoller().stream().map(Rolle::getKode))
                .containsExactly("skovchefen", "skovrideren", "skovudvalget", "arbejdsgruppen-for-stier");
        assertThat(read.getCentre().get(0).getKode()).isEqualTo("savvaerket");
        assertThat(read.getInitiativer().stream().map(Initiativ::getNummer)).containsExactly(1, 2);
        assertThat(read.getInitiativer().get(1).getTemaer()).containsExactly(1);
        assertThat(read.getHandleplan().orElseThrow().placering(2)).isPresent();
        assertThat(strategi(reader.read(STRATEGI, TestBooks.write(cells))).getRoller())
                .isEqualTo(STRATEGI.getRoller());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strategi    | 5  | 2  | 12            | UGYLDIGT_FORMAT",
                "Strategi    | 7  | 2  | snart         | UKENDT_VAERDI",
                "Strategi    | 8  | 2  | 2026          | UGYLDIGT_HALVAAR",
                "Strategi    | 20 | 1  | Motto         | UKENDT_FELT",
                "Temaer      | 3  | 1  | en            | FORKERT_TYPE",
                "Temaer      | 4  | 1  | 1             | DOBBELT_NUMMER",
                "Centre      | 3  | 3  | XF            | UKENDT_FORVALTNING",
                "Centre      | 3  | 4  | mange         | FORKERT_TYPE",
                "Centre      | 3  | 5  | 2027-H1       | FORKERT_TYPE",
                "Centre      | 2  | 9  | Leder         | UKENDT_KOLONNE",
                "Centre      | 3  | 9  | Jens          | CELLE_UDEN_OVERSKRIFT",
                "Roller      | 3  | 2  | chef          | UKENDT_VAERDI",
                "Roller      | 5  | 8  | Savverket     | UKENDT_CENTER",
                "Roller      | 3  | 14 | Kongen        | UKENDT_ROLLE",
                "Roller      | 3  | 15 | mange         | FORKERT_TYPE",
                "Temaer      | 3  | 4  | 18            | OVER_STOERSTE",
                "Initiativer | 3  | Initiativejer | Direktøren    | UKENDT_ROLLE",
                "Initiativer | 3  | Let implementerbart | måske         | UKENDT_VAERDI",
                "Initiativer | 3  | Intern eller ekstern | Kræver held   | UKENDT_VAERDI",
                "Initiativer | 3  | Træk på centre | Savværket     | FORKERT_TYPE",
                "Initiativer | 3  | Træk på centre | Savværket: 9  | NIVEAU_OVER_SKALA",
                "Initiativer | 3  | Udgiftsniveau | Enorm         | UKENDT_VAERDI",
                "Initiativer | 3  | Varighed | 3             | VARIGHED_UDEN_FOR_INTERVAL",
                "Initiativer | 4  | Afhænger af | 9             | UKENDT_INITIATIV",
                "Initiativer | 3  | Udgift 2026 (1.000 kr.) | en million    | FORKERT_TYPE",
                "Initiativer | 3  | Udgift 2026 (1.000 kr.) | 250 / 300     | FORKERT_TYPE",
                "Initiativer | 3  | Udgift 2026 (1.000 kr.) | 250; udvalg: Direktøren | UKENDT_ROLLE",
                "Initiativer | 3  | Udgifter fra starten (1.000 kr.) | 400 / mange | FORKERT_TYPE",
                "Initiativer | 3  | Udgifter fra starten (1.000 kr.) | 400; finansiering: Held | FORKERT_TYPE",
                "Initiativer | 3  | Udgifter fra starten (1.000 kr.) | 400; udvalg: Direktøren | UKENDT_ROLLE",
                "Temamatrix  | 3  | 2  | ?             | UKENDT_VAERDI",
                "Temamatrix  | 4  | 1  | 5             | UKENDT_INITIATIV",
                "Temamatrix  | 4  | 1  | 1. Flere stier| DOBBELT_NUMMER",
                "Handleplan  | 3  | 4  | x             | DOBBELT_PLACERING",
                "Handleplan  | 4  | 5  | (...)         | MANGLER",
                "Handleplan  | 2  | 3  | 2026-H4       | UKENDT_KOLONNE",
            })
    void whatIsNotUnderstoodIsToldByItsSheetAndCell(String sheet, int row, String place, String text, String code) {
        int column = sheet.equals("Initiativer") ? TestBooks.column(sheet, place) : Integer.parseInt(place);
        List<Problem> problems =
                reader.read(TestBooks.with(sheet, row, column, text)).getProblems();

        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.getCode()).hasToString(code))
                .filteredOn(problem -> problem.getCode() == Problemkode.valueOf(code))
                .extracting(ArbejdsbogTest::shown)
                .containsExactly(code + " " + sheet + " " + row + " " + column);
    }

    @Test
    void whatNoCellIsWrongAboutIsToldWhereItCanBeMended() {
        byte[] turned = TestBooks.with("Initiativer", 3, "Varighed mindst", "7");
        byte[] another = TestBooks.with("Noter", 1, 1, "Husk at ringe");

        assertThat(reader.read(turned).getProblems().stream().map(ArbejdsbogTest::shown))
                .contains("INTERVAL_VENDT_OM Initiativer 3 " + TestBooks.column("Initiativer", "Varighed højst"));
        assertThat(reader.read(another).getProblems().stream().map(ArbejdsbogTest::shown))
                .contains("UKENDT_ARK Noter 0 0");
    }

    @Test
    void anUnknownHeadingIsToldOnceAndLeftAlone() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        cells.get("Initiativer").values().forEach(row -> row.put(60, "Ansvarlig sagsbehandler"));

        Result<Strategidokument> reading = reader.read(TestBooks.write(cells));

        assertThat(strategi(reading)).isEqualTo(STRATEGI);
        assertThat(reading.getProblems().stream().map(Problem::getCode)).containsOnlyOnce(Problemkode.UKENDT_KOLONNE);
    }

    @Test
    void columnsStandAnywhere() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        cells.values()
                .forEach(sheet -> sheet.replaceAll((row, columns) -> {
                    SortedMap<Integer, String> mirrored = new TreeMap<>();
                    columns.forEach((column, text) -> mirrored.put(100 - column, text));
                    return mirrored;
                }));
        cells.put("Strategi", TestBooks.cells(xlsx()).get("Strategi"));

        assertThat(strategi(reader.read(TestBooks.write(cells)))).isEqualTo(STRATEGI);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250 | 250000.00",
                "250,5 | 250500.00",
                "1.250 | 1250000.00",
                "1.250,75 | 1250750.00",
                "-3 | -3000.00",
                "0,01 | 10.00"
            })
    void amountsAreInThousands(String text, String kroner) {
        Strategi read = strategi(reader.read(TestBooks.with("Initiativer", 3, "Udgift 2026 (1.000 kr.)", text)));

        assertThat(read.getInitiativer().get(0).getUdgifter().stream().map(Udgift::getBeloeb))
                .contains(Beloeb.parse(kroner).orElseThrow());
    }

    @Test
    void whatAnAmountOfAYearIsStandsAfterIt() {
        byte[] book = TestBooks.with(
                "Initiativer",
                3,
                "Udgift 2026 (1.000 kr.)",
                "250 og fremover; anlæg; finansiering: budgetudvidelse; 2025-priser\n-20; bevilling: Skovveje");
        Strategi read = strategi(reader.read(book));

        assertThat(read.getInitiativer().get(0).getUdgifter())
                .filteredOn(udgift -> udgift.getAar() == 2026)
                .containsExactly(
                        Udgift.builder()
                                .aar(2026)
                                .beloeb(Beloeb.kroner(250_000))
                                .varig(true)
                                .art(Udgiftsart.ANLAEG)
                                .finansiering(Finansieringskilde.BUDGETUDVIDELSE)
                                .prisniveau(2025)
                                .build(),
                        Udgift.builder()
                                .aar(2026)
                                .beloeb(Beloeb.kroner(-20_000))
                                .bevilling("Skovveje")
                                .build());
        assertThat(strategi(reader.read(
                        new ArbejdsbogWriter().write(read, List.of()).getValue().orElseThrow())))
                .isEqualTo(read);
    }

    /** Until when a grant lasts has no place in a line, and stays where the rest of it is the same. */
    @Test
    void whatCostsFromTheStartOnIsALine() {
        byte[] book = TestBooks.with(
                "Initiativer",
                4,
                "Udgifter fra starten (1.000 kr.)",
                "400 / -50,5 og fremover; Drift; finansiering: statslig pulje; bevilling: Skov, sti og sø;"
                        + " udvalg: Skovudvalget; 2026-priser\n1.250");
        Strategi read = strategi(reader.read(book));
        Udgiftsprofil first = Udgiftsprofil.builder()
                .addBeloeb(Beloeb.kroner(400_000), Beloeb.kroner(-50_500))
                .varig(true)
                .art(Udgiftsart.DRIFT)
                .finansiering(Finansieringskilde.STATSLIG_PULJE)
                .bevilling("Skov, sti og sø")
                .udvalg(read.getRoller().get(2).getKode())
                .prisniveau(2026)
                .build();
        Udgiftsprofil second =
                Udgiftsprofil.builder().addBeloeb(Beloeb.kroner(1_250_000)).build();
        Udgiftsprofil granted = Udgiftsprofil.builder()
                .from(first)
                .pulje(Pulje.builder().udloeber(2028).build())
                .build();
        Strategi known = read.withInitiativer(
                read.getInitiativer().get(0), read.getInitiativer().get(1).withUdgiftsprofil(granted, second));

        assertThat(read.getInitiativer().get(1).getUdgiftsprofil()).containsExactly(first, second);
        assertThat(strategi(reader.read(known, book)).getInitiativer().get(1).getUdgiftsprofil())
                .containsExactly(granted, second);
    }

    @ParameterizedTest
    @CsvSource({"lille, LILLE", "Lavt, LILLE", "Middel, MELLEM", "2 - mellem, MELLEM", "STOR, STOR", "høj (3), STOR"})
    void sizesAreReadAsInTables(String text, Udgiftsniveau niveau) {
        Strategi read = strategi(reader.read(TestBooks.with("Initiativer", 3, "Udgiftsniveau", text)));

        assertThat(vurdering(read).getUdgiftsniveau()).isEqualTo(niveau);
    }

    @ParameterizedTest
    @CsvSource({
        "ja, true",
        "J, true",
        "SAND, true",
        "1, true",
        "x, true",
        "Nej, false",
        "n, false",
        "FALSK, false",
        "0, false"
    })
    void answersAreReadAsInTables(String text, boolean answer) {
        Strategi read = strategi(reader.read(TestBooks.with("Initiativer", 3, "Let implementerbart", text)));

        assertThat(vurdering(read).isLetImplementerbart()).isEqualTo(answer);
    }

    /** Whoever fills it in has never seen how a document calls them. */
    @Test
    void criteriaAreReadByTheirNames() {
        Strategi read = strategi(reader.read(TestBooks.with(
                "Prioritering", 3, 2, "Tidlig effekt i alle centre\n+ udjævnet ressourcetræk x 2\nTidligstMulig")));

        assertThat(read.politik().getKriterier())
                .extracting(Kriterievalg::getId)
                .containsExactly("TidligEffektIAlleCentre", "UdjaevnetRessourcetraek", "TidligstMulig");
    }

    @Test
    void aNumberBelowNothingIsToldToBeTooSmall() {
        assertThat(reader.read(TestBooks.with("Initiativer", 3, "Prioritet", "-2"))
                        .getProblems())
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .contains("Her skal der stå et helt tal, 0 eller mere, men der står \"-2\".");
    }

    private static Vurdering vurdering(Strategi read) {
        return read.getInitiativer().get(0).getVurdering().orElseThrow();
    }

    @Test
    void rowsAndSheetsThatAreNotThereLeaveWhatTheStrategyHas() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        cells.keySet().removeIf(sheet -> !sheet.equals("Initiativer"));
        cells.get("Initiativer").remove(4);
        cells.get("Initiativer").get(3).put(2, "Mange flere stier");

        Strategi read = strategi(reader.read(STRATEGI, TestBooks.write(cells)));

        assertThat(read)
                .isEqualTo(STRATEGI.withInitiativer(
                        STRATEGI.getInitiativer().get(0).withNavn("Mange flere stier"),
                        STRATEGI.getInitiativer().get(1)));
    }

    /** Goals name each other, wherever they stand; a political goal follows from none. */
    @Test
    void goalsAreReadByTheirNames() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        cells.get("Mål")
                .put(3, new TreeMap<>(Map.of(1, "Flere bliver boende", 2, "effektmål", 4, "Færre hjemløse", 5, "1")));
        cells.get("Mål").put(4, new TreeMap<>(Map.of(1, "Færre hjemløse", 2, "Politisk mål", 6, "1, 11")));
        cells.get("Roller").get(3).put(14, "Skovudvalget");
        cells.get("Roller").get(3).put(15, "600,5");

        Strategi read = strategi(reader.read(TestBooks.write(cells)));

        assertThat(read.getMaalsaetninger())
                .containsExactly(
                        Maalsaetning.builder()
                                .kode("flere-bliver-boende")
                                .navn("Flere bliver boende")
                                .art(Maalsaetningsart.EFFEKTMAAL)
                                .foelgerAf(List.of("faerre-hjemloese"))
                                .temaer(List.of(1))
                                .build(),
                        Maalsaetning.builder()
                                .kode("faerre-hjemloese")
                                .navn("Færre hjemløse")
                                .art(Maalsaetningsart.POLITISK_MAAL)
                                .verdensmaal(List.of(1, 11))
                                .build());
        assertThat(read.getRoller().get(0).getRefererTil())
                .contains(read.getRoller().get(2).getKode());
        assertThat(read.getRoller().get(0).getAarligUdgift()).contains(Beloeb.kroner(600_500));
    }

    /** What was measured has no cells, and stays where the indicator is known. */
    @Test
    void indicatorsAreReadAndKeepWhatWasMeasured() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        cells.get("Mål").put(3, new TreeMap<>(Map.of(1, "Flere bliver boende", 2, "Effektmål")));
        cells.get("Indikatorer")
                .put(
                        3,
                        new TreeMap<>(Map.of(
                                1,
                                "Udsættelser",
                                2,
                                "tal",
                                3,
                                "sager",
                                4,
                                "1",
                                5,
                                "1",
                                6,
                                "Flere bliver boende",
                                7,
                                "2")));
        Strategi read = strategi(reader.read(TestBooks.write(cells)));
        Indikator indikator = Indikator.builder()
                .kode("udsaettelser")
                .navn("Udsættelser")
                .art(Indikatorart.TAL)
                .enhed("sager")
                .decimaler(1)
                .initiativer(List.of(1))
                .maalsaetninger(List.of("flere-bliver-boende"))
                .interval(2)
                .build();
        Indikator measured = Indikator.builder()
                .from(indikator)
                .baseline(Maaling.builder()
                        .fra(Maaletid.of(YearHalf.of(2025, 1)))
                        .til(Maaletid.of(YearHalf.of(2025, 2)))
                        .vaerdi(1340)
                        .build())
                .build();
        cells.get("Indikatorer").get(3).put(3, "udsættelser");

        Strategi updated =
                strategi(ArbejdsbogReader.onlyUpdating().read(withIndikator(read, measured), TestBooks.write(cells)));

        assertThat(read.styring().getIndikatorer()).containsExactly(indikator);
        assertThat(updated.styring().getIndikatorer())
                .containsExactly(
                        Indikator.builder().from(measured).enhed("udsættelser").build());
        assertThat(new ArbejdsbogWriter().write(read, List.of()).getProblems()).isEmpty();
        assertThat(new ArbejdsbogWriter()
                        .write(withIndikator(read, measured), List.of())
                        .getProblems()
                        .get(0)
                        .getMessage(Sprog.DANSK))
                .contains("styring.indikatorer.baseline");
    }

    private static Strategi withIndikator(Strategi strategi, Indikator indikator) {
        return strategi.withStyring(Styring.builder().addIndikatorer(indikator).build());
    }

    @Test
    void whatIsWrongWithAnIndicatorIsToldByItsCell() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        cells.get("Indikatorer")
                .put(3, new TreeMap<>(Map.of(1, "Udsættelser", 2, "Gæt", 4, "mange", 5, "77", 6, "Ro i skoven")));

        assertThat(reader.read(TestBooks.write(cells)).getProblems().stream().map(ArbejdsbogTest::shown))
                .contains(
                        "UKENDT_VAERDI Indikatorer 3 2",
                        "FORKERT_TYPE Indikatorer 3 4",
                        "UKENDT_INITIATIV Indikatorer 3 5",
                        "UKENDT_MAALSAETNING Indikatorer 3 6");
    }

    @Test
    void whatIsWrongWithAGoalIsToldByItsCell() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        cells.get("Mål")
                .put(3, new TreeMap<>(Map.of(1, "Flere stier", 2, "Ønske", 4, "Ro i skoven", 5, "7", 6, "en, 11")));

        assertThat(reader.read(TestBooks.write(cells)).getProblems().stream().map(ArbejdsbogTest::shown))
                .contains("UKENDT_VAERDI Mål 3 2", "UKENDT_MAALSAETNING Mål 3 4", "FORKERT_TYPE Mål 3 6");
    }

    @Test
    void whoeverOnlyUpdatesAddsNothing() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(xlsx());
        cells.get("Initiativer").get(4).put(1, "5");
        cells.get("Temaer").get(4).put(1, "3");
        cells.get("Roller").get(6).put(16, "en-anden");
        ArbejdsbogReader updating = ArbejdsbogReader.onlyUpdating();

        assertThat(strategi(updating.read(STRATEGI, xlsx()))).isEqualTo(STRATEGI);
        assertThat(updating.read(STRATEGI, TestBooks.write(cells)).getProblems().stream()
                        .map(ArbejdsbogTest::shown))
                .contains("UKENDT_TEMA Temaer 4 1", "UKENDT_ROLLE Roller 6 1", "UKENDT_INITIATIV Initiativer 4 1");
    }

    @Test
    void whatIsFoundLaterIsToldByTheCellToo() {
        Strategidokument dokument = reader.read(xlsx()).getValue().orElseThrow();
        Strategi strategi = dokument.getStrategi();

        List<Problem> located = dokument.locate(Planner.standard()
                .evaluate(strategi.withInitiativer(
                        strategi.getInitiativer().get(0).withForarbejde(3),
                        strategi.getInitiativer().get(1)))
                .getProblems());

        assertThat(located.stream().map(ArbejdsbogTest::shown)).contains("FOR_LIDT_FORARBEJDE Handleplan 3 3");
    }

    /** Opened, changed in what is not read and in how it looks, and saved by other programs. */
    @ParameterizedTest
    @ValueSource(strings = {"openpyxl.xlsx", "exceljs.xlsx"})
    void whatOtherProgramsHaveSavedIsRead(String file) {
        Result<Strategidokument> reading = reader.read(TestBooks.resource(file));

        assertThat(strategi(reading)).isEqualTo(STRATEGI);
        assertThat(reading.getProblems().stream().map(Problem::getCode))
                .containsExactlyInAnyOrder(Problemkode.UKENDT_KOLONNE, Problemkode.TEMAANGIVELSER_UENIGE);
    }

    /** Nothing that a spreadsheet cannot hold makes a workbook that it cannot open. */
    @Test
    void tablesHoldWhatASpreadsheetCan() {
        StrategiTable table = StrategiTable.of(
                "Belastning", List.of(List.of("Center", "2026-H1"), List.of("Sav\u0001v\uFFFFærk", "1")));

        byte[] xlsx = writer.write(STRATEGI, List.of(table)).getValue().orElseThrow();

        assertThat(TestBooks.cells(xlsx).get("Belastning").get(2)).isEqualTo(Map.of(1, "Savværk", 2, "1"));
    }

    @Test
    void otherWorkbooksAreTold() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells =
                Map.of("Ark1", new TreeMap<>(Map.of(1, new TreeMap<>(Map.of(1, "a")))));

        assertThat(reader.read(TestBooks.write(cells)).getProblems().stream().map(Problem::getCode))
                .contains(Problemkode.INGEN_ARBEJDSBOG, Problemkode.UKENDT_ARK);
        assertThat(reader.read(new byte[] {1, 2}).hasFejl()).isTrue();
    }

    private byte[] xlsx() {
        return writer.write(STRATEGI, List.of()).getValue().orElseThrow();
    }

    private static String shown(Problem problem) {
        return problem.getCode() + " " + problem.getSheet().orElse("") + " "
                + problem.getLine().orElse(0) + " " + problem.getColumn().orElse(0);
    }

    private static Strategi strategi(Result<Strategidokument> reading) {
        return reading.getValue()
                .map(Strategidokument::getStrategi)
                .orElseThrow(() -> new AssertionError(reading.getProblems()));
    }
}
