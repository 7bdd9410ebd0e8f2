package dk.kommunestrategi.io.dokument.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Computed;
import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Emne;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a draft takes from the case, what it says itself, and what it leaves to those who write the case. */
class SagsudkastTest {

    private final Strategi empty = Strategi.builder()
            .navn("Strategien")
            .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
            .build();

    @Test
    void ofAnEmptyStrategyOnlyItsNameIsKnownAndNoMessageOfTheProgramIsTold() {
        PlanResult no = Planner.standard().plan(empty);

        String udkast = Sagsudkast.dokument(no, Sprog.DANSK).text();

        assertThat(udkast)
                .startsWith("Godkendelse af Strategien\n")
                .contains(
                        "Sagsnummer: ikke oplyst",
                        "Eksempelby fremlægger »Strategien« til beslutning.",
                        "at »Strategien« godkendes",
                        "Ikke oplyst – høringspligt skal vurderes",
                        "Bilag 1: Rapport om »Strategien«")
                .doesNotContain("0 temaer", "0 initiativer", "handleplanen for");
        assertThat(no.getProblems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(udkast).doesNotContain(problem.getMessage(Sprog.DANSK)));
    }

    @Test
    void whatTheCaseStatesStands() {
        Sag sag = Sag.builder()
                .id("s")
                .sagsnummer("26-1")
                .titel("Beslutning om strategien")
                .lukket(true)
                .resume("Kort sagt.")
                .indstilling(Indstilling.builder()
                        .tekst("Direktøren indstiller, at strategien godkendes.")
                        .build())
                .addBehandling(Behandlingstrin.of(List.of("byraad")))
                .sagsfremstilling("Hele sagen.")
                .oekonomiskeKonsekvenser("Ingen bevillingsmæssige konsekvenser.")
                .addHoeringspart(Hoeringspart.of("Handicaprådet"))
                .addOevrigeAfsnit(Afsnit.builder()
                        .overskrift("Lovgrundlag")
                        .tekst("Serviceloven.")
                        .build())
                .addBilag(Bilag.builder().navn("Notat").build())
                .build();
        Strategi strategi = empty.withRoller(rolle("byraad", Rolleart.KOMMUNALBESTYRELSE))
                .withSager(sag)
                .withStatus(Strategistatus.UDKAST);

        assertThat(udkast(strategi))
                .startsWith("Beslutning om strategien\n")
                .contains(
                        "Sagsnummer: 26-1",
                        "lukket punkt",
                        "Kort sagt.",
                        "Direktøren indstiller, at strategien godkendes.",
                        "Beslutningskompetence: byraad",
                        "Hele sagen.",
                        "Ingen bevillingsmæssige konsekvenser.",
                        "- Handicaprådet",
                        "Lovgrundlag\n-----------\nServiceloven.",
                        "er strategien fortsat et udkast",
                        "Bilag 2: Notat")
                .doesNotContain("Det indstilles", "skal vurderes");
        assertThat(udkast(empty)).doesNotContain("bevillingsmæssige");
    }

    @Test
    void alternativesAndReservationsAreTold() {
        Strategi strategi = new StrategiJson()
                .read(Dokumenter.resource("strategi.json"))
                .getValue()
                .orElseThrow()
                .getStrategi();
        Uenighed uenighed = Uenighed.builder()
                .art(Uenighedsart.FLERTYDIGHED)
                .emne(Emne.ORGANISERING)
                .addAngivelser(angivelse("styregruppen", true), angivelse("chefgruppen", false))
                .build();
        PlanResult plan = Planner.standard()
                .plan(PlanRequest.builder()
                        .strategi(strategi.withUenigheder(uenighed))
                        .antalAlternativer(3)
                        .build());

        String udkast = Sagsudkast.dokument(plan, Sprog.DANSK).text();

        assertThat(udkast)
                .contains(
                        "Om organiseringen kan kilden læses på flere måder. Lagt til grund er: styregruppen.",
                        "Træffes der ingen beslutning, ");
        for (int k = 1; k < plan.getAlternatives().size(); k++) {
            assertThat(udkast).contains("Alternativ " + k + " er ");
        }
        assertThat(plan.getProblems().stream()
                        .filter(problem -> !problem.isFejl())
                        .map(Problem::getCode))
                .isNotEmpty();
    }

