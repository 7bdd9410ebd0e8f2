package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dokument.Dokument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the commands print for the examples, to the letter: the same on every machine, whatever its language. After a change
 * that is meant, the files are written anew by running the tests once with {@code -Dopdater=true}.
 */
class GoldenTest {

    static final Path FOLDER = Path.of("src/test/resources/dk/kommunestrategi/examples/command/golden");

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @CsvSource({"da,umulig.da.txt", "en,umulig.en.txt"})
    void tellsTheSameAsEverWhereNoPlanExists(String sprog, String file) throws IOException {
        Run run = Run.run("plan", "kolding", "--lock", "6=2024-H1", "--lock", "9=2024-H1", "--lang", sprog);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        checkGolden(run.err(), file);
    }

    @ParameterizedTest
    @CsvSource({
        "plan kolding,plan.da.txt",
        "plan kolding --lang en,plan.en.txt",
        "plan kolding --json,plan.json",
        "plan kolding --lock 6=2025-H2 --lock 9=2024-H2,plan-laast.da.txt",
        "plan kolding --alternatives 5,plan-alternativer.da.txt",
        "plan kolding --alternatives 3 --json,plan-alternativer.json",
        "plan kolding --revise-from 2025-H1 --lang en,plan-revision.en.txt",
        "plan eksempelby,plan-eksempelby.da.txt",
        "plan eksempelby-boern eksempelby-voksne --lock voksne:5=2026-H2 --json,plan-eksempelby.json",
        "explain eksempelby --initiativ boern:3 --why-not 2027-H1,explain-eksempelby.da.txt",
        "report eksempelby --format markdown --lang en,rapport-eksempelby.en.md",
        "report eksempelby --strategi boern --format markdown,rapport-eksempelby-boern.da.md",
        "explain kolding,explain.da.txt",
        "explain kolding --lang en,explain.en.txt",
        "explain kolding --initiativ 6 --why-not 2025-H2,explain-6.da.txt",
        "explain kolding --initiativ 6 --why-not 2025-H2 --json,explain-6.json",
        "explain kolding --initiativ 6 --why-not 2025-H1 --lang en,explain-6-umulig.en.txt",
        "explain kolding --initiativ 4 --lock 4=2026-H1 --why-not 2026-H1,explain-4-laast.da.txt",
        "evaluate kolding,evaluate.da.txt",
        "evaluate kolding --lang en,evaluate.en.txt",
        "evaluate kolding --json,evaluate.json",
        "validate kolding,validate.da.txt",
        "validate kolding --lang en,validate.en.txt",
        "report kolding --format markdown,rapport.da.md",
        "report kalundborg --format markdown,rapport-kalundborg.da.md",
        "report kalundborg --format markdown --lang en,rapport-kalundborg.en.md",
        "report kolding --format markdown --lang en --revise-from 2025-H1,rapport-revision.en.md",
        "'report kolding --format fragment --sections overblik,belastning --lang en',rapport.en.html",
        "report kolding --format fragment --sections handleplan --group start --lock 6=2025-H2,rapport-handleplan.da.html",
        "calendar kolding,calendar.da.txt",
        "calendar kolding --lang en,calendar.en.txt",
        "calendar kolding --json --from 2024-09-01,calendar.json",
        "calendar kolding --ical --from 2026-01-01,calendar.ics",
        "status kolding --at 2024-H2,status.da.txt",
        "status kolding --at 2024-H2 --json,status.json",
        "yearly kolding --year 2025 --lang en,yearly.en.txt",
        "yearly kolding --year 2025 --format markdown,yearly.da.md",
        "yearly kolding --year 2025 --json,yearly.json",
        "case kalundborg,case.da.txt",
        "case kalundborg --lang en,case.en.txt",
        "case kalundborg --json,case.json",
        "case kalundborg --draft markdown,udkast-kalundborg.da.md",
        "case kalundborg --draft markdown --lang en,udkast-kalundborg.en.md",
        "case eksempelby --draft markdown,udkast-eksempelby.da.md",
        "case eksempelby --draft text --lang en,udkast-eksempelby.en.txt",
        "case kolding --draft markdown,udkast-kolding.da.md",
        "case kolding --draft html --lang en,udkast-kolding.en.html",
        "case kolding --draft markdown --initiativ 6,beskrivelse-6.da.md",
        "case kolding --draft markdown --initiativ 6 --lang en,beskrivelse-6.en.md"
    })
    void printsTheSameAsEver(String line, String file) throws IOException {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        Run run = Run.run(line.split(" "));

        assertThat(run.exit()).isZero();
        // A calendar or a status has no place for the warnings that a plan or an evaluation shows itself.
        boolean kalender = line.matches("(calendar|status|yearly) .*") && !line.contains("--json");
        // Neither has a case: of Kalundborg's, one decision names no body, and an absence may belong to it.
        boolean sag = line.startsWith("case") && !line.contains("--json") && !line.contains("--draft");
        Pattern uenige = Pattern.compile(
                " (TEMAANGIVELSER_UENIGE|KILDER_MODSIGER_HINANDEN|KILDER_I_SPAENDING|KILDE_FLERTYDIG) ?");
        Pattern uklare = Pattern.compile(" (BESLUTNING_UDEN_ORGAN|AFBUD_FLERTYDIGT): ");
        assertThat(run.err().lines())
                .hasSize(kalender ? 26 : sag ? 2 : 0)
                .allMatch(told -> (sag ? uklare : uenige).matcher(told).find());
        // How a page looks is held by the style sheet itself.
        checkGolden(run.out().replace(Dokument.styleSheet(), ""), file);
    }

    private static void checkGolden(String tekst, String file) throws IOException {
        if (Boolean.getBoolean("opdater")) {
            Files.writeString(FOLDER.resolve(file), tekst);
        }
        assertThat(tekst).isEqualTo(Files.readString(FOLDER.resolve(file)));
    }
}
