package dk.kommunestrategi.io.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSerializeAs;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class JacksonAnnotationsTest {

    @Test
    void tooOldOnesAreToldWithWhatToDo() {
        ClassLoader older = new ClassLoader(null) {};

        assertThatThrownBy(() -> JacksonAnnotations.requireIn(older))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("state " + JacksonAnnotations.coordinates());
        assertThatCode(JacksonAnnotations::require).doesNotThrowAnyException();
    }

    /** Before anything else can fail for them. */
    @Test
    void theFirstReaderOrWriterTellsOfThem() throws ReflectiveOperationException {
        ClassLoader older = new WithoutLibrary("dk.kommunestrategi.io", JsonSerializeAs.class.getName());

        for (Class<?> type : List.of(StrategiJson.class, PortefoeljeJson.class)) {
            assertThatThrownBy(older.loadClass(type.getName()).getConstructor()::newInstance)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(JacksonAnnotations.coordinates());
        }
    }

    /** Whoever follows the advice gets the version that these tests run with. */
    @Test
    void theVersionAdvisedIsTheOneInUse() {
        String[] parts = JacksonAnnotations.coordinates().split(":", 3);

        assertThat(JsonSerializeAs.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .endsWith(parts[1] + "-" + parts[2] + ".jar");
    }
}
