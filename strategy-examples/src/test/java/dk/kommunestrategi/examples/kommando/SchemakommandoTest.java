package dk.kommunestrategi.examples.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemakommandoTest {

    @Test
    void theSchemaIsPrintedAndNothingElse() {
        Koersel koersel = Koersel.run("schema");

        assertThat(koersel.exit()).isZero();
        assertThat(koersel.out()).isEqualTo(StrategiJson.getSkema());
        assertThat(koersel.err()).isEmpty();
        assertThat(Koersel.run("schema", "--json").out()).isEqualTo(koersel.out());
        assertThat(koersel.json().get("title").stringValue()).isEqualTo("Strategi");
    }

    @Test
    void theSchemaIsWrittenToAFile(@TempDir Path folder) {
        Path fil = folder.resolve("strategi.schema.json");

        Koersel koersel = Koersel.run("schema", "--out", fil.toString());

        assertThat(koersel.exit()).isZero();
        assertThat(koersel.out()).isEmpty();
        assertThat(fil).hasContent(StrategiJson.getSkema());
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblem(@TempDir Path folder) {
        Koersel koersel =
                Koersel.run("schema", "--out", folder.resolve("nej/s.json").toString());

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.err()).startsWith("schema: fejl FIL_KAN_IKKE_SKRIVES");
    }

    @Test
    void aDocumentIsNoArgument() {
        assertThat(Koersel.run("schema", "kolding").exit()).isEqualTo(2);
    }
}
