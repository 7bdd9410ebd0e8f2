package dk.kommunestrategi.io.dokument.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Emne;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
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
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                        "ikke oplyst – høringspligt skal vurderes",
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
                        "Kilden kan læses på flere måder om organiseringen. Her er den læst sådan: styregruppen.",
                        "Ingen beslutning: ");
        for (int k = 1; k < plan.getAlternatives().size(); k++) {
            assertThat(udkast).contains("Alternativ " + k + " er ");
        }
        assertThat(plan.getProblems().stream()
                        .filter(problem -> !problem.isFejl())
                        .map(Problem::getCode))
                .isNotEmpty();
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

    private final Portefoelje portefoelje = new PortefoeljeJson()
            .read(Dokumenter.portefoelje())
            .getValue()
            .orElseThrow()
            .getPortefoelje();

    private static String faelles(PlanRequest.Builder request) {
        return Sagsudkast.dokument(Planner.standard().plan(request.build()), Sprog.DANSK)
                .text();
    }

    @Test
    void severalStrategiesArePresentedAsOneCase() {
        PlanResult plan = Planner.standard().plan(PlanRequest.of(portefoelje));

        assertThat(Sagsudkast.dokument(plan, Sprog.DANSK).text())
                .startsWith("Godkendelse af fælles handleplan for Eksempelbys strategier under ét\n")
                .containsSubsequence(
                        "Sagsnummer: ikke oplyst",
                        "fremlægger en fælles handleplan for »Børnestrategi« og »Seniorstrategi« til beslutning.",
                        "at »Børnestrategi« og »Seniorstrategi« godkendes",
                        "at den fælles handleplan for 1. halvår 2026 til 2. halvår 2028 godkendes",
                        "flere af dem trækker på Voksenrådgivningen.",
                        "inden for den økonomiske ramme, der er lagt for strategierne tilsammen.",
                        "- »Børnestrategi«: Tidlig hjælp",
                        "Initiativerne i »Børnestrategi« begynder formelt således:",
                        "Initiativerne i »Seniorstrategi« begynder formelt således:",
                        "fortsætter strategiernes hidtidige handleplaner uændret",
                        "Netto fordelt på strategier",
                        "på strategiernes skala:",
                        "i »Børnestrategi«",
                        "Bilag 1: Rapport om den fælles handleplan")
                .doesNotContain("»Voksenrådgivningen«", "Strategiens");
    }

    /** Under its own number an initiative is placed in its own strategy, whatever the others have under the same. */
    @Test
    void eachStrategyHasItsOwnStarts() {
        PlanResult plan = Planner.standard().plan(PlanRequest.of(portefoelje));
        String udkast = Sagsudkast.dokument(plan, Sprog.DANSK).text();

        for (Strategi strategi : portefoelje.getStrategier()) {
            String own = udkast.substring(udkast.indexOf("Initiativerne i »" + strategi.getNavn() + "«"));
            for (Initiativ initiativ : strategi.getInitiativer()) {
                plan.placering(Initiativnummer.of(strategi.getKode().orElseThrow(), initiativ.getNummer()))
                        .ifPresent(placering -> assertThat(own)
                                .containsPattern(
                                        Pattern.quote("- " + Sprog.DANSK.halvaar(placering.getFormelStart()) + ": ")
                                                + "[^\n]*"
                                                + Pattern.quote(initiativ.betegnelse())));
            }
        }
    }

    @Test
    void ofAlternativesForSeveralStrategiesItIsCountedWhatStartsOtherwise() {
        PlanResult plan = Planner.standard()
                .plan(PlanRequest.builder()
                        .portefoelje(portefoelje)
                        .antalAlternativer(3)
                        .build());
        long moved = Planforskel.between(
                        plan.getAlternatives().get(0), plan.getAlternatives().get(1))
                .flytninger()
                .size();

        assertThat(moved).isPositive();
        assertThat(Sagsudkast.dokument(plan, Sprog.DANSK).text())
                .containsPattern("Alternativ 1 er [^\n]*" + (moved == 1 ? "Ét initiativ" : moved + " initiativer")
                        + " starter i et andet halvår");
    }

    @Test
    void strategiesThatAreNotPlannedStayAsTheirPlansHaveThem() {
        Strategi first = portefoelje.getStrategier().get(0);
        PlanRequest.Builder request = PlanRequest.builder()
                .portefoelje(portefoelje)
                .planlagte(List.of(first.getKode().orElseThrow()));

        assertThat(faelles(request)).contains("Kommunens øvrige strategier ligger, som deres handleplaner har dem");
        assertThat(faelles(PlanRequest.builder().portefoelje(portefoelje))).doesNotContain("øvrige strategier");
    }

    @Test
    void bodiesOfDifferentStrategiesDecideEachWithinTheirField() {
        Portefoelje hverForSig = withRoller(
                rolle("Børneudvalget", Rolleart.UDVALG), rolle("Seniorudvalget", Rolleart.UDVALG));
        Portefoelje samme = withRoller(rolle("Byrådet", Rolleart.KOMMUNALBESTYRELSE), rolle("Byrådet", Rolleart.KOMMUNALBESTYRELSE));

        assertThat(faelles(PlanRequest.builder().portefoelje(hverForSig)))
                .contains(
                        "Beslutningskompetence: Børneudvalget og Seniorudvalget hver inden for sit område",
                        "Det indstilles, at Børneudvalget og Seniorudvalget hver inden for sit område beslutter,");
        assertThat(faelles(PlanRequest.builder().portefoelje(samme)))
                .contains("Beslutningskompetence: Byrådet\n", "Det indstilles, at Byrådet beslutter,");
    }

    private Portefoelje withRoller(Rolle... roller) {
        List<Strategi> strategier = new ArrayList<>();
        for (int k = 0; k < roller.length; k++) {
            Strategi strategi = portefoelje.getStrategier().get(k);
            strategier.add(strategi.withRoller(Stream.concat(
                            strategi.getRoller().stream(), Stream.of(roller[k]))
                    .toList()));
        }
        return Portefoelje.builder().from(portefoelje).strategier(strategier).build();
    }

    /** What the portfolio has no plan for is still put before the bodies, and nothing of the program is. */
    @Test
    void withoutAPlanTheStrategiesAreTold() {
        Portefoelje empty = Portefoelje.builder()
                .from(portefoelje)
                .strategier(portefoelje.getStrategier().stream()
                        .map(strategi -> strategi.withInitiativer().withValggrupper())
                        .toList())
                .build();
        PlanResult no = Planner.standard().plan(PlanRequest.of(empty));

        assertThat(no.isPlan()).isFalse();
        assertThat(Sagsudkast.dokument(no, Sprog.DANSK).text())
                .contains(
                        "Tilsammen har strategierne 2 temaer.",
                        "at »Børnestrategi« og »Seniorstrategi« godkendes",
                        "er der fortsat ingen fælles handleplan for strategierne")
                .doesNotContain("0 initiativer", "Den fælles handleplan går", "den fælles handleplan for");
    }
}
