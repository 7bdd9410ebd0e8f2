package dk.kommunestrategi.io.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import org.junit.jupiter.api.Test;

/** What people read of the properties of the format. */
class FormatTeksterTest {

    @Test
    void aPropertyIsCalledAndDescribedAsInTheSchema() {
        ModelProperty forslag =
                ModelType.of(Initiativ.class).orElseThrow().property("forslag").orElseThrow();

        assertThat(FormatTekster.title(Initiativ.class, forslag)).isEqualTo("Forslag til initiativ");
        assertThat(FormatTekster.description(Initiativ.class, forslag)).isEqualTo("Hvad der foreslås.");
    }
}
