package dk.kommunestrategi.model.oekonomi;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.validator.ValidatorTekster;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kinds and sources of money have a name in both languages, and the files hold no other. */
class OekonomiteksterTest {

    @Test
    void everyConstantIsSaidInEachLanguageInItsOwnWords() {
        assertThat(Stream.<Tekst[]>of(Udgiftsart.values(), Finansieringskilde.values())
                        .flatMap(Arrays::stream))
                .allSatisfy(tekst ->
                        assertThat(tekst.text(Sprog.DANSK)).isNotBlank().isNotEqualTo(tekst.text(Sprog.ENGELSK)));
    }

    @Test
    void nothingIsLeftOver() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Udgiftsart.values())
                .map(art -> "Udgiftsart." + art.name())
                .forEach(keys::add);
        Arrays.stream(Finansieringskilde.values())
                .map(kilde -> "Finansieringskilde." + kilde.name())
                .forEach(keys::add);

        for (String sprog : new String[] {"_da", "_en"}) {
            assertThat(ValidatorTekster.read(
                                    "/dk/kommunestrategi/model/oekonomi/Oekonomitekster" + sprog + ".properties")
                            .stringPropertyNames())
                    .isEqualTo(keys);
        }
    }
}
