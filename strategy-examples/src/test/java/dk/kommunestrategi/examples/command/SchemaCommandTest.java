package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aPortfolioHasASchemaOfItsOwn() {
        assertThat(Run.run("schema", "--kind", "portefoelje").out()).isEqualTo(PortefoeljeJson.getSchema());
    }

    @Test
    void aDocumentIsNoArgument() {
        assertThat(Run.run("schema", "kolding").exit()).isEqualTo(2);
    }
}
