package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {

    @Test
    void theSchemaIsPrintedAndNothingElse() {
        Run run = Run.run("schema");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(StrategiJson.getSchema());
        assertThat(run.err()).isEmpty();
        assertThat(Run.run("schema", "--json").out()).isEqualTo(run.out());
        assertThat(run.json().get("title").stringValue()).isEqualTo("Strategi");
    }

    @Test
    void theSchemaIsWrittenToAFile(@TempDir Path folder) {
        Path file = folder.resolve("strategi.schema.json");

        Run run = Run.run("schema", "--out", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(file).hasContent(StrategiJson.getSchema());
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblem(@TempDir Path folder) {
        Run run = Run.run("schema", "--out", folder.resolve("nej/s.json").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("schema: fejl FIL_KAN_IKKE_SKRIVES");
    }

    @Test
    void descriptionsAreInTheLanguageThatIsAskedFor() {
        assertThat(Run.run("schema", "--lang", "en").out())
                .isEqualTo(StrategiJson.getSchema(Sprog.ENGELSK))
                .contains("\"Large costs.\"", "\"title\" : \"Udgiftsniveau\"");
        assertThat(Run.run("schema", "--kind", "openapi", "--lang", "en").out())
                .isEqualTo(new ResultJson(Sprog.ENGELSK).openApi());
    }

    @Test
    void aPortfolioHasASchemaOfItsOwn() {
        assertThat(Run.run("schema", "--kind", "portefoelje").out()).isEqualTo(PortefoeljeJson.getSchema());
    }

    @ParameterizedTest
    @CsvSource({
        "plan,plan.json",
        "plan,plan-alternativer.json",
        "explain,explain-6.json",
        "evaluate,evaluate.json",
        "calendar,calendar.json",
        "status,status.json",
        "yearly,yearly.json",
        "case,case.json"
    })
    void whatACommandPrintsIsAsItsSchemaSays(String command, String golden) throws IOException {
        assertThat(brud(command, Files.readString(GoldenTest.FOLDER.resolve(golden))))
                .isEmpty();
    }

    @Test
    void problemsAreAsTheSchemaOfValidateSaysWhateverIsAskedFor() {
        Run validate = Run.run("validate", "kalundborg", "--json");
        Run plan = Run.run("plan", "kalundborg", "--json");

        assertThat(validate.json().has("manglerTilPlan")).isTrue();
        assertThat(brud("validate", validate.out())).isEmpty();
        assertThat(plan.exit()).isEqualTo(1);
        assertThat(brud("validate", plan.out())).isEmpty();
        assertThat(brud("status", plan.out())).isNotEmpty();
    }

    @Test
    void soAreTheVersionsOfAPlan(@TempDir Path folder) {
        String file = folder.resolve("plan.json").toString();
        assertThat(Run.run("plan", "kolding", "--out", file, "-q").exit()).isZero();

        assertThat(brud(
                        "history",
                        Run.run("history", file, "--rederive", "--json").out()))
                .isEmpty();
        assertThat(brud(
                        "compare",
                        Run.run("history", file, "--compare", "1..2", "--json").out()))
                .isEmpty();
        assertThat(brud("compare", Run.run("history", file, "--json").out())).isNotEmpty();
        String joint = folder.resolve("sammen.json").toString();
        assertThat(Run.run("plan", "eksempelby", "--out", joint, "-q").exit()).isZero();
        assertThat(brud("joint", Run.run("history", joint, "--json").out())).isEmpty();
        assertThat(brud("history", Run.run("history", joint, "--json").out())).isNotEmpty();
        assertThat(Run.run("plan", joint, "--lock", "boern:1=2028-H1", "--out", joint, "-q")
                        .exit())
                .isZero();
        assertThat(brud(
                        "joint",
                        Run.run("history", joint, "--rederive", "--json").out()))
                .isEmpty();
        String compared =
                Run.run("history", joint, "--compare", "1..2", "--json").out();
        assertThat(brud("joint-compare", compared)).isEmpty();
        assertThat(brud("compare", compared)).isNotEmpty();
    }

    private static List<Error> brud(String kind, String result) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.run("schema", "--kind", kind).out(), InputFormat.JSON)
                .validate(result, InputFormat.JSON);
    }

    @Test
    void aDocumentIsNoArgument() {
        assertThat(Run.run("schema", "kolding").exit()).isEqualTo(2);
    }
}
