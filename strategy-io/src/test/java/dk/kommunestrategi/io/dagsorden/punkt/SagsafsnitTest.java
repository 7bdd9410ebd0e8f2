package dk.kommunestrategi.io.dagsorden.punkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kommunestrategi.io.dagsorden.Dagsorden;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sprog.Sprog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sections of an item are of its case. */
class SagsafsnitTest {

    private final DagsordenReader reader = new DagsordenReader();

    /** They are counted; what is prose, or an outcome, is no person. That an outcome stands there is told. */
    @Test
    void whoWasThereIsLeftOutAndWhatElseStandsThereIsKept() {
        String deltagere = "<h2>Deltagere</h2><p>Xyz Qwert (V)</p><p>Tzu Qwertsen</p>"
                + "<p>Der blev holdt møde på rådhuset.</p><p>Godkendt.</p>";

        Result<Dagsorden> read = reader.read(item(html(deltagere)));

        assertThat(sag(read).getOevrigeAfsnit())
                .containsExactly(afsnit("Deltagere", "Der blev holdt møde på rådhuset.\nGodkendt."));
        assertThat(read.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getArguments())
                .containsExactly(
                        "BESLUTNING_IKKE_LAEST [Deltagere Der blev holdt møde på rådhuset. Godkendt.]",
                        "NAVNE_UDELADT [Deltagere, 2]");
    }

    @Test
    void whereOnlyPersonsStandNothingIsKept() {
        assertThat(sag(reader.read(item(html("<h2>Resume</h2><p>Kort.</p><h2>Deltagere</h2><p>Xyz Qwert (V)</p>"))))
                        .getOevrigeAfsnit())
                .isEmpty();
    }

    @Test
    void whoMayHoldNamesGetsThemAll() {
        Result<Dagsorden> read = DagsordenReader.withNavne().read(item(html("<h2>Deltagere</h2><p>Xyz Qwert (V)</p>")));

        assertThat(sag(read).getOevrigeAfsnit()).containsExactly(afsnit("Deltagere", "Xyz Qwert (V)"));
        assertThat(read.getProblems()).isEmpty();
    }

    @Test
    void aDayInAHeadingIsThatOfTheDecisionBelowIt() {
        assertThat(sag(reader.read(item(html("<h2>Beslutning den 12. marts 2024</h2><p>Godkendt.</p>"))))
                        .getBeslutning())
                .contains(Dagsordenspunkt.builder()
                        .dato(LocalDate.of(2024, 3, 12))
                        .udfald(Udfald.GODKENDT)
                        .ordlyd("Godkendt.")
                        .build());
    }

    /** Without mark-up, each line with something on it is one. */
    @Test
    void aTextWithoutMarkupHasItsLines() {
        assertThat(sag(reader.read(item("{\"Navn\":\"Resume\",\"Tekst\":\"  Kort.\\n \\n Og godt.\"}")))
                        .getResume())
                .contains("Kort.\nOg godt.");
    }

    /** One text may be a million characters, and so may all of an item together; that there are more is told once. */
    @Test
    void allTextsOfAnItemTogetherAreAsLongAsOneMayBe() {
        String half = "x".repeat(500_000);
        String resume = "{\"Navn\":\"Resume\",\"Tekst\":\"" + half + "\"}";
        String oekonomi = "{\"Navn\":\"Økonomiske konsekvenser\",\"Tekst\":\"" + half + "\"}";
        String tooMuch = "{\"Navn\":\"Sagsfremstilling\",\"Tekst\":\"y\"}";

        String still = "{\"Navn\":\"Sagsfremstilling\",\"Html\":\"zz\",\"Tekst\":\"zzz\"}";

        Result<Dagsorden> read = reader.read(item(resume + "," + oekonomi + "," + tooMuch + "," + still));

        assertThat(sag(read).getOekonomiskeKonsekvenser()).contains(half);
        assertThat(sag(read).getSagsfremstilling()).isEmpty();
        assertThat(read.getProblems())
                .extracting(Problem::getPointer, problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly(tuple(
                        "/Felter/2/Tekst",
                        "Dokumentet er for stort: Der må højst være 1.000.000 tegn i et punkts tekster, "
                                + "men der er 1.000.006."));
    }

    private static Afsnit afsnit(String overskrift, String tekst) {
        return Afsnit.builder().overskrift(overskrift).tekst(tekst).build();
    }

    private static String html(String html) {
        return "{\"Html\":\"" + html + "\"}";
    }

    private static String item(String felter) {
        return "{\"Id\":\"p\",\"Navn\":\"Sagen\",\"Felter\":[" + felter + "]}";
    }

    private static Sag sag(Result<Dagsorden> read) {
        List<Sag> sager = read.getValue().orElseThrow().sager();
        assertThat(sager).hasSize(1);
        return sager.get(0);
    }
}
