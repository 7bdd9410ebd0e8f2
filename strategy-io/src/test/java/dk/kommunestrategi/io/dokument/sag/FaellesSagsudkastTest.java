package dk.kommunestrategi.io.dokument.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Emne;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What a draft says of several strategies and the plan that they have together. */
class FaellesSagsudkastTest {

    private final Portefoelje portefoelje = FaellesSag.PORTEFOELJE;

    private static Rolle rolle(String kode, Rolleart art) {
        return Rolle.builder().kode(kode).navn(kode).art(art).build();
    }

    @Test
    void severalStrategiesArePresentedAsOneCase() {
        PlanResult plan = Planner.standard().plan(PlanRequest.of(portefoelje));

        assertThat(Sagsudkast.dokument(plan, Sprog.DANSK).text())
                .startsWith("Godkendelse af Eksempelbys strategier under ét samt fælles handleplan\n")
                .containsSubsequence(
                        "Sagsnummer: ikke oplyst",
                        "fremlægger »Børnestrategi« og »Seniorstrategi« samt en fælles handleplan for dem til",
                        "at »Børnestrategi« og »Seniorstrategi« godkendes",
                        "at den fælles handleplan for 2026–2028 godkendes",
                        "planlagt under ét. Flere af dem trækker på Voksenrådgivningen.",
                        "inden for de økonomiske rammer, der er lagt for kommunens strategier tilsammen.",
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

    /** A joint report does not tell what each source says. */
    @Test
    void aJointReportIsNotSaidToTellWhatSourcesSay() {
        Uenighed uenighed = Uenighed.builder()
                .art(Uenighedsart.MODSIGELSE)
                .emne(Emne.ORGANISERING)
                .addAngivelser(angivelse("styregruppen", true), angivelse("chefgruppen", false))
                .build();
        Strategi boern = portefoelje.getStrategier().get(0).withUenigheder(uenighed);

        assertThat(Sagsudkast.dokument(
                                Planner.standard()
                                        .plan(PlanRequest.of(FaellesSag.with(
                                                boern,
                                                portefoelje.getStrategier().get(1)))),
                                Sprog.DANSK)
                        .text())
                .contains("kilderne ikke enige. Lagt til grund er: styregruppen.")
                .doesNotContain("Hvad hver kilde siger");
    }

    private static Angivelse angivelse(String udsagn, boolean gaeldende) {
        return Angivelse.builder()
                .kilde("sagen")
                .udsagn(udsagn)
                .gaeldende(gaeldende)
                .build();
    }

    /** Under its own number an initiative is placed in its own strategy, whatever others have under the same. */
    @Test
    void eachStrategyHasItsOwnStarts() {
        PlanResult plan = Planner.standard().plan(PlanRequest.of(portefoelje));
        String udkast = Sagsudkast.dokument(plan, Sprog.DANSK).text();

        for (Strategi strategi : portefoelje.getStrategier()) {
            String own = starter(udkast, strategi);
            List<Initiativ> placed = strategi.getInitiativer().stream()
                    .filter(initiativ ->
                            plan.placering(nummer(strategi, initiativ)).isPresent())
                    .toList();
            assertThat(placed).isNotEmpty();
            for (Initiativ initiativ : placed) {
                Placering placering =
                        plan.placering(nummer(strategi, initiativ)).orElseThrow();
                assertThat(own)
                        .containsPattern(Pattern.quote("- " + Sprog.DANSK.halvaar(placering.getFormelStart()) + ": ")
                                + "[^\n]*"
                                + Pattern.quote(initiativ.betegnelse()));
            }
        }
    }

    /** The list under the line that names the strategy, up to the next line that is no point of it. */
    private static String starter(String udkast, Strategi strategi) {
        String line = "Initiativerne i »" + strategi.getNavn() + "« begynder formelt således:\n";
        return udkast.substring(udkast.indexOf(line) + line.length())
                .lines()
                .dropWhile(String::isEmpty)
                .takeWhile(point -> point.startsWith("- "))
                .collect(Collectors.joining("\n"));
    }

    private static Initiativnummer nummer(Strategi strategi, Initiativ initiativ) {
        return Initiativnummer.of(strategi.getKode().orElseThrow(), initiativ.getNummer());
    }

    @Test
    void strategiesThatAreNotPlannedStayAsTheirPlansHaveThem() {
        Strategi first = portefoelje.getStrategier().get(0);
        PlanRequest.Builder request = PlanRequest.builder()
                .portefoelje(portefoelje)
                .planlagte(List.of(first.getKode().orElseThrow()));

        assertThat(FaellesSag.text(request))
                .contains("Kommunens øvrige strategier ligger fast efter deres handleplaner");
        assertThat(FaellesSag.text(PlanRequest.builder().portefoelje(portefoelje)))
                .doesNotContain("øvrige strategier");
    }

    @Test
    void bodiesOfDifferentStrategiesDecideEachWithinTheirField() {
        Portefoelje hverForSig =
                withRoller(rolle("Børneudvalget", Rolleart.UDVALG), rolle("Seniorudvalget", Rolleart.UDVALG));
        Portefoelje samme = withRoller(
                rolle("Byrådet", Rolleart.KOMMUNALBESTYRELSE), rolle("Byrådet", Rolleart.KOMMUNALBESTYRELSE));

        assertThat(FaellesSag.text(PlanRequest.builder().portefoelje(hverForSig)))
                .contains(
                        "Beslutningskompetence: Børneudvalget og Seniorudvalget hver inden for sit område",
                        "Det indstilles, at Børneudvalget og Seniorudvalget hver inden for sit område beslutter,");
        assertThat(FaellesSag.text(PlanRequest.builder().portefoelje(samme)))
                .contains("Beslutningskompetence: Byrådet\n", "Det indstilles, at Byrådet beslutter,");
    }

    private Portefoelje withRoller(Rolle... roller) {
        List<Strategi> strategier = new ArrayList<>();
        for (int k = 0; k < roller.length; k++) {
            Strategi strategi = portefoelje.getStrategier().get(k);
            strategier.add(strategi.withRoller(Stream.concat(strategi.getRoller().stream(), Stream.of(roller[k]))
                    .toList()));
        }
        return FaellesSag.with(strategier.toArray(Strategi[]::new));
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

    /** What is approved already is not put up again; title and summary say what the recommendation says. */
    @Test
    void onlyWhatIsNotApprovedYetIsPutUpBesideThePlan() {
        Portefoelje ny = withStatus(Strategistatus.GODKENDT, Strategistatus.UDKAST);
        Portefoelje kendt = withStatus(Strategistatus.GODKENDT, Strategistatus.GODKENDT);

        assertThat(FaellesSag.text(PlanRequest.builder().portefoelje(ny)))
                .startsWith("Godkendelse af »Seniorstrategi« samt fælles handleplan for Eksempelbys strategier under")
                .contains(
                        "fremlægger »Seniorstrategi« samt en fælles handleplan for »Børnestrategi« og »Seniorstrategi«",
                        "at »Seniorstrategi« godkendes");
        assertThat(FaellesSag.text(PlanRequest.builder().portefoelje(kendt)))
                .startsWith("Godkendelse af fælles handleplan for Eksempelbys strategier under ét\n")
                .contains("fremlægger en fælles handleplan for »Børnestrategi« og »Seniorstrategi« til beslutning.")
                .doesNotContain("« godkendes");
    }

    private Portefoelje withStatus(Strategistatus first, Strategistatus second) {
        return FaellesSag.with(
                portefoelje.getStrategier().get(0).withStatus(first),
                portefoelje.getStrategier().get(1).withStatus(second));
    }

    /** A portfolio may have one strategy, and one of several may be planned: then nothing is joint. */
    @Test
    void oneStrategyIsNotSpokenOfAsSeveral() {
        Strategi first = portefoelje.getStrategier().get(0);
        PlanRequest.Builder alone = PlanRequest.builder().portefoelje(FaellesSag.with(first));
        PlanRequest.Builder among = PlanRequest.builder()
                .portefoelje(portefoelje)
                .planlagte(List.of(first.getKode().orElseThrow()));

        for (PlanRequest.Builder request : List.of(alone, among)) {
            assertThat(FaellesSag.text(request))
                    .startsWith("Godkendelse af Børnestrategi\n")
                    .contains(
                            "fremlægger »Børnestrategi« med tilhørende handleplan til beslutning.",
                            "Strategien har ét tema",
                            "at handleplanen for 2026–2028 godkendes",
                            "Efter handleplanen begynder initiativerne formelt således:\n",
                            "1. halvår 2026: 1. Åben rådgivning",
                            "er der fortsat ingen godkendt handleplan.",
                            "Netto fordelt på strategier")
                    .doesNotContain("fælles handleplan", "Tilsammen", "»Seniorstrategi«");
        }
    }

    /** By its route nobody knows who decides on it, and so it is put under nobody. */
    @Test
    void ofAStrategyWithoutARouteItIsNotStatedWhoDecides() {
        Portefoelje ukendt = FaellesSag.with(
                portefoelje.getStrategier().get(0).withRoller(rolle("Børneudvalget", Rolleart.UDVALG)),
                portefoelje.getStrategier().get(1).withRoller());

        assertThat(FaellesSag.text(PlanRequest.builder().portefoelje(ukendt)))
                .contains(
                        "Beslutningskompetence: Børneudvalget; ikke oplyst for »Seniorstrategi«\n",
                        "Behandling: Børneudvalget; ikke oplyst for »Seniorstrategi«\n",
                        "Det indstilles, at Børneudvalget og det organ, som ikke er oplyst for »Seniorstrategi«,"
                                + " hver inden for sit område beslutter,");
    }

    @Test
    void earlierDecisionsAreToldByStrategy() {
        Strategi decided = portefoelje
                .getStrategier()
                .get(0)
                .withStyring(Styring.builder()
                        .addBeslutninger(Beslutning.builder()
                                .art(Beslutningsart.METODEGODKENDELSE)
                                .organ("chef")
                                .halvaar(YearHalf.of(2025, 1))
                                .dato(LocalDate.of(2025, 3, 1))
                                .build())
                        .build());

        assertThat(FaellesSag.text(PlanRequest.builder()
                        .portefoelje(FaellesSag.with(
                                decided, portefoelje.getStrategier().get(1)))))
                .contains("- »Børnestrategi«, 1. marts 2025, Familiechefen: ");
    }

    /** No source is claimed that the portfolio does not have: neither a catalogue nor one that ranks principles. */
    @Test
    void reservationsNameNoSourceThatThePortfolioDoesNotHave() {
        assertThat(FaellesSag.text(PlanRequest.builder().portefoelje(portefoelje)))
                .contains(
                        "Principperne for placeringen er taget i standardrækkefølgen.",
                        "Princippet er, at væsentlige udgifter")
                .doesNotContain("Kilde", "nitiativkatalog", "Kolding", "antagelse");
        assertThat(FaellesSag.text(PlanRequest.builder()
                        .portefoelje(Portefoelje.builder()
                                .from(portefoelje)
                                .politik(Optional.empty())
                                .build())))
                .contains("standardrækkefølgen. Den er en antagelse.");
    }

    @Test
    void englishQuotesAreCurly() {
        PlanResult plan = Planner.standard().plan(PlanRequest.of(portefoelje));

        assertThat(Sagsudkast.dokument(plan, Sprog.ENGELSK).text())
                .contains(
                        "submits “Børnestrategi” and “Seniorstrategi”, and a joint plan of action for them, for"
                                + " decision",
                        "that “Børnestrategi” and “Seniorstrategi” be adopted",
                        "The initiatives of “Børnestrategi” start formally")
                .doesNotContain("\"");
    }
}
