package dk.kommunestrategi.io.dokument.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class BegrundelsestekstTest {

    private final Strategi strategi = new StrategiJson()
            .read(Dokumenter.resource("strategi.json"))
            .getValue()
            .orElseThrow()
            .getStrategi();

    @Test
    void ofAnIncompletePlanNothingIsSaidToBeAsGood() {
        Handleplan full = Planner.standard().plan(strategi).handleplan().orElseThrow();
        Handleplan partial = Handleplan.builder()
                .periode(full.getPeriode())
                .addPlacering(full.getPlaceringer().get(0))
                .build();

        assertThat(text(partial, Sprog.DANSK))
                .contains("Hvad der er bedst, kan først beregnes, når alle initiativer er placeret.")
                .contains(": muligt efter reglerne")
                .doesNotContain("lige så godt", "ingen forskel");
        assertThat(text(partial, Sprog.ENGELSK))
                .contains("Which is best cannot be computed until all initiatives are placed.")
                .contains(": possible by the rules")
                .doesNotContain("as good", "no difference");
        assertThat(text(full, Sprog.DANSK)).doesNotContain("kan først beregnes", "muligt efter reglerne");
    }

    @Test
    void aWeighedLevelIsExplainedByItsSum() {
        Strategi vaegtet = read("vaegtede-kriterier.json");

        assertThat(computed(vaegtet, Sprog.DANSK))
                .contains(
                        "men den vægtede sum bliver dårligere (32 mod 25; 1 × »Let implementerbare først« 0 mod 1, 1 ×"
                                + " »Udjævnet ressourcetræk« 32 mod 24): »Center A« belastes i 1. halvår 2026 med 4 (2 fra"
                                + " »1. Initiativ 1« og 2 fra initiativet) mod 2 i planen;");
        assertThat(computed(vaegtet, Sprog.ENGELSK))
                .contains("but the weighted sum gets worse (32 against 25;")
                .contains("“Center A” would carry a load of 4 in H1 2026");
    }

    @Test
    void whichOfTwoAlikeComesFirstIsToldToBeATechnicalChoice() {
        Strategi en = read("traek-over-kapaciteten.json");
        Initiativ first = en.getInitiativer().get(0).withVarighed(1);
        Strategi alike = en.withInitiativer(List.of(first, first.withNummer(2).withNavn("Tvilling")))
                .withCentre(List.of(Center.builder()
                        .from(en.getCentre().get(0))
                        .kapacitet(2)
                        .build()))
                .withPeriode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2)));

        assertThat(computed(alike, Sprog.DANSK))
                .contains("Bytter initiativet plads med »2. Tvilling«, der er vurderet ens, bliver planen lige så god:"
                        + " hvem af dem der starter hvornår, er et rent teknisk valg.")
                .contains("2. halvår 2026: ikke mulig: Center A kan bære 2 i 2. halvår 2026 og er optaget af 2 fra"
                        + " »2. Tvilling«; initiativet trækker yderligere 2")
                .doesNotContain("levner reglerne intet andet");
    }

    private static Strategi read(String resource) {
        return new StrategiJson()
                .read(Dokumenter.resource(resource))
                .getValue()
                .orElseThrow()
                .getStrategi();
    }

    private static String computed(Strategi strategi, Sprog sprog) {
        Planner planner = Planner.standard();
        return Begrundelsestekst.dokument(new Begrunder(planner).explain(planner.plan(strategi)), sprog)
                .text();
    }

    private String text(Handleplan handleplan, Sprog sprog) {
        return Begrundelsestekst.dokument(
                        new Begrunder(Planner.standard())
                                .explain(Planner.standard().evaluate(strategi.withHandleplan(handleplan))),
                        sprog)
                .text();
    }
}
