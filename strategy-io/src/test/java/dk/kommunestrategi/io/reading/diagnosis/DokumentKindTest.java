package dk.kommunestrategi.io.reading.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.reflect.ModelType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DokumentKindTest {

    /** Not what it states, as a version does, makes a document of it. */
    private record Bilag(String navn, String version) {}

    @ParameterizedTest
    @ValueSource(classes = {Strategi.class, Portefoelje.class})
    void aStrategyAndAPortfolioAreDocuments(Class<?> type) {
        assertThat(DokumentKind.isStatedBy(ModelType.of(type).orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {Kommune.class, Bilag.class})
    void nothingElseIs(Class<?> type) {
        assertThat(DokumentKind.isStatedBy(ModelType.of(type).orElseThrow())).isFalse();
    }
}
