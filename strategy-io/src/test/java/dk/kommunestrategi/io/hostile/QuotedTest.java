package dk.kommunestrategi.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of a long text problems quote the beginning: many problems with it are no larger than many problems. */
class QuotedTest {

    private static final int MANY = 200;

    /** The most characters that one problem may have, in value, message and advice together: a listing and a few quotes. */
    private static final int LONGEST = 5_000;

    private static final String LONG = "n".repeat(100_000);

    private final StrategiJson json = new StrategiJson();

    @Test
    void codesThatExistAreQuotedBriefly() {
        String koder = IntStream.range(0, 15)
                .mapToObj(k -> "{\"kode\":\"" + k + LONG + "\",\"navn\":\"C\"}")
                .collect(Collectors.joining(","));
        String roller = IntStream.range(0, MANY)
                .mapToObj(k -> "{\"kode\":\"r" + k
                        + "\",\"navn\":\"R\",\"art\":\"ANDET_ORGAN\",\"finansiering\":[{\"center\":\"x" + k
                        + "\",\"andel\":1}]}")
                .collect(Collectors.joining(","));

        checkBrief(
                json.read(Dokumenter.smallest(",\"centre\":[" + koder + "],\"roller\":[" + roller + "]"))
                        .getProblems(),
                MANY);
    }

    @Test
    void aNameThatManyProblemsAreAboutIsQuotedBriefly() {
        checkBrief(
                json.read(Dokumenter.smallest(",\"roller\":[{\"kode\":\"r\",\"navn\":\"" + LONG
                                + "\",\"art\":\"ANDET_ORGAN\",\"ubesat\":true},"
                                + ("{\"kode\":\"" + LONG + "\",\"navn\":\"R\",\"art\":\"ANDET_ORGAN\"},").repeat(10)
                                + "{\"kode\":\"s\",\"navn\":\"R\",\"art\":\"" + LONG + "\"}]"))
                        .getProblems(),
                10);
    }

    @Test
    void soIsAWordingInARecord() {
        String record = "{\"Id\":\"p\",\"Navn\":\"S\",\"Felter\":[{\"Navn\":\"Beslutning\",\"Html\":\"<p>"
                + LONG + "</p>\"},{\"Navn\":\"Sagens forløb\",\"Html\":\""
                + "<p>17-17-2025 Direktionen</p><p>x</p>".repeat(MANY) + "\"}]}";

        checkBrief(new DagsordenReader().read(record).getProblems(), MANY);
    }

    @Test
    void soIsACell() {
        Strategi strategi = json.read(Dokumenter.resource("hele-formatet.json"))
                .getValue()
                .orElseThrow()
                .getStrategi();
        String table = "Initiativ;Let implementerbart;Intern/ekstern;Ressourcetræk;Niveau;Temaer;Udgift\n"
                + ("1;" + LONG.substring(0, 6_000) + ";;;;;\n").repeat(MANY);

        checkBrief(
                new TableReader()
                        .readHandleplan(strategi, table.getBytes(StandardCharsets.UTF_8))
                        .getProblems(),
                MANY - 1);
    }

    /** Each problem stands at the end of a way of ten thousand characters, and there are as many as are told. */
    @Test
    void longWaysAreToldAsFarAsThereIsRoom() {
        String way = ("{\"" + "w".repeat(240) + "\":").repeat(40);
        List<Problem> problems = json.read(
                        "{\"version\":\"1.9\",\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}"
                                + ",\"ny\":" + way + "[" + "NaN,".repeat(9_999) + "NaN]" + "}".repeat(41))
                .getProblems();

        assertThat(problems).anyMatch(problem -> problem.getCode() == Problemkode.FLERE_PROBLEMER);
        assertThat(problems.stream()
                        .mapToInt(problem -> problem.getPointer().length())
                        .sum())
                .isBetween(1, 20_000_000);
    }

    private static void checkBrief(List<Problem> problems, int atLeast) {
        assertThat(problems).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(problems).allSatisfy(problem -> {
            for (Sprog sprog : Sprog.values()) {
                assertThat(problem.getMessage(sprog).length()
                                + problem.getAdvice(sprog).length()
                                + problem.getValue().orElse("").length())
                        .isLessThan(LONGEST);
            }
        });
    }
}
