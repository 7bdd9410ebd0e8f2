package dk.kommunestrategi.io.reading.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.organisation.Kommune;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Binding refuses what is not as the format says; the parser of a diagnosis goes on, so that it can be told with the rest. */
class DokumentMapperTest {

    private static final String KOMMUNE = "{\"kode\":\"0999\",\"navn\":\"Ærø\"}";
    private static final String TWICE = "{\"kode\":\"0999\",\"navn\":\"K\",\"navn\":\"L\"}";

    private final DokumentMapper<Kommune> mapper =
            new DokumentMapper<>(Kommune.class, StreamReadConstraints.defaults());

    @Test
    void aTextAndItsBytesStateTheSame() {
        Kommune kommune = Kommune.builder().kode("0999").navn("Ærø").build();

        assertThat(mapper.read(KOMMUNE)).isEqualTo(kommune);
        assertThat(mapper.read(KOMMUNE.getBytes(StandardCharsets.UTF_8))).isEqualTo(kommune);
        assertThat(mapper.getType()).isEqualTo(Kommune.class);
    }

    @Test
    void whatIsNotAsTheFormatSaysIsRefused() {
        assertThatThrownBy(() -> mapper.read("null")).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> mapper.read(TWICE)).isInstanceOf(StreamReadException.class);
        assertThatThrownBy(() -> mapper.read("{\"kode\":NaN}")).isInstanceOf(JacksonException.class);
    }

    @Test
    void theParserOfADiagnosisGoesOn() {
        try (JsonParser parser = mapper.parser("[" + TWICE + ",NaN]")) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            assertThat(tokens).isEqualTo(11);
        }
    }
}
