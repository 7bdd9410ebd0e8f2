package dk.kommunestrategi.io.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.library.WithoutLibrary;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records as agenda systems publish them, to the letter. */
class DagsordenReaderTest {

    private static final String NULID = "00000000-0000-0000-0000-000000000000";

    private final DagsordenReader reader = new DagsordenReader();

    @Test
    void everyFieldOfAnItemHasItsPlace() {
        Result<Dagsorden> read = reader.read("""
                {"Lydfiler":null,"Ressourcer":["a",1.50],"Felter":[{"Navn":"","Html":"<h2>Resume</h2><p>Kort.</p>",
                "Tekst":null,"Id":"%1$s","Link":"https://x.dk/Vis/Pdf/bilag/d2","DocumentId":"d2"}],"Presentations":null,
                "ItemDecision":null,"SagsNummer":"25-008999","Navn":"Sagen","Punktnummer":"4","Bilag":[
                {"HarPdfVersion":"true","Order":0,"Navn":"A","Id":"b1"},{"HarPdfVersion":false,"Order":"1","Navn":"B","Id":null}],
                "Documents":null,"Id":"p1","IntegrationUid":"%1$s","CorporationUid":"c1","AgendaUid":"a1","Number":"4",
                "Sorting":4,"IsOpen":false,"CaseNumber":"25-008999","SourceId":7,"Caption":"Sagen",
                "CasePresentationUid":"cp","ExternalAgendaItemAttendees":[],"Nyt":{"x":[1]}}""".formatted(NULID));

        assertThat(read.getProblems()).isEmpty();
        assertThat(sager(read)).singleElement().satisfies(sag -> {
            assertThat(sag.getId()).isEqualTo("p1");
            assertThat(sag.getSagsnummer()).contains("25-008999");
            assertThat(sag.getTitel()).isEqualTo("Sagen");
            assertThat(sag.getResume()).contains("Kort.");
            assertThat(sag.isLukket()).isFalse();
            assertThat(sag.getBilag())
                    .containsExactly(
                            Bilag.builder()
                                    .id("b1")
                                    .navn("A")
                                    .orden(0)
                                    .pdf(true)
                                    .build(),
                            Bilag.builder().navn("B").orden(1).build());
        });
        Publicering publicering = sag(read).getPublicering().orElseThrow();
        assertThat(publicering.getPunktnummer()).contains("4");
        assertThat(publicering.getSortering()).hasValue(4);
        assertThat(publicering.getOffentlighed()).contains(Offentlighed.IKKE_AABEN);
        assertThat(publicering.getIntegration()).isEmpty();
        assertThat(publicering.getMyndighed()).contains("c1");
        assertThat(publicering.getDagsorden()).contains("a1");
        assertThat(publicering.getKilde()).contains("7");
        assertThat(publicering.getFremstilling()).contains("cp");
        assertThat(publicering.getEksterneDeltagere()).hasValue(0);
        assertThat(publicering.getDokumenter()).singleElement().satisfies(dokument -> {
            assertThat(dokument.getId()).isEmpty();
            assertThat(dokument.getDokument()).contains("d2");
            assertThat(dokument.getLink()).contains("https://x.dk/Vis/Pdf/bilag/d2");
        });
        assertThat(publicering.getFelter())
                .containsExactly(Felt.of("Ressourcer", "[\"a\",1.50]"), Felt.of("Nyt", "{\"x\":[1]}"));
    }

