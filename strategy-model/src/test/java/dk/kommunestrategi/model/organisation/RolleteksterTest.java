package dk.kommunestrategi.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.validator.ValidatorTekster;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Roles, duties and decisions have a name in both languages, and the files hold no other. */
class RolleteksterTest {

    @Test
    void everyConstantIsSaidInEachLanguageInItsOwnWords() {
        assertThat(Stream.<Tekst[]>of(Rolleart.values(), Opgave.values(), Beslutningsart.values())
                        .flatMap(Arrays::stream))
                .hasSizeGreaterThan(40)
                .allSatisfy(tekst ->
                        assertThat(tekst.text(Sprog.DANSK)).isNotBlank().isNotEqualTo(tekst.text(Sprog.ENGELSK)));
    }

    @Test
    void nothingIsLeftOver() {
        Set<String> roller = new TreeSet<>();
        Arrays.stream(Opgave.values()).map(Enum::name).forEach(roller::add);
        Arrays.stream(Rolleart.values()).map(art -> "Rolleart." + art.name()).forEach(roller::add);
        Set<String> beslutninger = new TreeSet<>();
        Arrays.stream(Beslutningsart.values()).map(Enum::name).forEach(beslutninger::add);

        for (String sprog : new String[] {"_da", "_en"}) {
            assertThat(ValidatorTekster.read(
                                    "/dk/kommunestrategi/model/organisation/Rolletekster" + sprog + ".properties")
                            .stringPropertyNames())
                    .isEqualTo(roller);
            assertThat(ValidatorTekster.read(
                                    "/dk/kommunestrategi/model/styring/Styringstekster" + sprog + ".properties")
                            .stringPropertyNames())
                    .isEqualTo(beslutninger);
        }
    }
}
