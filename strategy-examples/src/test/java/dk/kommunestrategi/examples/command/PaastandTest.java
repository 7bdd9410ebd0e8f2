package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever a plan is called best or proved, what that rests on stands in the same place: paragraph, list or table. */
class PaastandTest {

    private static final Pattern PAASTAND = Pattern.compile(
            "bevist|beviselig|bedst mulig\\b|den bedste plan|\\bprove[nd]\\b(?!\" :)|best possible|the best plan",
            Pattern.CASE_INSENSITIVE);

    /** Where one place ends: a list or a table belongs to the words that introduce it. */
    private static final Pattern END = Pattern.compile("\\n\\n(?![|-] ?)|</table>|</p>(?!<ul)|</ul>|</dl>|\",?\\n");

    private static final Pattern FORBEHOLD = Pattern.compile("antagelse om, hvor længe 10 af de 15 initiativer varer"
            + "|assumption about how long 10 of the 15 initiatives take");

    private static final Pattern VIPPEPUNKTER = Pattern.compile(
            "Ændres kun én varighed ad gangen, .*.2\\. Én indgang.|If only one duration is changed at a time, .*.2\\. Én indgang.");

    private static final Map<String, List<String>> PRINCIPPER = Map.of(
            "da",
            List.of(
                    "Let implementerbare først",
                    "Tidlig effekt i alle centre",
                    "Udjævnet ressourcetræk",
                    "Løbende temafokus",
                    "Indgår i budgetforhandlinger"),
            "en",
            List.of(
                    "Quick wins first",
                    "Early effect in all centres",
                    "Even load",
                    "Continuous focus on the themes",
                    "Part of the budget negotiations"));

    private static List<String> places(String command, String sprog) {
        Run run = Run.run((command + " --lang " + sprog).split(" "));
        assertThat(run.exit()).isZero();
        List<String> places = Stream.of(END.split(run.out()))
                .map(place -> place.replace("&quot;", "\"").replace("\\\"", "\""))
                .filter(place -> PAASTAND.matcher(place).find())
                .toList();
        assertThat(places).isNotEmpty();
        return places;
    }

    @ParameterizedTest
    @CsvSource({
        "plan kolding --alternatives 2,da",
        "plan kolding --json,en",
        "explain kolding --initiativ 6 --why-not 2025-H2,en",
        "report kolding --alternatives 0,en",
        "report kolding --alternatives 2 --format markdown,da",
        "case kolding --draft html,en"
    })
    void whatIsAssumedStandsBesideWhatIsClaimed(String command, String sprog) {
        assertThat(places(command, sprog))
                .allMatch(place -> FORBEHOLD.matcher(place).find());
    }

    @ParameterizedTest
    @CsvSource({
        "plan kolding --sensitivity --json,da",
        "report kolding --alternatives 0 --sensitivity --format markdown,en",
        "case kolding --draft markdown --sensitivity,da"
    })
    void soDoesWhatThePlanHingesOnWhereThatWasAsked(String command, String sprog) {
        assertThat(places(command, sprog))
                .allMatch(place -> FORBEHOLD.matcher(place).find())
                .allMatch(
                        place -> VIPPEPUNKTER.matcher(place.replace("\\.", ".")).find());
    }

    @ParameterizedTest
    @CsvSource({"report kolding --alternatives 3 --format markdown,da", "case kolding --draft markdown,en"})
    void aPaperForACommitteeHasTheFivePrinciplesAndNoTieBreak(String command, String sprog) {
        Run run = Run.run((command + " --lang " + sprog).split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(PRINCIPPER.get(sprog))
                .doesNotContain("Tidligst mulig", "As early as possible", "TidligstMulig")
                .containsAnyOf("Det er en tolkning, hvilke udgifter", "It is an interpretation which cost");
    }
}
