package dk.kommunestrategi.io.dokument.udmoentning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Computed;
import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Besluttet: godkendelse af metode til dataindsamling: Brugere af tilbuddene (Chefgruppen, 1. marts"
                        + " 2024)";

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

    /** What is the same of all initiatives is said once, and of each where it is not. */
    @Test
    void theEffectIsToldOfAllTogetherOrOfEach() {
        Strategi strategi = Computed.strategi("igangvaerende.json");
        Strategi alike = strategi.withInitiativer(strategi.getInitiativer().subList(1, 3));
        Strategi alone = strategi.withInitiativer(strategi.getInitiativer().get(0));

        assertThat(effekter(strategi)).hasSize(3).noneMatch(line -> line.contains("alle"));
        assertThat(effekter(alike))
                .containsExactly("Måling af effekt og opfølgning (alle initiativer): ikke afklaret (ingen indikator med"
                        + " datakilde viser effekten; det er ikke afklaret, hvordan der følges op)");
        assertThat(effekter(alone)).hasSize(1).noneMatch(line -> line.contains("alle"));
    }

    private static List<String> effekter(Strategi strategi) {
        return Statustekst.dokument(strategi, Halvaarsstatus.from(strategi, HALVAAR), Sprog.DANSK)
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Måling af effekt"))
                .toList();
    }

    /** The development began in the second half-year of 2025. */
    @ParameterizedTest
    @CsvSource({
        "2024-H2, 2 halvår senere",
        "2025-H1, et halvår senere",
        "2025-H2, ingen",
        "2026-H1, et halvår tidligere",
        "2026-H2, 2 halvår tidligere"
    })
    void aStartIsComparedWithThePlan(String planned, String told) {
        Strategi strategi = Computed.strategi("igangvaerende.json");
        Strategi other = strategi.withHandleplan(Handleplan.builder()
                .periode(Periode.of(YearHalf.of(2024, 1), YearHalf.of(2027, 2)))
                .addPlacering(Placering.builder()
                        .initiativ(1)
                        .formelStart(YearHalf.parse(planned))
                        .build())
                .build());

        assertThat(Statustekst.dokument(other, Halvaarsstatus.from(other, YearHalf.of(2027, 2)), Sprog.DANSK)
                        .text())
                .contains("Afvigelse fra planen: " + told + "\n");
    }
}
