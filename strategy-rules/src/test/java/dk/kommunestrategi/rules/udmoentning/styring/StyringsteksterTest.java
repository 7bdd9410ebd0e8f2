package dk.kommunestrategi.rules.udmoentning.styring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyringsteksterTest {

    @Test
    void everythingIsSaidInBothLanguagesAndNothingIsLeftOver() {
        Set<String> keys = new TreeSet<>(Set.of(
                "ingen",
                "konsekvens.OEKONOMISKE",
                "konsekvens.ORGANISATORISKE",
                "mangel.ANSVARLIG",
                "mangel.UDVIKLING",
                "mangel.IMPLEMENTERING",
                "helhed.ophoert",
                "slut.ikkeOplyst"));
        add(
                keys,
                "helhed.",
                Arrays.stream(Beslutningsart.values())
                        .filter(Beslutningsart::isOmHelheden)
                        .toArray(Enum<?>[]::new));
        add(keys, "tilstand.", Initiativtilstand.values());
        add(keys, "afsnit.", Beskrivelsesafsnit.values());
        add(keys, "led.", Godkendelsesled.values());
        add(keys, "kilde.", Godkendelsesled.values());
        add(keys, "grund.", Godkendelsesgrund.values());

        for (Sprog sprog : Sprog.values()) {
            assertThat(ResourceBundle.getBundle(
                                    "dk.kommunestrategi.rules.udmoentning.styring.Styringstekster", locale(sprog))
                            .keySet())
                    .isEqualTo(keys);
        }
        assertThat(Stream.<Tekst[]>of(Initiativtilstand.values(), Beskrivelsesafsnit.values(), Godkendelsesled.values())
                        .flatMap(Arrays::stream))
                .allSatisfy(tekst -> assertThat(tekst.text(Sprog.DANSK)).isNotEqualTo(tekst.text(Sprog.ENGELSK)));
    }

    private static Locale locale(Sprog sprog) {
        return sprog.getLocale();
    }

    private static void add(Set<String> keys, String stem, Enum<?>[] constants) {
        Arrays.stream(constants).forEach(constant -> keys.add(stem + constant.name()));
    }
}
