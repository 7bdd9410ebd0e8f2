package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which format a document is written: the one that is asked for, or the one that the name of its file says. */
class FormatTest {

    @TempDir
    private Path folder;

    private Run run(String line, String file) {
        return Run.run((line + " --out " + folder.resolve(file)).split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "report kalundborg,r.md,'# Hjemløsestrategi 2026-2029'",
        "report kalundborg,r.MARKDOWN,'# Hjemløsestrategi 2026-2029'",
        "report kalundborg,r.txt,'Hjemløsestrategi 2026-2029\n=='",
        "report kalundborg,r.html,'<!DOCTYPE html>'",
        "report kalundborg,r.HTM,'<!DOCTYPE html>'",
        "report kalundborg --format html,r.md,'<!DOCTYPE html>'",
        "report kalundborg --format text,r.pdf,'Hjemløsestrategi 2026-2029\n=='",
        "report kalundborg --format fragment,r,'<div class=\"dokument\"'",
        "report eksempelby --strategi boern,r.md,'# Tidlig hjælp til børn og unge'",
        "status kolding --at 2024-H2,s.md,'# '",
        "status kolding --at 2024-H2 --format text,s.md,'Status'",
        "yearly kolding --year 2025,y.html,'<!DOCTYPE html>'",
        "history kolding,h.md,'# '",
        "calendar kolding,k.ics,'BEGIN:VCALENDAR'",
        "calendar kolding --json,k.ics,'{'",
        "calendar kolding,k.txt,'Kalender'"
    })
    void theNameOfTheFileSaysIt(String line, String file, String beginning) throws IOException {
        Run run = run(line, file);

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(folder.resolve(file)).stripLeading()).startsWith(beginning);
    }

    @ParameterizedTest
    @CsvSource({
        "report kalundborg,r.pdf",
        "report kalundborg,rapport",
        "report eksempelby,r.docx",
        "status kolding --at 2024-H2,s.json",
        "yearly kolding --year 2025,md",
        "history kolding,h.markdown.bak"
    })
    void aNameThatDoesNotSayItIsTold(String line, String file) {
        Run run = run(line, file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Formatet kan ikke ses af navnet '" + folder.resolve(file)
                        + "'. Brug endelsen .md, .txt eller .html, eller angiv --format.");
        assertThat(folder.resolve(file)).doesNotExist();
    }

    @Test
    void whatIsPrintedAndDataNeedNoName() {
        assertThat(Run.run("report", "kalundborg").out()).startsWith("<!DOCTYPE html>");
        assertThat(Run.run("history", "kolding").out()).doesNotContain("<html", "# ");
        assertThat(run("status kolding --at 2024-H2 --json", "s.json").exit()).isZero();
    }
}
