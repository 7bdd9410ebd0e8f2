package dk.kommunestrategi.model.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By what name a body is the same body, and what outcomes are called. */
class OrgannavnTest {

    private static final Rolle UDVALG = Rolle.builder()
            .kode("bfu")
            .navn("Børn- og Familieudvalget")
            .art(Rolleart.UDVALG)
            .addAliasser("BFU", "Udvalget for Børn & Familie")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Børn- og Familieudvalget",
                "Børn- og Familieudvalget 2022-2025",
                "  BØRN- OG\u00a0 FAMILIEUDVALGET (2026 – 2029)",
                "bfu",
                "BFU 2022–2025",
                "Udvalget for Børn og Familie"
            })
    void aBodyIsTheSameByAnyOfItsNamesInAnyTerm(String navn) {
        assertThat(UDVALG.isCalled(navn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Familieudvalget", "Børn- og Familieudvalgets", "", "2022-2025", "Socialudvalget"})
    void anotherBodyIsNot(String navn) {
        assertThat(UDVALG.isCalled(navn)).isFalse();
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsNone() {
        assertThat(Organnavn.of("Socialudvalget 2025-2022"))
                .isEqualTo(new Organnavn("Socialudvalget", Optional.empty()));
    }

    @Property
    void nameAndTermAreTakenApart(
            @ForAll @IntRange(min = 1900, max = 2090) int fra, @ForAll @IntRange(min = 0, max = 9) int several) {
        assertThat(Organnavn.of("Byrådet " + fra + "-" + (fra + several)))
                .isEqualTo(new Organnavn("Byrådet", Optional.of(Valgperiode.of(fra, fra + several))));
    }

    @Test
    void everyOutcomeAndOriginIsSaidInBothLanguages() {
        assertThat(Stream.concat(Arrays.stream(Udfald.values()), Arrays.stream(Ophav.values())))
                .hasSize(9)
                .allSatisfy(tekst ->
                        assertThat(tekst.text(Sprog.DANSK)).isNotBlank().isNotEqualTo(tekst.text(Sprog.ENGELSK)));
    }
}
