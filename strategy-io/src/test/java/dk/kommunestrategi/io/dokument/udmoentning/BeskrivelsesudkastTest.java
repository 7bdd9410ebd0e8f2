package dk.kommunestrategi.io.dokument.udmoentning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.rules.udmoentning.forloeb.Beskrivelsesafsnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class BeskrivelsesudkastTest {

    private static final YearHalf HALVAAR = YearHalf.of(2026, 1);

    private static final Strategi STRATEGI = Strategi.builder()
            .navn("Strategi")
            .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
            .addTema(Tema.builder().nummer(1).navn("Tema").build())
            .addRoller(
                    rolle("initiativejer", "Socialchefen", Rolleart.INITIATIVEJER),
                    rolle("chefgruppe", "Chefgruppen", Rolleart.CHEFGRUPPE))
            .addInitiativer(initiativ(1), initiativ(2))
            .build();

    @Test
    void takesWhatTheCardSaysAndLeavesTheRestToTheOwner() {
        Strategi strategi = withFirst(STRATEGI.getInitiativer()
                        .get(0)
                        .withProblemstilling("Problemet.")
                        .withForslag("Forslaget.")
                        .withForventetEffekt("Effekten.")
                        .withForventedeUdgifter("Udgifterne.")
                        .withTidsperspektiv("Et år."))
                .withHandleplan(Handleplan.builder()
                        .periode(Periode.of(HALVAAR, HALVAAR))
                        .addPlacering(Placering.builder()
                                .initiativ(1)
                                .formelStart(HALVAAR)
                                .build())
                        .build());

        Initiativbeskrivelse udkast =
                Beskrivelsesudkast.draft(strategi, 1, Sprog.DANSK).orElseThrow();

        assertThat(udkast.getNavn()).isEqualTo("Initiativ 1");
        assertThat(udkast.getBaggrund()).contains("Forslaget i initiativkataloget:\nForslaget.");
        assertThat(udkast.getFormaal())
                .contains("Problemet, der skal løses:\nProblemet.\nForventet effekt:\nEffekten.");
        assertThat(udkast.getOrganisering()).contains("Initiativejer: Socialchefen.");
        assertThat(udkast.getUdgifterTilImplementering())
                .contains(
                        "Ifølge initiativkataloget, som ikke skelner mellem udvikling og implementering:\nUdgifterne.");
        assertThat(udkast.getUdgifterTilUdvikling()).as("nothing is assessed").isEmpty();
        assertThat(udkast.getTidsplan())
                .contains("Et år.\nFormel start ifølge handleplanen: 1. halvår 2026.\nInddrages: Chefgruppen får"
                        + " status hvert halvår og godkender beskrivelsen, før initiativet igangsættes endeligt.");
        assertThat(Beskrivelsesafsnit.values())
                .filteredOn(afsnit -> !afsnit.isUdfyldt(udkast))
                .containsExactly(Beskrivelsesafsnit.UDGIFTER_OG_RESSOURCER);
    }

    /** "A i samarbejde med B": B leads nothing. */
    @Test
    void tellsLeadsFromThoseWhoOwnItWithThem() {
        Initiativ initiativ = STRATEGI.getInitiativer().get(0);
        Strategi strategi = withFirst(initiativ.withEjere(
                        initiativ.getEjere().get(0), ejer("sundhedschef", false), ejer("direktoer", true)))
                .withRoller(Stream.concat(
                                STRATEGI.getRoller().stream(),
                                Stream.of(
                                        rolle("sundhedschef", "Sundhedschefen", Rolleart.INITIATIVEJER),
                                        rolle("direktoer", "Direktøren", Rolleart.INITIATIVEJER)))
                        .toList());

        assertThat(Beskrivelsesudkast.draft(strategi, 1, Sprog.DANSK)
                        .orElseThrow()
                        .getOrganisering())
                .contains("Initiativejere: Socialchefen og Direktøren.\nI samarbejde med: Sundhedschefen.");
    }

    /** What only measures effect is not all that is delivered. */
    @Test
    void namesThatOtherDeliverablesAreMissing() {
        Initiativbeskrivelse udkast =
                Beskrivelsesudkast.draft(STRATEGI, 1, Sprog.DANSK).orElseThrow();
        Initiativbeskrivelse more = Initiativbeskrivelse.builder()
                .from(udkast)
                .addLeverance(Leverance.builder().navn("En folder").build())
                .build();
        String missing = "Andre leverancer end måling af effekt og opfølgning er ikke oplyst.";

        assertThat(Beskrivelsestekst.dokument(STRATEGI, udkast, Sprog.DANSK).text())
                .contains(missing);
        assertThat(Beskrivelsestekst.dokument(STRATEGI, more, Sprog.DANSK).text())
                .doesNotContain(missing);
    }

    private static Initiativejer ejer(String rolle, boolean hovedansvar) {
        return Initiativejer.builder().rolle(rolle).hovedansvar(hovedansvar).build();
    }

    @Test
    void tellsTheStaffThatDevelopmentTakes() {
        Vurdering vurdering = Vurdering.builder()
                .letImplementerbart(false)
                .udgiftsniveau(Udgiftsniveau.LILLE)
                .addRessourcetraek(
                        Ressourcetraek.builder().center("rus").niveau(3).build(),
                        Ressourcetraek.builder().center("bo").addProfil(1, 2).build())
                .build();
        Strategi strategi = withFirst(STRATEGI.getInitiativer().get(0).withVurdering(vurdering))
                .withCentre(
                        Center.builder().kode("rus").navn("Rus").build(),
                        Center.builder().kode("bo").navn("Botilbud").build());

        assertThat(Beskrivelsesudkast.draft(strategi, 1, Sprog.DANSK)
                        .orElseThrow()
                        .getUdgifterTilUdvikling())
                .contains(
                        "Personaleressourcer under udviklingen, vurderet som træk på centre på en skala fra 1 til 3: Rus 3"
                                + " og Botilbud 1-2 (halvår for halvår).");
    }

    @Test
    void coversEffectFromTheStart() {
        Initiativbeskrivelse udkast =
                Beskrivelsesudkast.draft(STRATEGI, 1, Sprog.ENGELSK).orElseThrow();

        assertThat(udkast.getLeverancer()).singleElement().satisfies(leverance -> {
            assertThat(leverance.isEffektmaaling()).isTrue();
            assertThat(leverance.getAnsvarlig()).contains("initiativejer");
            assertThat(leverance.getNavn()).isEqualTo("Measurement of effect and follow-up");
        });
        assertThat(udkast.getBaggrund()).isEmpty();
        assertThat(udkast.getFormaal()).isEmpty();
        assertThat(StrategiCheck.check(
                        withFirst(STRATEGI.getInitiativer().get(0).withInitiativbeskrivelse(udkast))))
                .noneMatch(Problem::isFejl);
        assertThat(Beskrivelsesudkast.draft(STRATEGI, 9, Sprog.DANSK)).isEmpty();
    }

    private static Strategi withFirst(Initiativ initiativ) {
        Strategi strategi = STRATEGI;
        return strategi.withInitiativer(
                List.of(initiativ, strategi.getInitiativer().get(1)));
    }

    private static Rolle rolle(String kode, String navn, Rolleart art) {
        return Rolle.builder().kode(kode).navn(navn).art(art).build();
    }

    private static Initiativ initiativ(int nummer) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .addTema(1)
                .addEjer(Initiativejer.builder()
                        .rolle("initiativejer")
                        .hovedansvar(true)
                        .build())
                .build();
    }
}
