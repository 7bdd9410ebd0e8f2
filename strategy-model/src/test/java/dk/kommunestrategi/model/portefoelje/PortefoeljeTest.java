package dk.kommunestrategi.model.portefoelje;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import org.junit.jupiter.api.Test;

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
}
