package dk.kommunestrategi.io.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