    @Test
    void pairsThatDisagreeAreToldAndBothAreKept() {
        Result<Dagsorden> read = reader.read(punkt(
                "Tekst",
                "\"SagsNummer\":\"25/26257\",\"CaseNumber\":\"25-26257\""
                        + ",\"Navn\":\"A\",\"Caption\":\"B\",\"Punktnummer\":\"1\",\"Number\":2"));

        assertThat(koder(read))
                .containsExactly(Problemkode.FELTER_UENIGE, Problemkode.FELTER_UENIGE, Problemkode.FELTER_UENIGE);
        assertThat(read.getProblems())
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .contains("\"SagsNummer\" er 25/26257, men \"CaseNumber\" er 25-26257.");
        Sag sag = sag(read);
        assertThat(sag.getSagsnummer()).contains("25/26257");
        assertThat(sag.getTitel()).isEqualTo("A");
        assertThat(sag.getPublicering().orElseThrow().getFelter())
                .containsExactly(
                        Felt.of("CaseNumber", "\"25-26257\""), Felt.of("Caption", "\"B\""), Felt.of("Number", "2"));
    }

    @Test
    void aLinkThatLeadsElsewhereThanItsDocumentIsTold() {
        assertThat(koder(reader.read("""
                {"Id":"p","Navn":"A","Felter":[{"Html":"<p>x</p>","Link":"https://x.dk/1","DocumentId":"2"}]}"""))).containsExactly(Problemkode.FELTER_UENIGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25-008999", "25/26257", "2026-000962"})
    void caseNumbersAreTakenAsTheyAre(String nummer) {
        assertThat(reader.read(punkt("x", "\"CaseNumber\":\"" + nummer + "\""))
                        .getValue()
                        .orElseThrow()
                        .sager()
                        .get(0)
                        .getSagsnummer())
                .contains(nummer);
    }

    @Test
    void severalItemsMayShareACaseNumber() {
        Result<Dagsorden> read = reader.read("[" + punkt("x", "\"Id\":\"a\",\"SagsNummer\":\"1\"") + ","
                + punkt("y", "\"Id\":\"b\",\"SagsNummer\":\"1\"") + "," + punkt("z", "\"Id\":\"a\"") + ","
                + punkt("w", "\"Id\":\"" + NULID + "\"") + "]");

        assertThat(sager(read)).extracting(Sag::getId).containsExactly("a", "b", "punkt-3", "punkt-4");
        assertThat(koder(read)).containsExactly(Problemkode.PUNKT_UDEN_ID, Problemkode.PUNKT_UDEN_ID);
    }

    @Test
    void closedAndEmptyItemsAreMarkedAndNotGuessedAt() {
        Result<Dagsorden> read = reader.read("""
                [{"Id":"a","Caption":"Lukket punkt","Felter":[]},{"Id":"b","Navn":"Eventuelt","Felter":null,"AgendaUid":"x"},
                {"Id":"c","Navn":"Salg","IsOpen":false,"Felter":[{"Html":"<p>&nbsp;</p>"}]}]""");

        assertThat(sager(read)).extracting(Sag::isLukket).containsExactly(true, false, true);
        assertThat(koder(read))
                .containsExactly(
                        Problemkode.PUNKT_UDEN_INDHOLD, Problemkode.PUNKT_UDEN_INDHOLD, Problemkode.PUNKT_UDEN_INDHOLD);
        assertThat(read.getProblems()).extracting(Problem::getPointer).containsExactly("/0", "/1", "/2");
    }

    @Test
    void theCourseIsReadWithBodiesDaysOutcomesAndAbsences() {
        Result<Dagsorden> read = reader.read(punkt("""
                <h2>Behandling</h2><p>Direktionen, Børn- og Familieudvalget, Socialudvalget og Byrådet.</p>
                <h3>Sagens forløb</h3><span class='x'><u>03/12/2025 Børn- og Familieudvalget 2022-2025</u><br>
                Godkendt med den ændring, at der følges op.<br>For: 5, imod: 2.<br>Afbud: Anna Berg (V), Bo Lund og Ib Krog<br>
                <u>17.11.2025 DirektionenAnbefales.</u><br><u>2025-12-09 Socialudvalget:</u> Udsat.<br>
                </span><h2>Beslutning i Byrådet den 28-01-2026</h2><p>Sendt tilbage til udvalget.</p>""", ""));

        assertThat(read.getProblems()).isEmpty();
        Sag sag = sag(read);
        assertThat(sag.getBehandling())
                .containsExactly(
                        Behandlingstrin.of(List.of("direktionen")),
                        Behandlingstrin.of(List.of("boern-og-familieudvalget", "socialudvalget")),
                        Behandlingstrin.of(List.of("byraadet")));
        assertThat(sag.getSagsforloeb())
                .containsExactly(
                        answer("direktionen", "2025-11-17", Udfald.ANBEFALET, "Anbefales.")
                                .build(),
                        answer(
                                        "boern-og-familieudvalget",
                                        "2025-12-03",
                                        Udfald.GODKENDT,
                                        "Godkendt med den ændring, at der følges op.\nFor: 5, imod: 2.")
                                .aendret(true)
                                .afbud(3)
                                .afstemning(Afstemning.builder()
                                        .stemmerFor(5)
                                        .stemmerImod(2)
                                        .build())
                                .build(),
                        answer("socialudvalget", "2025-12-09", Udfald.UDSAT, "Udsat.")
                                .build(),
                        answer("byraadet", "2026-01-28", Udfald.TILBAGESENDT, "Sendt tilbage til udvalget.")
                                .build());
        assertThat(read.getValue().orElseThrow().organer())
                .extracting(Rolle::getArt)
                .containsExactly(Rolleart.DIREKTION, Rolleart.UDVALG, Rolleart.UDVALG, Rolleart.KOMMUNALBESTYRELSE);
        assertThat(read.getValue().orElseThrow().organer().get(1).getValgperioder())
                .containsExactly(Valgperiode.of(2022, 2025));
        assertThat(read.toString()).doesNotContain("Berg", "Lund", "Krog");
    }

    @Test
    void aBodyIsRecognisedByItsAliasAndGetsTheTermsThatAreNew() {
        Rolle known = Rolle.builder()
                .kode("su")
                .navn("Udvalget for Sociale Forhold")
                .art(Rolleart.UDVALG)
                .addAlias("Socialudvalget")
                .build();

        Result<Dagsorden> read = reader.read(
                punkt("<h3>Sagens forløb</h3><p>09/12/2025 Socialudvalget 2022-2025<br>Anbefales.</p>", "")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                List.of(known));

        assertThat(behandling(read, 0).getOrgan()).contains("su");
        assertThat(read.getValue().orElseThrow().organer())
                .containsExactly(Rolle.builder()
                        .from(known)
                        .addValgperiode(Valgperiode.of(2022, 2025))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anbefales.|ANBEFALET",
                "Anbefales godkendt.|ANBEFALET",
                "Indstillingen blev godkendt.|GODKENDT",
                "Vedtaget som indstillet.|GODKENDT",
                "Tiltrådt.|GODKENDT",
                "Anbefales ikke.|AFVIST",
                "Kan ikke anbefales.|AFVIST",
                "Indstillingen forkastes.|AFVIST",
                "Taget til efterretning.|TAGET_TIL_EFTERRETNING",
                "Sagen blev udsat.|UDSAT",
                "Punktet udsættes til næste møde.|UDSAT",
                "Sagen sendes tilbage til forvaltningen.|TILBAGESENDT",
                "Hjemvist til fornyet behandling.|TILBAGESENDT",
                "Drøftet.|",
                "Udsatte borgere blev drøftet.|"
            })
    void outcomesAreRecognisedByTheirWords(String ordlyd, Udfald udfald) {
        Result<Dagsorden> read =
                reader.read(punkt("<h3>Sagens forløb</h3><u>17/11/2025 Direktionen</u><br>" + ordlyd, ""));

        Dagsordenspunkt punkt = behandling(read, 0);
        assertThat(punkt.getUdfald().orElse(null)).isEqualTo(udfald);
        assertThat(punkt.getOrdlyd()).contains(ordlyd);
        assertThat(koder(read)).isEqualTo(udfald == null ? List.of(Problemkode.UKENDT_UDFALD) : List.of());
    }

    @Test
    void aDecisionWithoutANamedBodyIsToldAndNotAssigned() {
        Result<Dagsorden> read = reader.read(punkt(
                "<h3>Beslutning</h3>Anbefales.<h3>Sagens forløb</h3><u>17/11/2025 Direktionen</u><br>Anbefales.", ""));

        assertThat(koder(read)).containsExactly(Problemkode.BESLUTNING_UDEN_ORGAN);
        assertThat(sag(read).getSagsforloeb())
                .containsExactly(answer("direktionen", "2025-11-17", Udfald.ANBEFALET, "Anbefales.")
                        .build());
        assertThat(sag(read).getBeslutning())
                .contains(Dagsordenspunkt.builder()
                        .udfald(Udfald.ANBEFALET)
                        .ordlyd("Anbefales.")
                        .build());
    }

    @Test
    void anAbsenceBehindTheCourseMayBelongToADecisionWithoutANamedBody() {
        String forloeb = "<h3>Sagens forløb</h3><u>17/11/2025 Direktionen</u><br>Anbefales.<br><br>Afbud: 2";

        Result<Dagsorden> read = reader.read(punkt("<h3>Beslutning</h3>Anbefales." + forloeb, ""));

        assertThat(koder(read))
                .containsExactlyInAnyOrder(Problemkode.BESLUTNING_UDEN_ORGAN, Problemkode.AFBUD_FLERTYDIGT);
        assertThat(sag(read).getSagsforloeb())
                .singleElement()
                .satisfies(punkt -> assertThat(punkt.getAfbud()).isEqualTo(2));
        assertThat(koder(reader.read(punkt(forloeb, "")))).doesNotContain(Problemkode.AFBUD_FLERTYDIGT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2025", "00/12/2025", "2025-13-01", "25-12-03", "03-12-25"})
    void aDayThatDoesNotExistIsToldAndTheTreatmentKept(String day) {
        Result<Dagsorden> read = reader.read(punkt("<h3>Sagens forløb</h3>" + day + " Direktionen<br>Anbefales.", ""));

        assertThat(koder(read)).containsExactly(Problemkode.UMULIG_DATO);
        assertThat(read.getProblems().get(0).getMessage(Sprog.DANSK)).contains(day);
        assertThat(behandling(read, 0).getDato()).isEmpty();
        assertThat(behandling(read, 0).getOrgan()).contains("direktionen");
    }

    @Test
    void bodiesOfAnUnknownKindAreToldAndKept() {
        Result<Dagsorden> read =
                reader.read(punkt("<h2>Behandling</h2><p>Handicaprådet, Socialudvalget, Handicaprådet</p>", ""));

        assertThat(koder(read)).containsExactly(Problemkode.UKENDT_ORGANART, Problemkode.ORGAN_GENTAGET);
        assertThat(read.getValue().orElseThrow().organer().get(0).getArt()).isEqualTo(Rolleart.ANDET_ORGAN);
        assertThat(sag(read).getBehandling()).hasSize(2);
    }

    @Test
    void aRouteInProseIsKeptAsItIs() {
        String prose =
                "Sagen er på vej gennem de udvalg, som har med den at gøre på en eller anden måde, og ender hos rådet.";

        Sag sag = reader.read(punkt("<h2>Behandling</h2><p>" + prose + "</p>", ""))
                .getValue()
                .orElseThrow()
                .sager()
                .get(0);

        assertThat(sag.getBehandling()).isEmpty();
        assertThat(sag.getOevrigeAfsnit())
                .containsExactly(
                        Afsnit.builder().overskrift("Behandling").tekst(prose).build());
    }

    @Test
    void unknownSectionsAreKeptAndDebrisIsDropped() {
        Sag sag = reader.read(punkt("""
                Før alt<meta charset="x"><style>p{color:red}</style><script>alert("resume")</script><xml><o:x>y</o:x></xml>
                <!--[if gte mso 9]><p>Word</p><![endif]--><h4>Miljø</h4><p class=MsoListParagraph>·&nbsp; Intet</p>
                <table><tr><td>A</td><td>1</td></tr></table><h3>Tomt</h3><p><b>Økonomiske konsekvenser:</b></p><p>Ingen.</p>""", "")).getValue().orElseThrow().sager().get(0);

        assertThat(sag.getOevrigeAfsnit())
                .containsExactly(
                        Afsnit.builder().tekst("Før alt").build(),
                        Afsnit.builder()
                                .overskrift("Miljø")
                                .tekst("- Intet\nA | 1")
                                .build(),
                        Afsnit.builder().tekst("Tomt").build());
        assertThat(sag.getOekonomiskeKonsekvenser()).contains("Ingen.");
    }

    @Test
    void aWholeAgendaGivesItsItemsBodyAndDay() {
        Result<Dagsorden> read = reader.read("""
                {"Id":"d1","Udvalg":{"Navn":"Socialudvalget"},"Moede":{"Dato":"2025-12-10T16:30:00","Sted":"Rådhuset",
                "Moededeltagere":[{"Navn":"Ane Holt","Parti":"V"},{"Navn":"Per Dam"}],"Navn":"Ordinært møde","Lokale":"3"},
                "Dagsordenpunkter":[%s],"TillaegsDagsorden":{"Dagsordenpunkter":[%s]},"Version":2}""".formatted(
                        punkt(
                                "<h3>Beslutning</h3><p>Godkendt. Ane Holt tog forbehold.</p>",
                                "\"Id\":\"a\",\"Sagsbehandler\":\"Kim Ask\""),
                        punkt("<p>Kim Ask skrev.</p>", "\"Id\":\"b\"")));

        assertThat(sager(read)).hasSize(2);
        Sag sag = sag(read);
        assertThat(sag.getSagsforloeb())
                .containsExactly(answer(
                                "socialudvalget",
                                "2025-12-10",
                                Udfald.GODKENDT,
                                "Godkendt. [navn udeladt] tog forbehold.")
                        .build());
        Publicering publicering = sag.getPublicering().orElseThrow();
        assertThat(publicering.getMoede()).hasValueSatisfying(moede -> {
            assertThat(moede.getId()).contains("d1");
            assertThat(moede.getUdvalg()).contains("Socialudvalget");
            assertThat(moede.getTidspunkt()).contains("2025-12-10T16:30:00");
            assertThat(moede.getSted()).contains("Rådhuset");
            assertThat(moede.getNavn()).contains("Ordinært møde");
            assertThat(moede.getDeltagere()).hasValue(2);
        });
        assertThat(publicering.getFelter())
                .containsExactly(Felt.of("Moede/Lokale", "\"3\""), Felt.of("Dagsorden/Version", "2"));
        assertThat(sager(read).get(1).getPublicering().orElseThrow().isTillaeg())
                .isTrue();
        assertThat(read.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getArguments())
                .containsExactly(
                        "NAVNE_UDELADT [Moededeltagere, 2]",
                        "NAVNE_UDELADT [Sagsbehandler, 1]",
                        "NAVNE_UDELADT [Beslutning, 1]",
                        "NAVNE_UDELADT [Html, 1]");
        assertThat(read.toString()).doesNotContain("Holt", "Dam", "Ask");
    }

    @Test
    void votersAreCountedAndWhatElseIsToldOfPersonsIsLeftOut() {
        Result<Dagsorden> read = reader.read(punkt(
                "<h3>Sagens forløb</h3>10-12-2025 Socialudvalget<br>Godkendt.<br>For stemte Ane Holt (V) og Per Dam."
                        + "<br>Imod stemte Kim Ask.<br>Lis Vad deltog ikke i behandlingen.<br>Afbud:<br>Ole Birk<br>Ida Toft",
                ""));

        Dagsordenspunkt punkt = behandling(read, 0);
        assertThat(punkt.getAfstemning())
                .contains(Afstemning.builder().stemmerFor(2).stemmerImod(1).build());
        assertThat(punkt.getAfbud()).isEqualTo(2);
        assertThat(punkt.getOrdlyd()).contains("Godkendt.\nFor: 2.\nImod: 1.");
        assertThat(read.getProblems())
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly("Her står navne på personer: Sagens forløb. Antal udeladte navne: 4.");
        assertThat(read.toString()).doesNotContain("Holt", "Dam", "Ask", "Vad", "Birk", "Toft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|INGEN_DAGSORDEN",
                "{\"a\":1}|INGEN_DAGSORDEN",
                "7|INGEN_DAGSORDEN",
                "null|INGEN_DAGSORDEN",
                "{\"Felter\":|SYNTAKSFEJL",
                "''|TOMT_DOKUMENT",
                "hej|SYNTAKSFEJL"
            })
    void whatIsNoRecordIsToldSo(String tekst, Problemkode kode) {
        Result<Dagsorden> read = reader.read(tekst);

        assertThat(koder(read)).containsExactly(kode);
        assertThat(read.getValue().map(Dagsorden::sager).orElse(List.of())).isEmpty();
    }

    @Test
    void fieldsOfTheWrongKindAreToldWithTheirLineAndKept() {
        Result<Dagsorden> read = reader.read("""
                {"Id":"p","Navn":["A"],
                "Sorting":"x","Number":1.5,
                "IsOpen":0.5,
                "Bilag":[7],
                "Felter":{}}""");

        assertThat(read.getProblems())
                .extracting(
                        problem -> problem.getLine().orElse(0) + " " + problem.getCode() + " " + problem.getPointer())
                .containsExactly(
                        "1 PUNKT_UDEN_INDHOLD ",
                        "1 FELT_IKKE_FORSTAAET /Navn",
                        "2 FELT_IKKE_FORSTAAET /Sorting",
                        "2 FELT_IKKE_FORSTAAET /Number",
                        "3 FELT_IKKE_FORSTAAET /IsOpen",
                        "4 FELT_IKKE_FORSTAAET /Bilag/0",
                        "5 FELT_IKKE_FORSTAAET /Felter");
        assertThat(sag(read).getPublicering().orElseThrow().getFelter())
                .extracting(Felt::getNavn)
                .containsExactly("Navn", "Sorting", "Number", "IsOpen", "Bilag", "Felter");
    }

    @Test
    void tenThousandNestedElementsAreReadToTheLastWord() {
        String html = "<div>".repeat(10_000) + "bunden" + "</div>".repeat(10_000) + "<b><i><a>".repeat(10_000) + "slut";

        Sag sag = reader.read(punkt(html, "")).getValue().orElseThrow().sager().get(0);

        assertThat(sag.getOevrigeAfsnit().get(0).getTekst()).contains("bunden").contains("slut");
    }

    /** A hundred thousand characters of what makes a careless pattern or loop slow, or its stack overflow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>Sagens forløb</h3>For: |Anna Berg ",
                "<h3>Sagens forløb</h3>|<p>1/1/2025 Organ %d</p>",
                "<h3>Sagens forløb</h3><p>1/1/2025 X</p>|<p>Afbud: Navn Navnesen%d</p>",
                "<h3>Beslutning</h3><p>Afbud: x|.......... y",
                "<h2>Behandling</h2><p>|og og og og",
                "<h2>Behandling</h2><p>|X%d, ",
                "<p><b>|..........",
                "<p><b>|indstilling ",
                "<table><tr>|<td>a</td>",
                "|<b><i><a><p>",
                "<!--|-->",
                "|&nbsp;",
                "<h3>Sagens forløb</h3>1/1/2025 X<br>|1 for, 2 imod "
            })
    @Tag("once")
    @Timeout(180)
    void aHundredThousandCharactersOfAnythingAreRead(String pattern) {
        int dash = pattern.indexOf('|');
        StringBuilder html = new StringBuilder(pattern.substring(0, dash));
        String repeated = pattern.substring(dash + 1);
        for (int k = 0; html.length() < 100_000; k++) {
            html.append(repeated.replace("%d", Integer.toString(k)));
        }

        assertRead(html.toString(), "1");
    }

    @Test
    @Tag("once")
    @Timeout(180)
    void anIdIsAsLongAsItLikes() {
        assertRead("<p>Godkendt.</p>", "0-".repeat(50_000));
    }

    private void assertRead(String html, String id) {
        Result<Dagsorden> read = reader.read(punkt(html, "\"Id\":\"" + id + "\""));

        assertThat(sager(read)).hasSize(1);
        assertThat(Sagsstatus.from(sag(read), read.getValue().orElseThrow().organer(), "")
                        .sag())
                .isNotNull();
    }

    @Test
    void tooMuchHtmlIsToldAndTheRestIsRead() {
        Result<Dagsorden> read = reader.read(punkt("x".repeat(1_000_001), "\"CaseNumber\":\"1\""));

        assertThat(sag(read).getSagsnummer()).contains("1");
        assertThat(read.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .contains("FOR_STORT_DOKUMENT /Felter/0/Html");
    }

    /** Found by fuzzing: what stands in a record may be somebody's name, also in one that breaks off. */
    @Test
    void noProblemShowsWhatStandsInARecord() {
        Result<Dagsorden> read = reader.read("{\"Id\":\"p\",\"Id\":\"q\",");

        assertThat(koder(read)).containsExactly(Problemkode.DOBBELT_NOEGLE, Problemkode.SYNTAKSFEJL);
        assertThat(read.getProblems()).allMatch(problem -> problem.getValue().isEmpty());
    }

    @Test
    void fiftyMegabytesAreToldAndNotRead() {
        assertThat(koder(
                        reader.read("{\"Id\":\"p\",\"Felter\":[{\"Html\":\"" + "<p>x</p>".repeat(6_500_000) + "\"}]}")))
                .containsExactly(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void deepJsonIsToldAndNotRead() {
        assertThat(koder(reader.read("[".repeat(10_000) + "]".repeat(10_000))))
                .containsExactly(Problemkode.FOR_STORT_DOKUMENT);
    }

    /** As an application has it that has not asked for the library. */
    @Test
    void withoutTheLibraryItsAbsenceIsToldClearly() throws ReflectiveOperationException {
        Class<?> type = new WithoutLibrary(DagsordenReader.class.getPackageName(), "org.jsoup.")
                .loadClass(DagsordenReader.class.getName());

        assertThat(type).isNotSameAs(DagsordenReader.class);
        assertThatThrownBy(() -> type.getConstructor().newInstance())
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.jsoup:jsoup:1.24.1");
    }

    private static Dagsordenspunkt.Builder answer(String organ, String dato, Udfald udfald, String ordlyd) {
        return Dagsordenspunkt.builder()
                .organ(organ)
                .dato(LocalDate.parse(dato))
                .udfald(udfald)
                .ordlyd(ordlyd);
    }

    private static List<Problemkode> koder(Result<Dagsorden> read) {
        return read.getProblems().stream().map(Problem::getCode).toList();
    }

    /** An item with this HTML and these fields besides. */
    private static String punkt(String html, String felter) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode punkt = mapper.createObjectNode().put("Id", "p").put("Navn", "Sagen");
        punkt.setAll((ObjectNode) mapper.readTree("{" + felter + "}"));
        punkt.putArray("Felter").addObject().put("Navn", "").put("Html", html).putNull("Tekst");
        return punkt.toString();
    }

    private static List<Sag> sager(Result<Dagsorden> read) {
        return read.getValue().orElseThrow().sager();
    }

    private static Sag sag(Result<Dagsorden> read) {
        return sager(read).get(0);
    }

    private static Dagsordenspunkt behandling(Result<Dagsorden> read, int k) {
        return sag(read).getSagsforloeb().get(k);
    }
}
