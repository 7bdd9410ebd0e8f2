package dk.kommunestrategi.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.validator.ValidatorTekster;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    void thatNobodyFillsARoleIsASentence() {
        assertThat(new Rollemangel(Rolleart.KOMMUNALBESTYRELSE, Optional.empty()).text(Sprog.DANSK))
                .isEqualTo("Kommunalbestyrelsen er ikke angivet blandt strategiens roller.");
        assertThat(new Rollemangel(Rolleart.TOVHOLDER, Optional.of("Koordinator")).text(Sprog.DANSK))
                .isEqualTo("Rollen »Koordinator« er ubesat.");
        assertThat(Rolleart.values())
                .allSatisfy(art -> assertThat(new Rollemangel(art, Optional.empty()).text(Sprog.ENGELSK))
                        .endsWith(" is not stated among the roles of the strategy."));
    }

    @Test
    void nothingIsLeftOver() {
        Set<String> roller = new TreeSet<>();
        Arrays.stream(Opgave.values()).map(Enum::name).forEach(roller::add);
        Arrays.stream(Rolleart.values()).map(art -> "Rolleart." + art.name()).forEach(roller::add);
        Arrays.stream(Rolleart.values())
                .map(art -> "Rolleart.bestemt." + art.name())
                .forEach(roller::add);
        roller.addAll(List.of("rolle.ikkeAngivet", "rolle.ubesat"));
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