    /** However the themes disagree, they are one subject; other matters need not be the same. */
    @Test
    void eachSubjectOfDisagreementIsNamedOnceAndOtherMattersApart() {
        Strategi strategi = empty.withUenigheder(
                        uenighed(Emne.ANDET, 3),
                        uenighed(Emne.TEMAER, 2),
                        uenighed(Emne.UDGIFT, 3),
                        uenighed(Emne.ANDET, 5))
                .withInitiativer(withUenighed(4), withUenighed(1));

        assertThat(udkast(strategi))
                .contains("Om enkelte initiativer er kilderne ikke enige: temaerne for initiativ 1, 2 og 4; "
                        + "udgiften til initiativ 3; et andet forhold ved initiativ 3; "
                        + "et andet forhold ved initiativ 5.");
        assertThat(Sagsudkast.dokument(Planner.standard().plan(strategi.withUenigheder(List.of())), Sprog.ENGELSK)
                        .text())
                .contains("The sources disagree on some initiatives: the themes of initiatives 1 and 4.");
    }

    private static Uenighed uenighed(Emne emne, int nummer) {
        return Uenighed.builder()
                .art(Uenighedsart.MODSIGELSE)
                .emne(emne)
                .addInitiativer(nummer)
                .addAngivelser(angivelse("ét", false), angivelse("to", false))
                .build();
    }

    private static Initiativ withUenighed(int nummer) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn("I" + nummer)
                .addTemaer(1)
                .addTemaangivelser(Temaangivelse.builder()
                        .kilde(Temakilde.TABEL)
                        .addTemaer(2)
                        .build())
                .build();
    }

    /** Of sources it is only spoken where the strategy has some; an approved strategy is not put up again. */
    @Test
    void thatTheSourceDoesNotRankPrinciplesIsToldWhereThereIsASource() {
        Strategi strategi = new StrategiJson()
                .read(Dokumenter.resource("strategi.json"))
                .getValue()
                .orElseThrow()
                .getStrategi()
                .withPolitik(Optional.empty())
                .withSager();

        assertThat(udkast(strategi.withKilder("Kataloget"))).contains("Kilden rangordner ikke principperne");
        assertThat(udkast(strategi.withKilder().withStatus(Strategistatus.GODKENDT)))
                .startsWith("Godkendelse af handleplan for " + strategi.getNavn() + "\n")
                .contains(
                        "fremlægger en handleplan for »" + strategi.getNavn() + "« til beslutning.",
                        "Principperne for placeringen er taget i standardrækkefølgen. Den er en antagelse.")
                .doesNotContain("Kilden rangordner");
    }

    @Test
    void whoFinancesARoleIsToldWithTheParts() {
        Strategi strategi = empty.withCentre(
                Center.builder().kode("a").navn("Jobcentret").build(),
                Center.builder().kode("b").navn("Voksencentret").build());

        assertThat(finansieret(strategi, 2, 2)).contains("T finansieres ligeligt af Jobcentret og Voksencentret.");
        assertThat(finansieret(strategi, 2, 1))
                .contains("T finansieres efter andele af Jobcentret (2) og Voksencentret (1).");
    }

    /** What a plan leaves out costs nothing under it. */
    @Test
    void whatIsLeftOutIsNotPutForwardForTheBudget() {
        Vurdering costly = Vurdering.builder()
                .letImplementerbart(false)
                .udgiftsniveau(Udgiftsniveau.STOR)
                .build();
        Strategi strategi = Computed.strategi("udeladte.json");
        PlanResult plan = Computed.PLANNER.plan(strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withVurdering(costly))
                .toList()));

        assertThat(plan.isUdeladt(4)).isTrue();
        assertThat(Sagsudkast.dokument(plan, Sprog.DANSK).text())
                .contains("at initiativ 1, 2 og 5, som har væsentlige udgifter")
                .containsSubsequence("Disse initiativer har væsentlige udgifter og indgår", "- 2. ", "- 5. ")
                .doesNotContain("- 3. ", "- 4. ");
    }

    private static Angivelse angivelse(String udsagn, boolean gaeldende) {
        return Angivelse.builder()
                .kilde("sagen")
                .udsagn(udsagn)
                .gaeldende(gaeldende)
                .build();
    }

    private static String finansieret(Strategi strategi, int a, int b) {
        Rolle rolle = Rolle.builder()
                .from(rolle("T", Rolleart.TOVHOLDER))
                .addFinansiering(
                        Centerandel.builder().center("a").andel(a).build(),
                        Centerandel.builder().center("b").andel(b).build())
                .build();
        return udkast(strategi.withRoller(rolle));
    }

    private static Rolle rolle(String kode, Rolleart art) {
        return Rolle.builder().kode(kode).navn(kode).art(art).build();
    }

    private static String udkast(Strategi strategi) {
        return Sagsudkast.dokument(Planner.standard().plan(strategi), Sprog.DANSK)
                .text();
    }
}
