package dk.kommunestrategi.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.dagsorden.Dagsorden;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.text.Letters;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that a reader knows, with letters in it that are not what they seem: understood rightly, or told. */
class LettersTest {

    private static final String DOKUMENT = Dokumenter.smallest(
            ",\"temaer\":[{\"nummer\":1,\"navn\":\"T\"}],\"centre\":[{\"kode\":\"sikker\",\"navn\":\"C\"}]"
                    + ",\"roller\":[{\"kode\":\"chefisk\",\"navn\":\"R\",\"art\":\"INITIATIVEJER\"}]"
                    + ",\"initiativer\":[{\"nummer\":1,\"navn\":\"I\",\"temaer\":[1],\"tidligst\":\"2024-H1\""
                    + ",\"ejere\":[{\"rolle\":\"chefisk\",\"hovedansvar\":true}]"
                    + ",\"vurdering\":{\"letImplementerbart\":true,\"udgiftsniveau\":\"STOR\""
                    + ",\"ressourcetraek\":[{\"center\":\"sikker\",\"niveau\":1}]}}]"
                    + ",\"forvaltninger\":[{\"kode\":\"SIK\",\"navn\":\"Senior- og Socialkontoret\"}]"
                    + ",\"styring\":{\"indikatorer\":[{\"kode\":\"k\",\"navn\":\"N\",\"art\":\"TAL\"}]}");

    private static final String TABEL = "Initiativ;Let implementerbart;Intern/ekstern;Ressourcetræk på centre;Niveau;"
            + "De tre temaer;Estimeret økonomisk udgift;2024-1;2. halvår 2024\n"
            + "1;Ja;Kræver samarbejde med SIK;Alle centre;1;1;Stor;(...);x\n";

    private static final String POST =
            "{\"Id\":\"p\",\"Navn\":\"Sagen\",\"SagsNummer\":\"1\",\"IsOpen\":\"true\",\"Felter\":["
                    + "{\"Navn\":\"Resumé\",\"Html\":\"<p>Kort</p>\"},{\"Navn\":\"Sagens forløb\",\"Html\":"
                    + "\"<p>17. april 2025 Socialudvalget</p><p>Anbefales</p><p>Beslutning i Børneudvalget den 1. august 2025</p>"
                    + "<p>Godkendt</p>\"},{\"Navn\":\"Beslutning\",\"Html\":\"<p>Taget til efterretning</p>\"}]}";

    private final StrategiJson json = new StrategiJson();
    private final TableReader tables = new TableReader();
    private final DagsordenReader dagsordener = new DagsordenReader();

