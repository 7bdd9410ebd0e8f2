package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and wrong usage, in the language asked for. */
class UsageTest {

    private static final List<String> COMMANDS = List.of(
            "plan",
            "explain",
            "evaluate",
            "validate",
            "report",
            "calendar",
            "case",
            "table",
            "import",
            "schema",
            "completion");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "exlpain kolding|Der er ingen kommando 'exlpain'. Mente du 'explain'?|handleplan",
                "xyz|Der er ingen kommando 'xyz'.|handleplan",
                "plan kolding --lokc 6=2025-H2|Der er intet valg '--lokc'. Mente du '--lock'?|handleplan plan",
                "plan kolding --jsno=1|Der er intet valg '--jsno'. Mente du '--json'?|handleplan plan",
                "plan kolding --xyz|Der er intet valg '--xyz'.|handleplan plan",
                "--json plan kolding|--json skrives efter en kommando.|handleplan",
                "plan|Der mangler FILE.|handleplan plan",
                "calendar kolding x|'x' hører ikke med her.|handleplan calendar",
                "plan kolding --lang xx|'xx' kan ikke bruges ved --lang; vælg mellem da, en.|handleplan plan",
                "case kolding --draft htlm|'htlm' kan ikke bruges ved --draft; vælg mellem text, markdown, html, fragment. Mente du 'html'?|handleplan case",
                "plan kolding --period 2024|'2024' kan ikke bruges ved --period; skriv fx 2024-H1..2026-H2.|handleplan plan",
                "plan kolding --lock|--lock mangler en værdi, fx 6=2025-H2.|handleplan plan",
                "plan kolding --json --json|--json kan kun stå én gang.|handleplan plan",
                "explain kolding --why-not 2025-H1|--why-not kan kun bruges sammen med --initiativ.|handleplan explain",
                "case kolding --draft html --json|--draft og --json kan ikke bruges sammen.|handleplan case",
                "import kolding|Der mangler --temamatrix, --handleplan, --workbook eller --cards.|handleplan import",
                "table kolding --json|En tabel skrives som .csv eller .xlsx og ikke som JSON.|handleplan table",
                "report kolding --json|En rapport skrives som HTML, Markdown eller tekst og ikke som JSON; det gør plan og explain.|handleplan report",
                "report kolding --format pdf|'pdf' kan ikke bruges ved --format; vælg mellem text, markdown, html, fragment.|handleplan report",
                "exlpain --lang en|There is no command 'exlpain'. Did you mean 'explain'?|handleplan",
                "plan kolding --lang=en --lokc 6|There is no option '--lokc'. Did you mean '--lock'?|handleplan plan"
            })
    void wrongUsageIsToldInTwoLines(String line, String what, String where) {
        Run run = Run.run(line.split(" "));

        boolean english = line.contains("--lang=en") || line.contains("--lang en");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("handleplan: " + (english ? "error: " : "fejl: ") + what + "\n"
                        + (english ? "See '" : "Se '") + where + " --help'.\n");
    }

    /** Help writes an option that takes a value with an equals sign behind it. */
    @Test
    void noOptionWithoutAValueIsGivenOne() {
        Pattern option = Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z-]+)(?![=a-z-])");
        for (String command : COMMANDS) {
            List<String> flags = option.matcher(Run.run(command, "--help").out())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(flags).as(command).contains("--help");
            for (String flag : flags) {
                for (String value : List.of("x", "")) {
                    Run run = List.of("schema", "completion").contains(command)
                            ? Run.run(command, flag + "=" + value)
                            : Run.run(command, "kolding", flag + "=" + value);

                    assertThat(run.exit()).as(command + flag + "=" + value).isEqualTo(2);
                    assertThat(run.err())
                            .isEqualTo("handleplan: fejl: " + flag + " tager ingen værdi.\nSe 'handleplan " + command
                                    + " --help'.\n");
                }
            }
        }
    }

    @Test
    void withoutACommandTheCommandsAreNamed() {
        Run run = Run.run();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("handleplan: fejl: Der mangler en kommando: plan, explain, ");
    }

    /** A text that is missing in one language would be told in none, or as its key. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyCommandAndEveryOptionIsDescribedWithExamples(String sprog) {
        String alle = Run.run("--help", "--lang", sprog).out();
        for (String command : COMMANDS) {
            Run help = Run.run(command, "--help", "--lang", sprog);

            assertThat(help.exit()).isZero();
            assertThat(help.err()).isEmpty();
            assertThat(alle).containsPattern("(?m)^  " + command + " +\\S");
            assertThat(help.out()).contains(sprog.equals("da") ? "\nEksempler:\n" : "\nExamples:\n");
            assertThat(help.out())
                    .as(command)
                    .doesNotContainPattern("\\n +(-\\w, )?--[a-z-]+(=\\S+)?\\n(?! {15})")
                    .doesNotContainPattern("\\n +FILE\\n(?! {15})");
            assertThat(help.out().lines())
                    .as(command)
                    .filteredOn(line -> line.startsWith("  ") && line.contains("handleplan " + command))
                    .isNotEmpty();
        }
    }

    /** The command that the arguments begin with is the only one that is made; behind an option all of them are. */
    @Test
    void aCommandBehindAnOptionIsTheSame() {
        for (String command : COMMANDS) {
            assertThat(Run.run("--lang", "en", command, "--help"))
                    .isEqualTo(Run.run(command, "--lang", "en", "--help"));
            assertThat(Run.run("--lang", "en", command, "--xyz")).isEqualTo(Run.run(command, "--lang", "en", "--xyz"));
        }
    }

    @Test
    void helpSpeaksDanishUnlessAskedOtherwise() {
        assertThat(Run.run("plan", "--help").out()).startsWith("Brug: handleplan plan ");
        assertThat(Run.run("plan", "--lang", "en", "--help").out()).startsWith("Usage: handleplan plan ");
    }
}
