package dk.kommunestrategi.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BetegnelseTest {

    @ParameterizedTest
    @EnumSource
    void eachLanguageHasAWordForEachAndNoOther(Sprog sprog) {
        assertThat(ResourceBundle.getBundle("dk.kommunestrategi.model.check.Betegnelser", sprog.getLocale())
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Betegnelse.values()).map(Enum::name).toList());
    }

    @Test
    void aWordIsThatOfItsLanguage() {
        assertThat(Betegnelse.HELTAL.text(Sprog.DANSK)).isEqualTo("et heltal");
        assertThat(Betegnelse.HELTAL.text(Sprog.ENGELSK)).isEqualTo("a whole number");
    }
}
