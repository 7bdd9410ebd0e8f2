package dk.kommunestrategi.examples.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and wrong usage, in the language asked for. */
class BrugTest {

    private static final List<String> KOMMANDOER = List.of(
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
                "plan kolding x|'x' er for meget.|handleplan plan",
                "plan kolding --lang xx|'xx' kan ikke bruges ved --lang; vælg mellem da, en.|handleplan plan",
                "case kolding --draft htlm|'htlm' kan ikke bruges ved --draft; vælg mellem markdown, html. Mente du 'html'?|handleplan case",
                "plan kolding --period 2024|'2024' kan ikke bruges ved --period; skriv fx 2024-H1..2026-H2.|handleplan plan",
                "plan kolding --lock|--lock mangler en værdi, fx 6=2025-H2.|handleplan plan",
                "plan kolding --json --json|--json kan kun stå én gang.|handleplan plan",
                "explain kolding --why-not 2025-H1|--why-not kan kun bruges sammen med --initiativ.|handleplan explain",
                "case kolding --draft html --json|--draft og --json kan ikke bruges sammen.|handleplan case",
                "import kolding|Der mangler --temamatrix eller --handleplan.|handleplan import",
                "table kolding --json|En tabel skrives som .csv eller .xlsx og ikke som JSON.|handleplan table",
                "report kolding --json|En rapport skrives som HTML eller Markdown og ikke som JSON; det gør plan og explain.|handleplan report",
                "report kolding --format pdf|'pdf' kan ikke bruges ved --format; vælg mellem html, fragment, markdown.|handleplan report",
                "exlpain --lang en|There is no command 'exlpain'. Did you mean 'explain'?|handleplan",
                "plan kolding --lang=en --lokc 6|There is no option '--lokc'. Did you mean '--lock'?|handleplan plan"
            })
    void wrongUsageIsToldInTwoLines(String line, String hvad, String hvor) {
        Koersel koersel = Koersel.run(line.split(" "));

        boolean engelsk = line.contains("--lang=en") || line.contains("--lang en");
        assertThat(koersel.exit()).isEqualTo(2);
        assertThat(koersel.out()).isEmpty();
        assertThat(koersel.err())
                .isEqualTo("handleplan: " + (engelsk ? "error: " : "fejl: ") + hvad + "\n"
                        + (engelsk ? "See '" : "Se '") + hvor + " --help'.\n");
    }

    @Test
    void withoutACommandTheCommandsAreNamed() {
        Koersel koersel = Koersel.run();

        assertThat(koersel.exit()).isEqualTo(2);
        assertThat(koersel.err()).startsWith("handleplan: fejl: Der mangler en kommando: plan, explain, ");
    }

    /** A text that is missing in one language would be told in none, or as its key. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyCommandAndEveryOptionIsDescribedWithExamples(String sprog) {
        String alle = Koersel.run("--help", "--lang", sprog).out();
        for (String kommando : KOMMANDOER) {
            Koersel hjaelp = Koersel.run(kommando, "--help", "--lang", sprog);

            assertThat(hjaelp.exit()).isZero();
            assertThat(hjaelp.err()).isEmpty();
            assertThat(alle).containsPattern("(?m)^  " + kommando + " +\\S");
            assertThat(hjaelp.out()).contains(sprog.equals("da") ? "\nEksempler:\n" : "\nExamples:\n");
            assertThat(hjaelp.out())
                    .as(kommando)
                    .doesNotContainPattern("\\n +(-\\w, )?--[a-z-]+(=\\S+)?\\n(?! {15})")
                    .doesNotContainPattern("\\n +FILE\\n(?! {15})");
            assertThat(hjaelp.out().lines())
                    .as(kommando)
                    .filteredOn(linje -> linje.startsWith("  ") && linje.contains("handleplan " + kommando))
                    .isNotEmpty();
        }
    }

    @Test
    void helpSpeaksDanishUnlessAskedOtherwise() {
        assertThat(Koersel.run("plan", "--help").out()).startsWith("Brug: handleplan plan ");
        assertThat(Koersel.run("plan", "--lang", "en", "--help").out()).startsWith("Usage: handleplan plan ");
    }
}
