package dk.kommunestrategi.rules.udmoentning.styring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Beskrivelsesafsnit;
import dk.kommunestrategi.rules.udmoentning.forloeb.Godkendelsesgrund;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyringsteksterTest {

    @Test
    void everythingIsSaidInBothLanguagesAndNothingIsLeftOver() {
        assertKeys(
                "forloeb.Forloebstekster",
                Stream.of(
                        Stream.of("mangel.ANSVARLIG", "mangel.UDVIKLING", "mangel.IMPLEMENTERING"),
                        keys("tilstand.", Initiativtilstand.values()),
                        keys("afsnit.", Beskrivelsesafsnit.values()),
                        keys("grund.", Godkendelsesgrund.values())));
        assertKeys(
                "krav.Kravtekster",
                Stream.of(Stream.of("ingen", "konsekvens.OEKONOMISKE", "konsekvens.ORGANISATORISKE")));
        assertKeys(
                "styring.Styringstekster",
                Stream.of(
                        Stream.of("helhed.ophoert", "helhed.ingen", "helhed.slut.ikkeOplyst", "helhed.standset"),
                        keys(
                                "helhed.",
                                Arrays.stream(Beslutningsart.values())
                                        .filter(art -> art.isOmHelheden() || art.isOmStandsning())
                                        .toArray(Enum<?>[]::new)),
                        keys("led.", Godkendelsesled.values()),
                        Arrays.stream(Godkendelsesled.values()).map(led -> "organ." + led.getOrgan()),
                        keys("kilde.", Godkendelsesled.values())));
        assertThat(Stream.<Tekst[]>of(Initiativtilstand.values(), Beskrivelsesafsnit.values(), Godkendelsesled.values())
                        .flatMap(Arrays::stream))
                .allSatisfy(tekst -> assertThat(tekst.text(Sprog.DANSK)).isNotEqualTo(tekst.text(Sprog.ENGELSK)));
    }

    private static void assertKeys(String bundle, Stream<Stream<String>> keys) {
        Set<String> expected = keys.flatMap(some -> some).collect(Collectors.toSet());
        for (Sprog sprog : Sprog.values()) {
            assertThat(ResourceBundle.getBundle("dk.kommunestrategi.rules.udmoentning." + bundle, sprog.getLocale())
                            .keySet())
                    .isEqualTo(expected);
        }
    }

    private static Stream<String> keys(String stem, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> stem + constant.name());
    }
}
