package dk.kommunestrategi.io.dokument.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class FoelsomhedstekstTest {

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);

    /** One centre that carries one initiative at a time; the second waits for it, the third for the second. */
    static Strategi strategi(Varighedssyn syn, int longest) {
        return Strategi.builder()
                .navn("Strategi")
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
                .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2)))
                .addTema(Tema.builder().nummer(1).navn("Overgange").build())
                .addForvaltning(
                        Forvaltning.builder().kode("saf").navn("Forvaltning").build())
                .addCenter(Center.builder()
                        .kode("rus")
                        .navn("Rus")
                        .forvaltning("saf")
                        .build())
                .addRolle(Rolle.builder()
                        .kode("chef")
                        .navn("Chef")
                        .art(Rolleart.INITIATIVEJER)
                        .build())
                .politik(Prioriteringspolitik.builder()
                        .addKriterier(Kriterievalg.of("UdjaevnetRessourcetraek"), Kriterievalg.of("TidligstMulig"))
                        .varighedssyn(syn)
                        .build())
                .addInitiativer(
                        initiativ(1)
                                .varighedsinterval(Varighedsinterval.of(1, longest))
                                .build(),
                        initiativ(2).varighed(1).addAfhaengerAf(1).build(),
                        initiativ(3).varighed(1).build())
                .build();
    }

    private static Initiativ.Builder initiativ(int nummer) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .addTema(1)
                .addEjer(Initiativejer.builder().rolle("chef").hovedansvar(true).build())
                .vurdering(Vurdering.builder()
                        .letImplementerbart(false)
                        .udgiftsniveau(Udgiftsniveau.LILLE)
                        .addRessourcetraek(
                                Ressourcetraek.builder().center("rus").niveau(1).build())
                        .build());
    }

    @Test
    void itIsSaidWhatThePlanHingesOn() {
        assertThat(text(strategi(Varighedssyn.FORVENTET, 3), SearchLimits.STANDARD, Sprog.DANSK))
                .contains("Her ændres én varighed ad gangen")
                .contains("I samtlige to tilfælde, der er afgjort, holder planen ikke, eller en anden plan er bedre:")
                .contains("- Varer »1. Initiativ 1« to halvår i stedet for ét, holder planen ikke: ")
                .contains("En anden plan gør: to initiativer flyttes.");
        assertThat(text(strategi(Varighedssyn.FORVENTET, 4), SearchLimits.STANDARD, Sprog.DANSK))
                .contains("- Varer »1. Initiativ 1« fire halvår i stedet for ét, holder planen ikke: ")
                .contains("Ingen anden plan holder heller.");
        assertThat(text(strategi(Varighedssyn.FORVENTET, 3), SearchLimits.STANDARD, Sprog.ENGELSK))
                .contains("- If “1. Initiativ 1” takes two half-years instead of one, the plan does not hold: ")
                .contains("Another plan does: two initiatives move.");
    }

    @Test
    void ofASafePlanItIsSaidWhatSafetyCosts() {
        assertThat(text(strategi(Varighedssyn.SIKKER, 3), SearchLimits.STANDARD, Sprog.DANSK))
                .contains("Planen overholder alle regler, uanset hvad varighederne bliver")
                .doesNotContain("holder planen ikke");
    }

    @Test
    void whatWasNotLookedIntoIsCounted() {
        assertThat(text(strategi(Varighedssyn.FORVENTET, 3), SearchLimits.ofSteps(0), Sprog.DANSK))
                .contains("Ikke undersøgt: to tilfælde.");
        assertThat(text(strategi(Varighedssyn.FORVENTET, 2), SearchLimits.ofSteps(0), Sprog.DANSK))
                .contains("Ikke undersøgt: ét tilfælde.");
        assertThat(text(strategi(Varighedssyn.FORVENTET, 1), SearchLimits.STANDARD, Sprog.DANSK))
                .contains("Alle varigheder er kendt");
    }

    @Test
    void theSameIsToldAsJson() {
        PlanResult plan = planner.plan(strategi(Varighedssyn.SIKKER, 2));
        Foelsomhed foelsomhed = begrunder.foelsomhed(plan);

        assertThat(new ResultJson(Sprog.DANSK).write(plan, Optional.empty(), Optional.of(foelsomhed)))
                .contains("\"varighedssyn\" : \"SIKKER\"", "\"udfald\" : \"STADIG_BEDST\"", "\"ikkeUndersoegte\" : 0");
        assertThat(new ResultJson(Sprog.DANSK).write(planner.plan(strategi(Varighedssyn.FORVENTET, 2))))
                .doesNotContain("varighedssyn", "foelsomhed");
    }

    private String text(Strategi strategi, SearchLimits limits, Sprog sprog) {
        return Foelsomhedstekst.dokument(
                        begrunder.foelsomhed(planner.plan(strategi), limits), Placeringskriterier.ALLE, sprog)
                .text();
    }
}
