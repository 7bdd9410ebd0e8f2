package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;
import tools.jackson.databind.JsonNode;

/** What a joint plan has been: its versions are told, compared, computed again, and reported one by one. */
class JointVersionTest {

    @TempDir
    private Path folder;

    @Test
    void ofAPortfolioTheVersionsOfTheJointPlanAreTold() {
        Path file = folder.resolve("plan.json");
        plan("eksempelby", file, "--date", "2026-05-01");

        Run history = Run.run("history", file.toString());
        Run json = Run.run("history", file.toString(), "--json");

        assertThat(history.exit()).isZero();
        assertThat(history.out())
                .startsWith("Den fælles plans historik\n")
                .contains("Version 1: foreslået", "Dato: 1. maj 2026")
                .containsPattern("Et aktivt seniorliv +1 +foreslået +ikke oplyst");
        assertThat(json.json().at("/versioner/0/dele/2/strategi").stringValue()).isEqualTo("seniorer");
        assertThat(json.json().at("/versioner/0/version/dato").stringValue()).isEqualTo("2026-05-01");
        assertThat(Run.run("history", "eksempelby", "--lang", "en").out())
                .contains("There are no versions of the joint plan.");
    }

    @Test
    void versionsOfAJointPlanAreComparedAndComputedAgain() {
        Path file = jointPlans();

        Run history = Run.run("history", file.toString(), "--rederive");
        Run compared = Run.run("history", file.toString(), "--compare", "2..1", "--lang", "en");
        Run unknown = Run.run("history", file.toString(), "--compare", "1..3", "--json");

        assertThat(history.out())
                .contains("Ændringer siden version 1:\nI »Tidlig hjælp til børn og unge« er dette ændret:\n"
                        + "- Initiativ 1 flytter fra 1. halvår 2026")
                .contains("Der er ingen ændringer for »Et aktivt seniorliv«.", "For strategierne tilsammen:\n- »Let")
                .doesNotContain("giver versionen en anden plan")
                .containsPattern("(?s)(nøjagtig den samme plan.*){2}");
        assertThat(Run.run("history", file.toString()).out()).doesNotContain("eregnet igen");
        JsonNode second = Run.run("history", file.toString(), "--rederive", "--json")
                .json()
                .at("/versioner/1");
        assertThat(second.at("/forskel/strategier/0/strategi").stringValue()).isEqualTo("boern");
        assertThat(second.at("/forskel/strategier/0/forskel/flytninger/0/til").stringValue())
                .isEqualTo("2028-H1");
        assertThat(second.at("/genberegning/udfald").stringValue()).isEqualTo("ENS");
        assertThat(compared.out())
                .startsWith("From version 2 to version 1 of the joint plan\n")
                .contains("Initiative 1 moves from H1 2028 to H1 2026.");
        assertThat(unknown.json().at("/problems/0/code").stringValue()).isEqualTo("UKENDT_HANDLEPLANSVERSION");
        assertThat(unknown.json().at("/problems/0/line").intValue()).isPositive();
    }

    @Test
    void theReportOfAVersionTellsThePlanThatWasKept() {
        Path file = jointPlans();

        Run first = Run.run("report", file.toString(), "--plan-version", "1", "--format", "markdown");
        Run second = Run.run("report", file.toString(), "--plan-version", "2", "--format", "markdown");
        Run unknown = Run.run("report", file.toString(), "--plan-version", "3");

        assertThat(first.out())
                .contains("Rapporten viser version 1 af den fælles plan (foreslået den 1. maj 2026), som den er gemt.")
                .contains("| 1\\. Én indgang for familier | 1\\. halvår 2026 |", "## Den fælles plans versioner");
        assertThat(second.out())
                .contains("Rapporten viser version 2 af den fælles plan (foreslået den 1. juni 2026), som den er gemt.")
                .contains("| 1\\. Én indgang for familier | 1\\. halvår 2028 (fastlagt) |")
                .contains("| 2\\. foreslået | 1\\. juni 2026 | »Tidlig hjælp til børn og unge«: version 2");
        assertThat(unknown.err()).contains("fejl UKENDT_HANDLEPLANSVERSION");
        assertThat(Run.run("report", "kolding", "--plan-version", "1").err())
                .contains("--plan-version kan kun bruges ved flere strategier.");
        assertThat(Run.run("report", file.toString(), "--plan-version", "1", "--strategi", "boern")
                        .exit())
                .isEqualTo(2);
    }

