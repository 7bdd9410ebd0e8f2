package dk.kommunestrategi.io.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Tilkendegivelser;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records in the forms in which bodies publish them, each with what a person reads in it; the names are invented. */
class DagsordenCasesTest {

    private final DagsordenReader reader = new DagsordenReader();

    @Test
    void nobodyIsAbsentWhereNobodyIsNamed() {
        Dagsordenspunkt punkt = only(read("01-tom-fravaerende"));

        assertThat(punkt.getUdfald()).contains(Udfald.GODKENDT);
        assertThat(punkt.getDato()).contains(LocalDate.of(2018, 10, 1));
        assertThat(punkt.getAfbud()).isZero();
        assertThat(punkt.getOrdlyd()).contains("Godkendt.");
    }

    @Test
    void aHeadingOfBodyDayAndNumberBeginsATreatment() {
        Sag sag = read("02-udvalg-dato-pkt").getValue().orElseThrow().sager().get(0);

        assertThat(sag.getSagsforloeb())
                .extracting(
                        punkt -> punkt.getOrgan().orElseThrow(),
                        punkt -> punkt.getDato().orElseThrow(),
                        punkt -> punkt.getUdfald().orElseThrow())
                .containsExactly(
                        tuple("teknik-og-miljoeudvalget", LocalDate.of(2019, 9, 10), Udfald.ANBEFALET),
                        tuple("oekonomiudvalget", LocalDate.of(2019, 9, 18), Udfald.ANBEFALET));
        assertThat(sag.getBeslutning().orElseThrow().getUdfald()).contains(Udfald.GODKENDT);
    }

    @Test
    void whoCameInsteadWasNotAbsent() {
        Result<Dagsorden> read = read("03-navne-i-andet-afsnit");

        assertThat(only(read).getAfbud()).isEqualTo(1);
        assertThat(only(read).getOrgan()).contains("kultur-og-idraetsudvalget");
        assertThat(only(read).getDato()).contains(LocalDate.of(2019, 4, 3));
        assertThat(read.toString()).doesNotContain("Evan", "Marianne", "Prøvesen");
    }

    @Test
    void partiesAreNoPersonsAndNoNumbers() {
        Dagsordenspunkt punkt = only(read("05-partier-stemte"));

        assertThat(punkt.getOrdlyd()).contains("Godkendt. For stemte A, F og Ø. Imod stemte V og C.");
        assertThat(punkt.getAfstemning()).isEmpty();
    }

    @Test
    void statedTotalsCountBeforeTheNames() {
        Result<Dagsorden> read = read("06-stemmetal-med-navne");

        assertThat(only(read).getAfstemning())
                .contains(Afstemning.builder().stemmerFor(4).stemmerImod(2).build());
        assertThat(only(read).getOrdlyd())
                .contains("Dagsordenen blev godkendt.\nDer blev stemt om forslaget:\nFor: 4\nImod: 2\n"
                        + "Liste B stemte imod, idet de ønsker en afgørelse på mødet.");
        assertThat(read.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getArguments())
                .containsExactly("NAVNE_UDELADT [Beslutning i Byrådet den 19-12-2016, 6]");
    }

    @Test
    void majoritiesOfPartiesKeepTheirWording() {
        Dagsordenspunkt punkt = only(read("07-flertal-mindretal"));

        assertThat(punkt.getOrdlyd())
                .contains("Et flertal (A, F, B) godkendte indstillingen. Et mindretal (V, C) stemte imod.");
        assertThat(punkt.getUdfald()).contains(Udfald.GODKENDT);
    }

    @Test
    void whatIsDecidedStandsFirstAndItsContentBehind() {
        Dagsordenspunkt punkt = only(read("08-frist-udskydes"));

        assertThat(punkt.getUdfald()).contains(Udfald.ANBEFALET);
        assertThat(punkt.isAendret()).isTrue();
    }

    @Test
    void everyAgendaSaysWhetherItIsASupplementaryOne() {
        Result<Dagsorden> read = read("10-tillaegsdagsorden-false");

        assertThat(codes(read)).containsExactly(Problemkode.NAVNE_UDELADT);
        assertThat(read.getValue()
                        .orElseThrow()
                        .sager()
                        .get(0)
                        .getPublicering()
                        .orElseThrow()
                        .isTillaeg())
                .isFalse();
    }

