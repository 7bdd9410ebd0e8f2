package dk.kommunestrategi.io.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSerializeAs;
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