    @ParameterizedTest
    @ValueSource(strings = {"INITIATIVEJER", "STOR", "2024-H1", "\"center\":\"sikker", "\"rolle\":\"chefisk"})
    void aDocumentSaysExactlyWhatItSays(String word) {
        assertThat(DOKUMENT).contains(word);
        Disguise.of(word.substring(word.lastIndexOf('"') + 1)).forEach(other -> {
            String dokument = DOKUMENT.replace(word, word.substring(0, word.lastIndexOf('"') + 1) + other);

            assertThat(json.read(dokument).isOk()).as(other).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Initiativ;",
                "Let implementerbart",
                "Intern/ekstern",
                "Ressourcetræk på centre",
                "Niveau",
                "De tre temaer",
                "Estimeret økonomisk udgift",
                "2024-1",
                "2. halvår 2024",
                "Ja",
                "Kræver samarbejde med",
                "Alle centre",
                "\n1",
                "Stor",
                "(...)",
                "x\n"
            })
    void aCellIsUnderstoodRightlyOrTold(String word) {
        Result<Strategi> read = readTabel(TABEL);

        assertThat(TABEL).contains(word);
        Disguise.of(word).forEach(other -> {
            Result<Strategi> reading = readTabel(TABEL.replace(word, other));

            // Whatever is wrong with the table as it is, is told of each.
            assertThat(!read.getProblems().containsAll(reading.getProblems())
                            || composed(reading).equals(composed(read)))
                    .as(other)
                    .isTrue();
        });
    }

    /** Whether a party is within the house must not hang on a letter. */
    @ParameterizedTest
    @ValueSource(strings = {"SIK", "Senior- og Socialkontoret"})
    void anAdministrationIsUnderstoodRightlyOrTold(String forvaltning) {
        String tabel = TABEL.replace("SIK", forvaltning);
        Result<Strategi> read = readTabel(tabel);

        assertThat(composed(read)).contains("intern=true");
        assertThat(Stream.concat(Disguise.of(forvaltning), Stream.of("ЅІК"))).allSatisfy(other -> {
            Result<Strategi> reading = readTabel(tabel.replace(forvaltning, other));

            assertThat(composed(reading).contains("intern=true"))
                    .isEqualTo(read.getProblems().containsAll(reading.getProblems()));
        });
    }

    /** A party outside can be called anything: it is kept as it stands. */
    @Test
    void aPartyThatIsSaidToBeOutsideIsKeptAsItStands() {
        String tabel = TABEL.replace("Kræver samarbejde", "Kræver eksternt samarbejde");
        Result<Strategi> read = readTabel(tabel);

        assertThat(Disguise.of("SIK")).allSatisfy(other -> {
            Result<Strategi> reading = readTabel(tabel.replace("SIK", other));

            assertThat(reading.getProblems()).isEqualTo(read.getProblems());
            assertThat(composed(reading)).contains(Normalizer.normalize("part=" + other, Normalizer.Form.NFC) + ",");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resumé",
                "Sagens forløb",
                "17. april 2025",
                "1. august 2025",
                "Socialudvalget",
                "Børneudvalget",
                "Beslutning i ",
                "Anbefales",
                "Godkendt",
                "\"Beslutning\"",
                "Taget til efterretning",
                "IsOpen",
                "\"true",
                "SagsNummer",
                "Felter"
            })
    void aLineIsUnderstoodRightlyOrToldOrKept(String word) {
        Result<Dagsorden> read = dagsordener.read(POST);
        String before = shown(read);

        assertThat(POST).contains(word);
        Disguise.of(word).forEach(other -> {
            Result<Dagsorden> reading = dagsordener.read(POST.replace(word, other));

            String shown = shown(reading);
            assertThat(shown.equals(before)
                            || !read.getProblems().containsAll(reading.getProblems())
                            || shown.contains(visible(other.replace("\"", ""))))
                    .as(other)
                    .isTrue();
        });
    }

    /** Nobody knows which day was meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "17. aprıl 2025",
                "17. aprİl 2025",
                "17. аргil 2025",
                "17. арrіl 2025",
                "17. аргіӏ 2025",
                "1. auguſt 2025",
                "１７. april 2025",
                "17. april ２０２５",
                "１７-04-2025"
            })
    void aDayThatOnlyLooksLikeOneIsTold(String day) {
        Result<Dagsorden> reading = dagsordener.read(POST.replace("17. april 2025", day));

        assertThat(reading.getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.UMULIG_DATO)
                .hasSize(1)
                .extracting(Problem::getArguments)
                .allSatisfy(arguments -> assertThat(arguments).containsExactly(day));
    }

    /** Whether two treatments are those of one body must not hang on a letter that nobody sees. */
    @Test
    void aBodyIsUnderstoodRightlyOrTold() {
        Result<Dagsorden> read = dagsordener.read(POST);

        assertThat(organer(read)).contains("socialudvalget");
        assertThat(Disguise.of("Socialudvalget")).allSatisfy(other -> {
            Result<Dagsorden> reading = dagsordener.read(POST.replace("2025 Socialudvalget", "2025 " + other));

            boolean told = reading.getProblems().stream()
                    .anyMatch(problem -> problem.getArguments().contains(Letters.visible(other)));
            assertThat(told || organer(reading).equals(organer(read))).isTrue();
        });
        assertThat(dagsordener
                        .read(POST.replace("Socialudvalget", "Økonomiudv\u0430lget"))
                        .getProblems())
                .extracting(Problem::getCode)
                .contains(Problemkode.UKENDT_ORGANART);
        assertThat(dagsordener
                        .read(POST.replace("Socialudvalget", "Soci\u0430ludvalget"))
                        .getProblems())
                .extracting(Problem::getCode)
                .contains(Problemkode.LIGNENDE_ORGAN);
    }

    @Test
    void capitalsMakeNoDifferenceToADay() {
        Result<Dagsorden> reading = dagsordener.read(
                POST.replace("17. april 2025", "17. APRIL 2025").replace("den 1. august", "DEN 1. August"));

        assertThat(reading.getValue().orElseThrow().sager())
                .isEqualTo(dagsordener.read(POST).getValue().orElseThrow().sager());
    }

    private Result<Strategi> readTabel(String tabel) {
        Strategi strategi = json.read(DOKUMENT).getValue().orElseThrow().getStrategi();
        return tables.readHandleplan(strategi, tabel.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> organer(Result<Dagsorden> read) {
        return read.getValue().orElseThrow().organer().stream()
                .map(organ -> organ.getNavn().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String shown(Result<Dagsorden> read) {
        return visible(read.getValue().map(Dagsorden::toString).orElse(""));
    }

    private static String composed(Result<Strategi> read) {
        return Normalizer.normalize(read.getValue().map(Strategi::toString).orElse(""), Normalizer.Form.NFC);
    }

    private static String visible(String text) {
        return Letters.visible(text).toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
