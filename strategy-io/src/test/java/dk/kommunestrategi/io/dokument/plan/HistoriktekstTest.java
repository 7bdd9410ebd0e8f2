package dk.kommunestrategi.io.dokument.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.historik.Genberegning;
import dk.kommunestrategi.rules.historik.Genberegningsudfald;
import dk.kommunestrategi.rules.historik.Grundlagsafvigelse;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class HistoriktekstTest {

    private static final Versionsforskel FLYTTET = new Versionsforskel(
            new Planforskel(
                    List.of(new Flytning(
                            Initiativnummer.of(1),
                            Optional.of(YearHalf.of(2026, 1)),
                            Optional.of(YearHalf.of(2026, 2)))),
                    List.of(new Virkning("TidligstMulig", 0, 1))),
            List.of(2),
            Optional.of(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2))));

    private static final Beslutning VEDTAGELSE = Beslutning.builder()
            .art(Beslutningsart.HANDLEPLANENS_VEDTAGELSE)
            .organ("udv")
            .halvaar(YearHalf.of(2026, 1))
            .build();

    private static final Genberegning ANDERLEDES = new Genberegning(
            2,
            Genberegningsudfald.AFVIGER,
            List.of(Grundlagsafvigelse.PRODUKTVERSION, Grundlagsafvigelse.STRATEGI),
            Optional.of(FLYTTET),
            List.of());

    private final Strategi strategi = Strategi.builder()
            .navn("Strategi")
            .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
            .addRolle(Rolle.builder()
                    .kode("udv")
                    .navn("Udvalget")
                    .art(Rolleart.UDVALG)
                    .build())
            .addHandleplansversioner(
                    version(Versionsart.FORESLAAET)
                            .dato(LocalDate.of(2026, 2, 3))
                            .organ("udv")
                            .beregning(Planberegning.builder()
                                    .produktversion("1.0.0")
                                    .fingeraftryk("0f")
                                    .build())
                            .build(),
                    version(Versionsart.VEDTAGET).beslutning(1).build())
            .styring(Styring.builder().addBeslutning(VEDTAGELSE).build())
            .build();

    @Test
    void tellsWhenByWhomAndWhatChanged() {
        assertThat(text(strategi, Sprog.DANSK, List.of()))
                .contains("Version 1: foreslået", "Dato: 3. februar 2026", "Besluttet af: Udvalget")
                .contains("Beregnet med version: 1.0.0", "Grundlagets fingeraftryk: 0f")
                .contains("Version 2: vedtaget", "Dato: 1. halvår 2026")
                .contains("Beslutning: nr. 1 i loggen: vedtagelse af handleplanen")
                .contains("""
                        Ændringer siden version 1:
                        - Perioden er 2026–2027.
                        - Initiativ 1 flytter fra 1. halvår 2026 til 2. halvår 2026.
                        - Starter som før, men med en anden uformel start eller fastlæggelse: 2.
                        - »Tidligst mulig« bliver dårligere: 1 mod 0
                        """);
        assertThat(text(strategi, Sprog.ENGELSK, List.of()))
                .contains(
                        "Version 2: adopted",
                        "Decided by: Udvalget",
                        "Decision: no. 1 of the log: adoption of the plan of action");
    }

    @Test
    void saysWhatIsOtherwiseWhereAnotherPlanComesOut() {
        assertThat(text(strategi, Sprog.DANSK, List.of(ANDERLEDES)))
                .contains("Beregnet igen giver versionen en anden plan.")
                .contains("- Der er beregnet med en anden version af produktet end dengang.")
                .contains("- Grundlaget er ændret siden:");
        for (Genberegningsudfald udfald : Genberegningsudfald.values()) {
            Genberegning genberegning = new Genberegning(1, udfald, List.of(), Optional.empty(), List.of());
            assertThat(text(strategi, Sprog.ENGELSK, List.of(genberegning))).containsAnyOf("omputed again", "computed");
        }
    }

    @Test
    void aDecisionThatWasCorrectedIsToldAsItIsNow() {
        Beslutning mistake = Beslutning.builder()
                .from(VEDTAGELSE)
                .art(Beslutningsart.FEJLREGISTRERING)
                .rettelse(Rettelse.builder().post(1).build())
                .build();
        Strategi corrected = strategi.withStyring(
                Styring.builder().addBeslutninger(VEDTAGELSE, mistake).build());

        assertThat(text(corrected, Sprog.DANSK, List.of()))
                .contains("Beslutning: nr. 1 i loggen: registreret ved en fejl")
                .contains("Version 2: ved en fejl registreret som vedtaget");
    }

    @Test
    void aVersionWhoseDecisionIsStoppedIsNotCalledAdopted() {
        Beslutning standset = Beslutning.builder()
                .from(VEDTAGELSE)
                .art(Beslutningsart.STANDSNING)
                .build();
        Strategi stopped = strategi.withStyring(
                Styring.builder().addBeslutninger(VEDTAGELSE, standset).build());

        assertThat(text(stopped, Sprog.DANSK, List.of()))
                .contains("Version 2: vedtaget, men beslutningen er standset, til kommunalbestyrelsen har afgjort sagen"
                        + " (kommunestyrelseslovens § 23)");
        assertThat(new ResultJson(Sprog.DANSK).write(stopped, List.of(FLYTTET), List.of(), List.of()))
                .contains("\"beslutningstilstand\" : \"STANDSET\"");
    }

    @Test
    void eachVersionFromTheSecondOnNeedsItsDifference() {
        String wrong = "One difference is needed from each version to the next: 1 for 2 versions, not 0";

        assertThatThrownBy(() ->
                        Historiktekst.dokument(strategi, List.of(), List.of(), Placeringskriterier.ALLE, Sprog.DANSK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(wrong);
        assertThatThrownBy(() -> new ResultJson(Sprog.DANSK).write(strategi, List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(wrong);
    }

    @Test
    void dataSayTheSame() {
        assertThat(new ResultJson(Sprog.DANSK).write(strategi, List.of(FLYTTET), List.of(ANDERLEDES), List.of()))
                .contains("\"nummer\" : 2", "\"art\" : \"VEDTAGET\"", "\"udfald\" : \"AFVIGER\"")
                .contains("\"afvigelser\" : [ \"PRODUKTVERSION\", \"STRATEGI\" ]")
                .contains("\"andreAendringer\" : [ 2 ]");
    }

    private static String text(Strategi strategi, Sprog sprog, List<Genberegning> genberegnede) {
        return Historiktekst.dokument(strategi, List.of(FLYTTET), genberegnede, Placeringskriterier.ALLE, sprog)
                .text();
    }

    private static Handleplansversion.Builder version(Versionsart art) {
        return Handleplansversion.builder()
                .art(art)
                .handleplan(Handleplan.builder()
                        .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2)))
                        .addPlacering(Placering.builder()
                                .initiativ(1)
                                .formelStart(YearHalf.of(2026, 1))
                                .build())
                        .build());
    }
}
