package dk.kommunestrategi.model.portefoelje;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class PortefoeljeTest {

    private static final Strategi BOERN =
            strategiWith(initiativ(1)).withKode("boern").withCentre(center("a", "A"), center("b", "B"));
    private static final Strategi VOKSNE =
            strategiWith(initiativ(1)).withKode("voksne").withCentre(center("b", "Andet"), center("c", "C"));

    private final Portefoelje portefoelje = Portefoelje.builder()
            .addCentre(center("c", "Fælles"))
            .addStrategier(BOERN, VOKSNE)
            .build();

    private static Center center(String kode, String navn) {
        return Center.builder().kode(kode).navn(navn).build();
    }

    @Test
    void aStrategyIsFoundByItsCode() {
        assertThat(portefoelje.strategi("voksne")).containsSame(VOKSNE);
        assertThat(portefoelje.strategi("seniorer")).isEmpty();
    }

    @Test
    void aCentreIsWhatIsStatedOfItFirst() {
        assertThat(portefoelje.center("c")).map(Center::getNavn).contains("Fælles");
        assertThat(portefoelje.center("b")).map(Center::getNavn).contains("B");
        assertThat(portefoelje.center("d")).isEmpty();
    }

    @Test
    void whatOneStatesOfACentreHoldsForAll() {
        Grundbelastning drift = grundbelastning(Grundbelastningsart.DRIFT, 1);
        Grundbelastning others = grundbelastning(Grundbelastningsart.ANDRE_STRATEGIER, 2);
        Portefoelje several = Portefoelje.builder()
                .from(portefoelje)
                .centre(List.of(Center.builder()
                        .from(center("c", "Fælles"))
                        .addGrundbelastning(others)
                        .build()))
                .strategier(List.of(
                        BOERN,
                        Strategi.builder()
                                .from(VOKSNE)
                                .centre(List.of(Center.builder()
                                        .from(center("c", "Andet"))
                                        .kapacitet(4)
                                        .addGrundbelastning(
                                                drift, grundbelastning(Grundbelastningsart.ANDRE_STRATEGIER, 3))
                                        .build()))
                                .build()))
                .build();

        Center merged = several.center("c").orElseThrow();

        assertThat(merged.getNavn()).isEqualTo("Fælles");
        assertThat(merged.getKapacitet()).hasValue(4);
        assertThat(merged.getGrundbelastning()).containsExactlyInAnyOrder(drift, others);
    }

    private static Grundbelastning grundbelastning(Grundbelastningsart art, int niveau) {
        return Grundbelastning.builder()
                .art(art)
                .niveau(niveau)
                .fra(YearHalf.of(2026, 1))
                .build();
    }
}