    @Test
    void aDecisionMayHaveAFieldOfItsOwn() {
        Dagsordenspunkt punkt = forloeb(read("11-itemdecision")).get(1);

        assertThat(punkt.getOrgan()).contains("oekonomiudvalget");
        assertThat(punkt.getDato()).contains(LocalDate.of(2026, 5, 18));
        assertThat(punkt.getUdfald()).contains(Udfald.GODKENDT);
        assertThat(punkt.isAendret()).isTrue();
    }

    @Test
    void headingsOfDecisionsHaveManyForms() {
        List<Dagsordenspunkt> forloeb = forloeb(read("15-andre-beslutningsoverskrifter"));

        assertThat(forloeb)
                .hasSize(3)
                .allMatch(punkt -> punkt.getOrgan().equals(Optional.of("oekonomiudvalget"))
                        && punkt.getDato().equals(Optional.of(LocalDate.of(2026, 5, 18))));
    }

    /** What a day begins is a sentence here, and what is in bold below a heading is a part of its section. */
    @Test
    void thePresentationHoldsItsHistory() {
        Dagsorden read = read("09-historik-underoverskrift").getValue().orElseThrow();
        Sag sag = read.sager().get(0);

        assertThat(sag.getSagsfremstilling().orElseThrow().lines())
                .hasSize(7)
                .startsWith("Historik")
                .contains("1. juni 2017 blev ansat endnu en veteranstøtteperson.")
                .endsWith("Økonomiske forhold og konsekvenser", "Intet.");
        assertThat(sag.getOekonomiskeKonsekvenser()).isEmpty();
        assertThat(sag.getOevrigeAfsnit()).isEmpty();
        assertThat(read.organer()).extracting(Rolle::getNavn).containsExactly("Social- og Sundhedsudvalget");
    }

    @Test
    void aHeadingInTheBlockOfASectionIsAPartOfIt() {
        Sag sag = read("13-underoverskrifter").getValue().orElseThrow().sager().get(0);

        assertThat(sag.getSagsfremstilling())
                .contains("Indledning.\nØkonomi\nSe bilag 2 om økonomi i boligerne.\nVidere\nMere tekst om sagen.");
        assertThat(sag.getOekonomiskeKonsekvenser()).contains("Ingen.");
        assertThat(sag.getOevrigeAfsnit()).isEmpty();
    }

    /** Also where the course is a section of its own. */
    @Test
    void aSentenceThatBeginsWithADayNamesNoBody() {
        Result<Dagsorden> read = reader.read(
                "{\"Id\":\"p\",\"Felter\":[{\"Html\":\"<h3>Historik</h3>"
                        + "<p>1. juni 2017 blev ansat endnu en medarbejder.</p><p>2. juni 2017 socialudvalget: Godkendt.</p>\"}]}");

        assertThat(only(read).getDato()).contains(LocalDate.of(2017, 6, 2));
        assertThat(read.getValue().orElseThrow().organer())
                .extracting(Rolle::getNavn)
                .containsExactly("socialudvalget");
        assertThat(read.getValue().orElseThrow().sager().get(0).getOevrigeAfsnit())
                .containsExactly(Afsnit.builder()
                        .overskrift("Historik")
                        .tekst("1. juni 2017 blev ansat endnu en medarbejder.")
                        .build());
    }

