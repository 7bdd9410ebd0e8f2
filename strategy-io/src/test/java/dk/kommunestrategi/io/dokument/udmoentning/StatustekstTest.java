package dk.kommunestrategi.io.dokument.udmoentning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class StatustekstTest {

    private static final YearHalf HALVAAR = YearHalf.of(2024, 1);

    /** Also an approval that names indicators and no initiatives reaches its readers, in its own time only. */
    @Test
    void theApprovalOfAMethodIsToldWithItsIndicator() {
        Strategi strategi = new StrategiJson()
                .read(Dokumenter.resource("seks-aar.json"))
                .getValue()
                .orElseThrow()
                .getStrategi();
        Strategi approved = Beslutningslog.from(strategi)
                .decide(Beslutning.builder()
                        .art(Beslutningsart.METODEGODKENDELSE)
                        .organ("chefgruppe")
                        .addIndikatorer("brugere")
                        .halvaar(HALVAAR)
                        .dato(LocalDate.of(2024, 3, 1))
                        .build())
                .getValue()
                .orElseThrow();
        String told =
                "Besluttet: godkendelse af metode til dataindsamling: Brugere af tilbuddene (Chefgruppen, 1. marts 2024)";

        assertThat(Statustekst.dokument(approved, Halvaarsstatus.from(approved, HALVAAR), Sprog.DANSK)
                        .text())
                .contains(told);
        assertThat(Statustekst.dokument(approved, Aarsrapport.from(approved, 2024), Sprog.DANSK)
                        .text())
                .contains(told);
        assertThat(Halvaarsstatus.from(approved, HALVAAR.plusHalves(1)).omHelheden())
                .isEmpty();
        assertThat(Halvaarsstatus.from(strategi, HALVAAR).omHelheden()).isEmpty();
    }
}