    /** What is decided is not recommended any more. */
    @Test
    void theReportOfAnAdoptedVersionRecommendsNothing() throws IOException {
        Path file = jointPlans();
        PortefoeljeJson json = new PortefoeljeJson();
        Portefoeljedokument before = json.read(file).getValue().orElseThrow();
        Portefoelje adopted = before.historik()
                .decide(
                        2,
                        Beslutning.builder()
                                .art(Beslutningsart.HANDLEPLANENS_VEDTAGELSE)
                                .organ("udvalg")
                                .halvaar(YearHalf.of(2026, 2))
                                .dato(LocalDate.of(2026, 7, 1))
                                .build())
                .getValue()
                .orElseThrow();
        json.write(before.withPortefoelje(adopted), file);

        Run proposed = Run.run("report", file.toString(), "--plan-version", "2", "--format", "markdown");
        Run decided = Run.run("report", file.toString(), "--plan-version", "3", "--format", "markdown");

        assertThat(proposed.out()).contains("## Hvad der skal besluttes", "at den fælles handleplan for");
        assertThat(decided.out())
                .contains("Rapporten viser version 3 af den fælles plan (vedtaget den 1. juli 2026)", "## Strategierne")
                .doesNotContain("## Hvad der skal besluttes", "at den fælles handleplan for");
    }

    /** Those that were not planned then are neither shown without a place nor asked to decide. */
    @Test
    void theReportOfAVersionIsOfItsOwnStrategies() {
        Path file = folder.resolve("to.json");
        plan("eksempelby", file, "--only", "boern", "--only", "voksne", "--date", "2026-05-01");
        plan(file.toString(), file, "--only", "boern", "--lock", "boern:1=2028-H1", "--date", "2026-06-01");

        Run both = Run.run("report", file.toString(), "--plan-version", "1", "--format", "markdown");
        Run one = Run.run("report", file.toString(), "--plan-version", "2", "--format", "markdown");

        assertThat(both.err()).doesNotContain("UPLACERET");
        assertThat(both.out())
                .contains(
                        "Planen gælder »Tidlig hjælp til børn og unge« og »Et hverdagsliv med psykisk sårbarhed«."
                                + " De øvrige strategier er ikke med i den.",
                        "**Et hverdagsliv med psykisk sårbarhed**",
                        "- Strategien \"Et aktivt seniorliv\" skal ligge fast, men har ingen handleplan.")
                .doesNotContain("**Et aktivt seniorliv**");
        assertThat(one.out())
                .contains("Planlagt er »Tidlig hjælp til børn og unge«. De øvrige strategier ligger,")
                .doesNotContain("**Et hverdagsliv med psykisk sårbarhed**");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--strategi boern",
                "--alternatives 2",
                "--only boern",
                "--lock boern:1=2028-H1",
                "--period 2026-H1..2029-H2",
                "--revise-from 2027-H1"
            })
    void whatWasKeptIsNotPlannedOtherwise(String option) {
        String[] other = option.split(" ", 2);

        Run run = Run.run("report", "eksempelby", "--plan-version", "1", other[0], other[1]);
        Run english = Run.run("report", "eksempelby", "--lang", "en", "--plan-version", "1", other[0], other[1]);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--plan-version og " + other[0] + " kan ikke bruges sammen");
        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.err()).contains("--plan-version and " + other[0] + " exclude each other");
    }

    /** A plan, and another one in which an initiative is locked. */
    private Path jointPlans() {
        Path file = folder.resolve("plan.json");
        plan("eksempelby", file, "--date", "2026-05-01");
        plan(file.toString(), file, "--lock", "boern:1=2028-H1", "--date", "2026-06-01");
        return file;
    }

    private static void plan(String source, Path file, String... options) {
        List<String> line = new ArrayList<>(List.of("plan", source, "-q", "--out", file.toString()));
        line.addAll(List.of(options));
        assertThat(Run.run(line.toArray(new String[0])).exit()).isZero();
    }
}