    /** A field that is called as a section is one, unless it holds a whole paper. */
    @ParameterizedTest
    @CsvSource({"'', 'A\nØkonomi\nB',", "<h3>Indstilling</h3><p>At</p>, A, B"})
    void aFieldMayBeASection(String paper, String fremstilling, String oekonomi) {
        Sag sag = reader.read("{\"Id\":\"p\",\"Felter\":[{\"Navn\":\"Sagsfremstilling\",\"Html\":\"<p>A</p>"
                        + "<h3>Økonomi</h3><p>B</p>" + paper + "\"}]}")
                .getValue()
                .orElseThrow()
                .sager()
                .get(0);

        assertThat(sag.getSagsfremstilling()).contains(fremstilling);
        assertThat(sag.getOekonomiskeKonsekvenser()).isEqualTo(Optional.ofNullable(oekonomi));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Godkendt. Anna Berg (V) deltog ikke i behandlingen.|Godkendt.|0",
                "Efter at Anna Berg havde forladt mødet, blev sagen godkendt.|Efter at [navn udeladt] havde forladt mødet, blev sagen godkendt.|0",
                "Afbud: Anna Berg (V). Godkendt.|Godkendt.|1",
                "Anna Berg (V) stemte imod, idet planen er for dyr. Godkendt.|[navn udeladt] (V) stemte imod, idet planen er for dyr. Godkendt.|0",
                "Godkendt. For stemte A og Anna Berg (C).|Godkendt. For stemte A og [navn udeladt] (C).|0",
                "Fravær blandt elever stiger. Godkendt.|Fravær blandt elever stiger. Godkendt.|0"
            })
    void onlyWhatTellsWhoTookPartGoes(String written, String kept, int afbud) {
        Dagsordenspunkt punkt = only(reader.read(punkt("<p>" + written + "</p>")));

        assertThat(punkt.getOrdlyd()).contains(kept);
        assertThat(punkt.getAfbud()).isEqualTo(afbud);
        assertThat(punkt.getUdfald()).contains(Udfald.GODKENDT);
    }

    @Test
    void aDecisionOfWhichNothingIsLeftIsTold() {
        Result<Dagsorden> read = reader.read(punkt("<p>Anna Berg (V) deltog ikke i behandlingen.</p>"));

        assertThat(only(read).getOrdlyd()).isEmpty();
        assertThat(codes(read)).containsExactly(Problemkode.BESLUTNING_UDEN_ORDLYD, Problemkode.NAVNE_UDELADT);
    }

    /** The wording is for whoever may hold it; problems go into logs. */
    @Test
    void theFullWordingHasNamesButNoProblemHas() {
        String written = "Drøftet med Anna Berg, tlf. 76 33 12 34. Afbud: Bo Lund.";

        Result<Dagsorden> read = DagsordenReader.withNavne().read(punkt("<p>" + written + "</p>"));

        assertThat(only(read).getOrdlyd()).contains(written.replace("76 33 12 34", "[telefonnummer udeladt]"));
        assertThat(only(read).getAfbud()).isEqualTo(1);
        assertThat(codes(read)).containsExactly(Problemkode.UKENDT_UDFALD, Problemkode.KONTAKTOPLYSNINGER_UDELADT);
        assertThat(read.getProblems().toString()).doesNotContain("Berg", "Lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p hidden>#</p>",
                "<p style='color:red; Display : none'>#</p>",
                "<span style='visibility:hidden'>#</span>",
                "<p style='mso-hide:all'>#</p>",
                "<del>#</del>",
                "<s>#</s>",
                "<strike>#</strike>",
                "<span style='text-decoration: line-through'>#</span>",
                "<span style='color:red; text-decoration-line:underline line-through'>#</span>",
                "<input value='#'><textarea>#</textarea><select><option>#</option></select>",
                "<dialog>#</dialog>",
                "<img alt='#' title='#'>",
                "<!-- # -->"
            })
    void whatABrowserDoesNotShowIsNotRead(String html) {
        Result<Dagsorden> read = reader.read(punkt("<p>Godkendt.</p>" + html.replace("#", "Skjult tekst")));

        assertThat(only(read).getOrdlyd()).contains("Godkendt.");
        assertThat(read.toString()).doesNotContain("Skjult");
    }

    /** What the system calls a list is told: whoever sees that knows which address to call instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Udvalg\":{\"Udvalg 2026-2029\":[{\"Id\":\"u\",\"Navn\":\"Byrådet\",\"Moeder\":[]}]}}|udvalgsliste",
                "[{\"Id\":\"u\",\"Navn\":\"Byrådet\",\"Moeder\":[]}]|udvalgsliste",
                "{\"Dagsordner\":[{\"Id\":\"d\",\"Udvalg\":{\"Navn\":\"Byrådet\"},\"Moede\":{},\"Dagsordenpunkter\":null}]}|soeg",
                "{\"dagsordner\":[]}|soeg",
                "[{\"Id\":\"m\",\"Dato\":\"2026-05-04\",\"Navn\":\"Referat\",\"IsSupplementaryAgenda\":false}]|Moeder",
                "[{\"AgendaUid\":\"d\",\"Name\":\"Referat\",\"MeetingBeginFromUtc\":\"2026-05-04T14:00:00Z\"}]|agenda/list",
                "[{\"CommitteeUid\":\"d\",\"OrganisationUid\":\"o\",\"Name\":\"Byrådet\"}]|committee/list"
            })
    void listsAreRefusedByTheirNames(String post, String navn) {
        Result<Dagsorden> read = reader.read(post);

        assertThat(read.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getArguments())
                .containsExactly("DAGSORDENSLISTE [" + navn + "]");
        assertThat(read.getValue().orElseThrow().sager()).isEmpty();
    }

    @Test
    void whatASearchFindsMayBeWholeAgendas() {
        Result<Dagsorden> read = reader.read(
                "{\"Dagsordner\":[{\"Id\":\"d\",\"Udvalg\":{\"Navn\":\"Byrådet\"},\"Moede\":{\"Dato\":\"2026-05-18T17:00:00+02:00\"},"
                        + "\"Dagsordenpunkter\":[{\"Id\":\"a\",\"Navn\":\"S\",\"ItemDecision\":\"Godkendt.\"}]}]}");

        assertThat(only(read).getOrgan()).contains("byraadet");
        assertThat(only(read).getDato()).contains(LocalDate.of(2026, 5, 18));
        assertThat(read.getProblems()).isEmpty();
    }

    /** What a search has found without its items is told, and whatever else it says is kept. */
    @Test
    void anAgendaWithoutItemsIsTold() {
        String whole = "{\"Id\":\"d\",\"Udvalg\":{\"Navn\":\"Byrådet\"},\"Moede\":{},"
                + "\"Dagsordenpunkter\":[{\"Id\":\"a\",\"Navn\":\"S\",\"ItemDecision\":\"Godkendt.\"}]}";
        String empty = "{\"Id\":\"e\",\"Udvalg\":{\"Navn\":\"Byrådet\"},\"Moede\":{},\"Dagsordenpunkter\":null}";

        Result<Dagsorden> found = reader.read("{\"Total\":2,\"Dagsordner\":[" + whole + "," + empty + "]}");
        Result<Dagsorden> alone = reader.read(empty.replace("null", "[]"));

        assertThat(found.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly("DAGSORDEN_UDEN_PUNKTER /Dagsordner/1");
        assertThat(found.getValue().orElseThrow().sager())
                .singleElement()
                .satisfies(sag -> assertThat(sag.getPublicering().orElseThrow().getFelter())
                        .contains(Felt.of("Soegning/Total", "2")));
        assertThat(codes(alone)).containsExactly(Problemkode.DAGSORDEN_UDEN_PUNKTER);
    }

    /** An abbreviation is that of the one body which it may be; where there are two, it is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17/11/2025 ØU: Anbefales.|Socialudvalget, Økonomiudvalget, Byrådet|oekonomiudvalget",
                "17/11/2025 ØU Anbefales.|Socialudvalget, Økonomiudvalget, Byrådet|oekonomiudvalget",
                "ØU 17/11/2025: Anbefales.|Socialudvalget, Økonomiudvalget, Byrådet|oekonomiudvalget",
                "ØU, den 17. november 2025<br>Anbefales.|Socialudvalget, Økonomiudvalget|oekonomiudvalget",
                "Beslutning i SSU den 17/11-25<br>Anbefales.|Social- og Sundhedsudvalget, ØU|social-og-sundhedsudvalget",
                "17.11.25 KFU<br>Anbefales.|Udvalget for Kultur og Fritid, Byrådet|udvalget-for-kultur-og-fritid",
                "17.11.2025 KB<br>Anbefales.|Socialudvalget, Kommunalbestyrelsen|kommunalbestyrelsen",
                "17/11/2025 SU<br>Anbefales.|Socialudvalget, Sundhedsudvalget, Byrådet|su",
                "17/11/2025 TMU<br>Anbefales.|Socialudvalget, Sundhedsudvalget, Byrådet|tmu"
            })
    void anAbbreviationIsTheOneBodyThatItMayBe(String line, String rute, String kode) {
        Result<Dagsorden> read =
                reader.read(punkt("<h3>Behandling</h3><p>" + rute + "</p><h3>Sagens forløb</h3><p>" + line + "</p>"));

        assertThat(forloeb(read)).first().satisfies(punkt -> {
            assertThat(punkt.getOrgan()).contains(kode);
            assertThat(punkt.getDato()).contains(LocalDate.of(2025, 11, 17));
            assertThat(punkt.getUdfald()).contains(Udfald.ANBEFALET);
        });
        assertThat(codes(read).contains(Problemkode.UKENDT_ORGANART))
                .isEqualTo(kode.length() <= 3 || rute.endsWith("ØU"));
    }

    /** What is known of a body is known better than a record tells it. */
    @Test
    void aBodyThatTheStrategyHasStaysAsItIs() {
        Rolle known = Rolle.builder()
                .kode("byraadet")
                .navn("Byrådet i Eksempelby")
                .art(Rolleart.KOMMUNALBESTYRELSE)
                .addAlias("Rådet")
                .addValgperiode(Valgperiode.of(2022, 2025))
                .build();
        Strategi strategi = Strategi.builder()
                .navn("Plan")
                .kommune(Kommune.builder().kode("0099").navn("Eksempelby").build())
                .addRoller(known)
                .build();

        Strategi grown = reader.read(punkt("<h3>Sagens forløb</h3><p>09/12/2026 Byrådet 2026-2029<br>Godkendt.</p>"))
                .getValue()
                .orElseThrow()
                .into(strategi);

        assertThat(grown.getRoller())
                .containsExactly(Rolle.builder()
                        .from(known)
                        .addValgperiode(Valgperiode.of(2026, 2029))
                        .build());
    }

    /** The keys of the system's integration, and those that a program has written small. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Uid\":\"d\",\"CommitteeName\":\"Socialudvalget\",\"Name\":\"Tillægsdagsorden\",\"MeetingLocation\":\"Rådhuset\","
                        + "\"MeetingBeginUtc\":\"2026-05-18T22:00:00\",\"Items\":[{\"Uid\":\"a\",\"AgendaUid\":\"d\",\"Number\":\"3\","
                        + "\"IsPublic\":true,\"CaseNumber\":\"25/1\",\"Caption\":\"Plan\",\"Presentations\":[{\"Title\":\"Sagsfremstilling\","
                        + "\"Content\":\"<p>Tekst</p>\",\"DocumentUid\":\"x\"}],\"Documents\":[{\"Uid\":\"b\",\"Title\":\"Bilag\",\"Order\":0}],"
                        + "\"ItemDecision\":{\"Text\":\"<p>Godkendt</p>\"}}]}",
                "{\"id\":\"d\",\"udvalg\":{\"navn\":\"Socialudvalget\"},\"moede\":{\"navn\":\"Tillægsdagsorden\",\"sted\":\"Rådhuset\","
                        + "\"dato\":\"2026-05-18T22:00:00Z\",\"isSupplementaryAgenda\":true},\"tillaegsDagsorden\":true,"
                        + "\"dagsordenpunkter\":[{\"id\":\"a\",\"agendaUid\":\"d\",\"punktnummer\":\"3\",\"isOpen\":true,\"sagsNummer\":\"25/1\","
                        + "\"navn\":\"Plan\",\"felter\":[{\"navn\":\"Sagsfremstilling\",\"html\":\"<p>Tekst</p>\",\"documentId\":\"x\"}],"
                        + "\"bilag\":[{\"id\":\"b\",\"navn\":\"Bilag\",\"order\":0}],\"itemDecision\":{\"text\":\"<p>Godkendt</p>\"}}]}"
            })
    void otherFormsSayTheSame(String post) {
        Result<Dagsorden> read = reader.read(post);

        Sag sag = read.getValue().orElseThrow().sager().get(0);
        assertThat(sag.getId()).isEqualTo("a");
        assertThat(sag.getSagsnummer()).contains("25/1");
        assertThat(sag.getTitel()).isEqualTo("Plan");
        assertThat(sag.getSagsfremstilling()).contains("Tekst");
        assertThat(sag.getBilag()).singleElement().satisfies(bilag -> {
            assertThat(bilag.getId()).contains("b");
            assertThat(bilag.getNavn()).contains("Bilag");
        });
        assertThat(sag.getPublicering()).hasValueSatisfying(publicering -> {
            assertThat(publicering.getPunktnummer()).contains("3");
            assertThat(publicering.getOffentlighed()).contains(Offentlighed.AABEN);
            assertThat(publicering.isTillaeg()).isTrue();
            assertThat(publicering.getMoede().orElseThrow().getSted()).contains("Rådhuset");
            assertThat(publicering.getDokumenter().get(0).getDokument()).contains("x");
        });
        assertThat(only(read))
                .isEqualTo(Dagsordenspunkt.builder()
                        .organ("socialudvalget")
                        .dato(LocalDate.of(2026, 5, 19))
                        .udfald(Udfald.GODKENDT)
                        .ordlyd("Godkendt")
                        .build());
        assertThat(read.getProblems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Godkendt.\"",
                "{\"Text\":\"Godkendt.\"}",
                "{\"text\":\"<p>Fraværende:</p><p>Godkendt.</p>\",\"Created\":null}",
                "{\"Html\":\"<div>Godkendt.</div>\"}"
            })
    void anItemMayHaveNothingButItsDecision(String decision) {
        Result<Dagsorden> read = reader.read("{\"Id\":\"p\",\"Navn\":\"S\",\"ItemDecision\":" + decision + "}");

        assertThat(read.getValue().orElseThrow().sager().get(0).getBeslutning())
                .contains(Dagsordenspunkt.builder()
                        .udfald(Udfald.GODKENDT)
                        .ordlyd("Godkendt.")
                        .build());
        assertThat(codes(read)).containsExactly(Problemkode.BESLUTNING_UDEN_ORGAN);
    }

    /** Two times of one meeting that are different days, and two outcomes of one treatment, are told. */
    @Test
    void whatARecordContradictsIsTold() {
        Result<Dagsorden> read = reader.read(
                "{\"Id\":\"d\",\"Udvalg\":{\"Navn\":\"Byrådet\"},\"Moede\":{\"Dato\":\"2026-05-18T17:00:00\","
                        + "\"MeetingBeginUtc\":\"2026-05-19T15:00:00\"},\"Dagsordenpunkter\":[{\"Id\":\"a\",\"Navn\":\"S\","
                        + "\"Felter\":[{\"Html\":\"<h3>Beslutning</h3><p>Godkendt.</p>\"}],\"ItemDecision\":{\"Text\":\"Udsat.\"}}]}");

        assertThat(forloeb(read))
                .extracting(Dagsordenspunkt::getUdfald)
                .containsExactly(Optional.of(Udfald.GODKENDT), Optional.empty());
        assertThat(codes(read)).containsExactly(Problemkode.FELTER_UENIGE, Problemkode.UKENDT_UDFALD);
    }

    /** A paper of which nothing is marked has its headings on lines of their own. */
    @Test
    void aPlainTextHasItsSectionsToo() {
        Result<Dagsorden> read = reader.read(
                "{\"Id\":\"p\",\"Navn\":\"S\",\"Felter\":[{\"Tekst\":\"Indstilling\\nAt planen godkendes.\\n"
                        + "Beslutning i Økonomiudvalget den 1. oktober 2018:\\nFraværende:\\nGodkendt.\\nSagsfremstilling:\\nTekst.\"}]}");

        Sag sag = read.getValue().orElseThrow().sager().get(0);
        assertThat(sag.getIndstilling().orElseThrow().getTekst()).isEqualTo("At planen godkendes.");
        assertThat(sag.getSagsfremstilling()).contains("Tekst.");
        assertThat(only(read))
                .isEqualTo(Dagsordenspunkt.builder()
                        .organ("oekonomiudvalget")
                        .dato(LocalDate.of(2018, 10, 1))
                        .udfald(Udfald.GODKENDT)
                        .ordlyd("Godkendt.")
                        .build());
        assertThat(read.getProblems()).isEmpty();
    }

    /** What nothing marks as a heading may be one, also on one line with its text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Beslutning i Byrådet den 1. maj 2020: Godkendt.</p>",
                "<p><b>Beslutning i Byrådet den 1. maj 2020:</b> Godkendt.</p><p>Sagsfremstilling: A</p>",
                "<p>Byrådet, 1. maj 2020, pkt. 4:</p><p>Godkendt.</p>",
                "<h3>Indstilling og beslutning</h3><p>At</p><p>Byrådet den 1. maj 2020:</p><p>Godkendt.</p>",
                "<h3>Sagens forløb</h3><p>01-05-2020 Byrådet Godkendt.</p>",
                "<h3>Indstilling</h3><p>At</p><p>Beslutning i Byrådet den 1. maj 2020 kl. 16:30: Godkendt.</p>",
                "<h3>Sagens forløb</h3><p>Byrådet den 1. maj 2020: Godkendt.</p>",
                "<h3>Sagens forløb</h3><table><tr><td>1/5 2020</td><td>Byrådet</td><td>Godkendt.</td></tr></table>",
                "<h3>Sagens forløb</h3><p>Byrådet</p><p>1. maj 2020</p><p>Godkendt.</p>"
            })
    void aDecisionIsReadWhereItStands(String html) {
        Result<Dagsorden> read = reader.read("{\"Id\":\"p\",\"Navn\":\"S\",\"Felter\":[{\"Html\":\"" + html + "\"}]}");

        assertThat(only(read))
                .isEqualTo(Dagsordenspunkt.builder()
                        .organ("byraadet")
                        .dato(LocalDate.of(2020, 5, 1))
                        .udfald(Udfald.GODKENDT)
                        .ordlyd("Godkendt.")
                        .build());
        assertThat(read.getProblems()).isEmpty();
    }

    /** A route may say what each body is to do with the case. */
    @Test
    void aRouteNamesBodiesAndNotWhatTheyAreToDo() {
        Result<Dagsorden> read =
                reader.read("{\"Id\":\"p\",\"Navn\":\"S\",\"Felter\":[{\"Html\":\"<h3>Sagen behandles i</h3>"
                        + "<p>Direktionen (orientering), Socialudvalget (indstilling), Byrådet (beslutning)</p>\"}]}");

        assertThat(read.getValue().orElseThrow().organer())
                .extracting(Rolle::getNavn)
                .containsExactly("Direktionen", "Socialudvalget", "Byrådet");
        assertThat(read.getProblems()).isEmpty();
    }

    /** Bodies are found by the strategy's own roles; what no record says of a case stays. */
    @Test
    void casesAreAddedToAStrategyAndUpdated() {
        Rolle raad = Rolle.builder()
                .kode("kb")
                .navn("Kommunalbestyrelsen")
                .art(Rolleart.KOMMUNALBESTYRELSE)
                .addAlias("Byrådet")
                .build();
        Tilkendegivelser enige = Tilkendegivelser.builder().enige(2).uenige(1).build();
        Strategi strategi = Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0999").navn("K").build())
                .addRolle(raad)
                .addSag(Sag.builder()
                        .id("p")
                        .titel("Før")
                        .tilkendegivelser(enige)
                        .build())
                .addSag(Sag.builder().id("q").titel("En anden").build())
                .build();
        String post = "[" + punkt("<p>Godkendt.</p>") + ",{\"Id\":\"r\",\"Navn\":\"Ny\",\"Felter\":[{\"Html\":"
                + "\"<h3>Beslutning i Direktionen den 1. maj 2020</h3><p>Anbefales.</p>\"}]}]";

        Dagsorden dagsorden = reader.read(post.getBytes(StandardCharsets.UTF_8), strategi.getRoller())
                .getValue()
                .orElseThrow();
        Strategi with = dagsorden.into(strategi);

        assertThat(with.getRoller()).extracting(Rolle::getKode).containsExactly("kb", "direktionen");
        assertThat(with.getSager()).extracting(Sag::getTitel).containsExactly("Sagen", "En anden", "Ny");
        assertThat(with.getSager().get(0).getTilkendegivelser()).contains(enige);
        assertThat(with.getSager().get(0).getSagsforloeb().get(0).getOrgan()).contains("kb");
        assertThat(dagsorden.into(with)).isEqualTo(with);
    }

    /** What seems to be a decision and cannot be read as one is kept, and told. */
    @ParameterizedTest
    @CsvSource({
        "<h3>Teknik og Miljø den 7. oktober 2021</h3><p>Godkendt.</p>",
        "<h3>Beslutning om strategien den 7. oktober 2021</h3><p>Planen er godkendt.</p>",
        "<h3>Sagens forløb</h3><p>Direktionen behandlede sagen den 17. november 2025 og anbefalede den.</p>",
        "<h3>Fraværende:</h3><p>Godkendt.</p>",
        "<h3>Økonomiudvalget</h3><p>Godkendt.</p>",
        "<h3>Sagsfremstilling</h3><p>A</p><h4>Sagens forløb</h4><p>17/11/2025 Direktionen</p><p>Anbefales.</p>"
    })
    void aDecisionThatCannotBeReadIsTold(String html) {
        Result<Dagsorden> read = reader.read("{\"Id\":\"p\",\"Navn\":\"S\",\"Felter\":[{\"Html\":\"" + html + "\"}]}");

        assertThat(codes(read)).containsExactly(Problemkode.BESLUTNING_IKKE_LAEST);
        assertThat(forloeb(read)).isEmpty();
        assertThat(read.getValue().orElseThrow().sager().get(0).toString())
                .contains(html.substring(html.lastIndexOf("<p>") + "<p>".length(), html.length() - "</p>".length()));
    }

    /** Who was there never swallows what was decided, however the heading of it is marked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Fraværende:</p><p>Godkendt.</p>|0",
                "<p><b>Fraværende:</b></p><p>Godkendt.</p>|0",
                "<h4>Fraværende</h4><p>Godkendt.</p>|0",
                "<h3>Afbud</h3><p>Godkendt.</p>|0",
                "<p>Fraværende med afbud:<br>Godkendt.</p>|0",
                "<p>Fraværende: Ingen<br>Godkendt.</p>|0",
                "<p>Godkendt.</p><p>Afbud: -</p>|0",
                "<p>Godkendt.</p><h3>Fraværende</h3><p>Anna Berg (V)</p>|1",
                "<p>Fraværende:<br>Anna Berg (V)<br>Bo Lund (A)</p><p>Godkendt.</p>|2",
                "<p>Der var afbud fra Anna Berg.</p><p>Godkendt.</p>|1",
                "<p>Anna Berg og Bo Lund var fraværende.</p><p>Godkendt.</p>|2",
                "<p>Fraværende: Anna Berg (V), i stedet mødte Bo Lund (V).</p><p>Godkendt.</p>|1",
                "<p>Fraværende: Anna Berg (stedfortræder: Bo Lund). Godkendt.</p>|1",
                "<p>Fraværende uden afbud: 2</p><p>Godkendt.</p>|2"
            })
    void anAbsenceSwallowsNothing(String html, int afbud) {
        Dagsordenspunkt punkt = only(reader.read(punkt(html)));

        assertThat(punkt.getOrdlyd()).contains("Godkendt.");
        assertThat(punkt.getUdfald()).contains(Udfald.GODKENDT);
        assertThat(punkt.getAfbud()).isEqualTo(afbud);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Godkendt med 5 stemmer (A, F) mod 2 (V).|5|2|0",
                "Godkendt. For stemte 5 (A, F). Imod stemte 2 (V, C).|5|2|0",
                "16 medlemmer stemte for (A, B), og 9 medlemmer (V) stemte imod. Vedtaget.|16|9|0",
                "For forslaget stemte 16: A (9), B (7). Imod stemte 9: V (9). Vedtaget.|16|9|0",
                "Stemmer for: 16. Stemmer imod: 9. Hverken for eller imod: 2. Vedtaget.|16|9|2",
                "5 stemte for, 2 stemte imod og 1 undlod at stemme. Godkendt.|5|2|1"
            })
    void statedTotalsAreTheVote(String ordlyd, int stemmerFor, int imod, int undlod) {
        Dagsordenspunkt punkt = only(reader.read(punkt("<p>" + ordlyd + "</p>")));

        assertThat(punkt.getOrdlyd()).contains(ordlyd);
        assertThat(punkt.getAfstemning())
                .contains(Afstemning.builder()
                        .stemmerFor(stemmerFor)
                        .stemmerImod(imod)
                        .undlod(undlod)
                        .build());
    }

    private Result<Dagsorden> read(String name) {
        try (InputStream post =
                Objects.requireNonNull(DagsordenCasesTest.class.getResourceAsStream(name + ".json"), name)) {
            return reader.read(post.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Dagsordenspunkt> forloeb(Result<Dagsorden> read) {
        return read.getValue().orElseThrow().sager().get(0).getSagsforloeb();
    }

    private static Dagsordenspunkt only(Result<Dagsorden> read) {
        assertThat(forloeb(read)).hasSize(1);
        return forloeb(read).get(0);
    }

    private static List<Problemkode> codes(Result<Dagsorden> read) {
        return read.getProblems().stream().map(Problem::getCode).toList();
    }

    private static String punkt(String html) {
        return "{\"Id\":\"p\",\"Navn\":\"Sagen\",\"Felter\":[{\"Html\":\"<h3>Beslutning i Byrådet den 28-01-2026</h3>"
                + html + "\"}]}";
    }
}
