package dk.kommunestrategi.io.dokument.portefoelje;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What a committee is told of several strategies together. */
class PortefoeljetekstTest {

    private final Portefoelje portefoelje = new PortefoeljeJson()
            .read(Dokumenter.portefoelje())
            .getValue()
            .orElseThrow()
            .getPortefoelje();

    private PlanResult plan(int alternativer) {
        return Planner.standard()
                .plan(PlanRequest.builder()
                        .portefoelje(portefoelje)
                        .antalAlternativer(alternativer)
                        .build());
    }

    @Test
    void aReportTellsWhenInitiativesAreWorkedOnAndUnderWhichThemes() {
        String markdown = Portefoeljetekst.rapport(plan(0), Sprog.DANSK).markdown();

        assertThat(markdown)
                .containsSubsequence(
                        "## Handleplan",
                        "**Seniorstrategi**",
                        "| Initiativ | Formel start | Varighed |",
                        "| 1\\. Besøgsvenner | 2\\. halvår 2026 | 2 halvår |",
                        "## Temaerne halvår for halvår",
                        "**Børnestrategi**",
                        "| 1\\. Tidlig hjælp | 1 | · | · | · | 1 | · |",
                        "**Seniorstrategi**",
                        "| 1\\. Hverdagen | · | 1 | 1 | · | · | · |",
                        "## Kriterier",
                        "| Indgår i budgetforhandlinger | overholdt | en regel, som ingen plan bryder |",
                        "## Belastning af centrene")
                .doesNotContain("Andre planer");
        assertThat(Portefoeljetekst.rapport(plan(0), Sprog.ENGELSK).markdown())
                .containsSubsequence("| Formal start | Duration |", "## The themes by half-year")
                .doesNotContain("2026-H1");
    }

    @Test
    void whatHasToBeSettledStandsWithItsStrategy() {
        Strategi second = portefoelje.getStrategier().get(1);
        Portefoelje changed = Portefoelje.builder()
                .from(portefoelje)
                .strategier(List.of(portefoelje.getStrategier().get(0), withOtherThemesOnItsCard(second)))
                .build();
        PlanResult plan = Planner.standard()
                .plan(PlanRequest.builder().portefoelje(changed).build());

        assertThat(Portefoeljetekst.rapport(plan, Sprog.DANSK).markdown())
                .containsSubsequence(
                        "## Forhold, der skal afklares",
                        "- Grundbelastningen fra andre strategier",
                        "### " + second.getNavn(),
                        "- Kilderne er uenige om temaerne for initiativ 1",
                        "## Hvad rapporten hviler på")
                .containsOnlyOnce("Kilderne er uenige");
        PlanRequest others = PlanRequest.builder()
                .portefoelje(changed)
                .addPlanlagte(portefoelje.getStrategier().get(0).getKode().orElseThrow())
                .build();
        assertThat(Portefoeljetekst.rapport(Planner.standard().plan(others), Sprog.DANSK)
                        .markdown())
                .as("also of a strategy that only lies beside the planned ones")
                .containsSubsequence("### " + second.getNavn(), "- Kilderne er uenige om temaerne for initiativ 1");
    }

    private static Strategi withOtherThemesOnItsCard(Strategi strategi) {
        Temaangivelse card =
                Temaangivelse.builder().kilde(Temakilde.KORT).temaer(List.of()).build();
        List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());
        initiativer.set(
                0,
                Initiativ.builder()
                        .from(initiativer.get(0))
                        .addTemaangivelse(card)
                        .build());
        return Strategi.builder().from(strategi).initiativer(initiativer).build();
    }

    /** Parties to the case of one strategy are not those of the others, even where they are the same. */
    @Test
    void whoIsHeardStandsWithItsStrategyAndThatNobodyIsStatedIsSaidOnce() {
        assertThat(hoering(portefoelje)).containsOnlyOnce("Ikke oplyst").doesNotContain("###");
        Sag sag = Sag.builder()
                .id("s")
                .titel("S")
                .addHoeringspart(Hoeringspart.of("Udsatterådet"))
                .build();

        assertThat(hoering(Portefoelje.builder()
                        .from(portefoelje)
                        .strategier(portefoelje.getStrategier().stream()
                                .map(strategi -> strategi.withSager(sag))
                                .toList())
                        .build()))
                .containsSubsequence("### Børnestrategi", "Udsatterådet", "### Seniorstrategi", "Udsatterådet");
    }

    private static String hoering(Portefoelje portefoelje) {
        PlanResult plan = Planner.standard()
                .plan(PlanRequest.builder().portefoelje(portefoelje).build());
        String markdown = Portefoeljetekst.rapport(plan, Sprog.DANSK).markdown();
        int start = markdown.indexOf("## Høring");
        return markdown.substring(start, markdown.indexOf("\n## ", start));
    }

    @Test
    void workThatGoesOnAfterThePeriodIsShownToItsEnd() {
        Fastlaeggelse last = new Fastlaeggelse(new Initiativnummer(Optional.of("senior"), 1), YearHalf.of(2028, 2));
        PlanResult plan = Planner.standard()
                .plan(PlanRequest.builder()
                        .portefoelje(portefoelje)
                        .addFastlaeggelser(last)
                        .build());

        assertThat(Portefoeljetekst.rapport(plan, Sprog.DANSK).markdown())
                .containsSubsequence(
                        "## Temaerne halvår for halvår",
                        "2\\. halvår 2028 | 1\\. halvår 2029 |",
                        "| 1\\. Hverdagen | · | · | · | · | · | 1 | 1 |",
                        "## Kriterier");
    }

    /** What is drawn, written and reserved is what the plan counts with. */
    @Test
    void aPlanThatHoldsInAnyCaseTellsTheLongestDurationsItCountsWith() {
        PlanResult plan = plan(0);

        assertThat(Portefoeljetekst.rapport(plan, Sprog.DANSK).markdown())
                .contains("| op til 2 halvår |", "der regnes med alt fra 1 til 2 halvår")
                .doesNotContain("der regnes med et halvår");
        assertThat(Portefoeljetekst.rapport(plan, Sprog.ENGELSK).markdown())
                .contains("| up to 2 half-years |", "the plan allows for anything from 1 to 2 half-years");
    }

    @Test
    void otherPlansAreToldWhereThereAreAny() {
        PlanResult plan = plan(3);

        assertThat(Portefoeljetekst.rapport(plan, Sprog.DANSK).markdown())
                .containsSubsequence(
                        "## Kriterier", "## Andre planer at vælge imellem", "| Kriterium | Anbefalet | Alternativ 1 |")
                .containsPattern(
                        "- Alternativ 1 i forhold til den anbefalede: .* i »(Børne|Senior)strategi« (starter|udelades)");
        assertThat(Portefoeljetekst.rapport(plan, Sprog.ENGELSK).markdown())
                .contains("## Other plans to choose among", "- Alternative 1 compared with the recommended one: ");
        // A plan in the terminal is told without what a committee needs besides.
        assertThat(Portefoeljetekst.dokument(plan, Sprog.DANSK).markdown())
                .contains("## Andre planer at vælge imellem")
                .doesNotContain("| Varighed |");
    }
}
