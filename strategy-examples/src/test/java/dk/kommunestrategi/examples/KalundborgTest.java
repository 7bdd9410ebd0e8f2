package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dagsorden.Dagsorden;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.sag.Sagsfremstilling;
import dk.kommunestrategi.io.dokument.sag.Sagstekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.forloeb.Fase;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.kilde.Emne;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Ophav;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.udmoentning.finansiering.Centerbeloeb;
import dk.kommunestrategi.rules.udmoentning.finansiering.Udgiftsfordeling;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjulspost;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderart;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.sag.Sagstilstand;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Kalundborg as its case tells it: every fact that stands there, and none that does not. */
class KalundborgTest {

    private static final Strategi KALUNDBORG = Eksempel.KALUNDBORG.strategi();
    private static final Udviklingsforloeb FORLOEB =
            KALUNDBORG.getUdviklingsforloeb().orElseThrow();
    private static final Sag SAG = KALUNDBORG.getSager().get(0);

    @Test
    void itIsADraftForFourYearsWithFourThemesAndNoInitiatives() {
        assertThat(KALUNDBORG.getKommune().getKode()).isEqualTo("0326");
        assertThat(KALUNDBORG.getStatus()).contains(Strategistatus.UDKAST);
        assertThat(KALUNDBORG.getPeriode()).hasToString("Optional[Periode{fra=2026-H1, til=2029-H2}]");
        assertThat(KALUNDBORG.getTemaer())
                .extracting(Tema::getNavn)
                .containsExactly("Organisering", "Tilbudsvifte", "Sagsbehandling", "Boligindsats");
        assertThat(KALUNDBORG.getInitiativer()).isEmpty();
        assertThat(KALUNDBORG.getHandleplan()).isEmpty();
        assertThat(KALUNDBORG.getPolitik()).isEmpty();
        assertThat(KALUNDBORG.getStyring()).isEmpty();
    }

    @Test
    void planningItSaysWhatIsMissingAndInventsNothing() {
        assertThat(Planner.standard().plan(KALUNDBORG).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(
                        Problemkode.KILDE_FLERTYDIG,
                        Problemkode.KILDE_FLERTYDIG,
                        Problemkode.KILDE_FLERTYDIG,
                        Problemkode.INGEN_INITIATIVER);
        assertThat(Planner.standard().plan(KALUNDBORG).getPlaceringer()).isEmpty();
    }

    @Test
    void itCameOutOfACourseWithItsPhasesPointsResultsAndRecommendations() {
        assertThat(FORLOEB.getPart()).contains("social-og-boligstyrelsen");
        assertThat(FORLOEB.getFaser())
                .extracting(Fase::getTid)
                .containsExactly(
                        "foråret 2024",
                        "sommeren og efteråret 2024",
                        "28. januar 2025",
                        "fra marts 2025",
                        "efteråret 2025",
                        "udgangen af november 2025",
                        "sommeren 2026");
        assertThat(FORLOEB.getFaser().stream().map(Fase::getDato).flatMap(Optional::stream))
                .containsExactly(LocalDate.of(2025, 1, 28));
        assertThat(FORLOEB.getFokuspunkter()).hasSize(5);
        assertThat(FORLOEB.getResultaterNaevntAf()).contains("Taskforcen");
        assertThat(FORLOEB.getResultater())
                .hasSize(5)
                .contains("Anvisningsretten er udvidet fra hver ottende til hver fjerde bolig");
        assertThat(FORLOEB.getForventedeResultater()).hasSize(4);
        assertThat(FORLOEB.getAnbefalinger()).hasSize(3);
    }

    @Test
    void theCoordinatorIsTheTovholderAndThreeCentresShareThePostEqually() {
        Rolle tovholder = KALUNDBORG.rolle("tovholder").orElseThrow();
        Rolle koordinator = KALUNDBORG.rolle("hjemloesekoordinator").orElseThrow();

        assertThat(tovholder.getArt()).isEqualTo(Rolleart.TOVHOLDER);
        assertThat(tovholder.getBesatAf()).contains("hjemløsekoordinatoren");
        assertThat(tovholder.getFinansiering())
                .as("the post is financed, not the role")
                .isEmpty();
        assertThat(koordinator.getArt()).isEqualTo(Rolleart.STILLING);
        assertThat(koordinator.getFinansiering())
                .extracting(Centerandel::getCenter)
                .containsExactly("jobcenteret", "voksenspecialenheden", "fagcenter-boern-og-familie");
        // The case states no amount; whatever it is, each bears a third.
        assertThat(Udgiftsfordeling.share(Beloeb.kroner(300), koordinator.getFinansiering()))
                .extracting(Centerbeloeb::beloeb)
                .containsOnly(Beloeb.kroner(100));
    }

    @Test
    void theSteeringGroupIsJoinedToKuisAndNotStaffedByIt() {
        Rolle styregruppe = KALUNDBORG.rolle("styregruppen").orElseThrow();

        assertThat(styregruppe.getBesatAf()).isEmpty();
        assertThat(styregruppe.getKobletTil()).contains("kui-styregruppen");
        assertThat(styregruppe.getMedlemscentre())
                .containsExactly("jobcenteret", "voksenspecialenheden", "fagcenter-boern-og-familie");
        assertThat(KALUNDBORG.rolle("arbejdsgruppen").orElseThrow().getAnsvar())
                .containsExactly("Har ansvaret for at udmønte udviklingsplanen");
    }

    @Test
    void whatTheCaseLeavesOpenIsToldAsOurReading() {
        assertThat(StrategiCheck.check(KALUNDBORG))
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.KILDE_FLERTYDIG, Problemkode.KILDE_FLERTYDIG, Problemkode.KILDE_FLERTYDIG);
        assertThat(KALUNDBORG.getUenigheder())
                .extracting(Uenighed::getEmne)
                .containsExactly(Emne.ORGANISERING, Emne.TEMAER, Emne.SAGSFORLOEB);
    }

    /** Kolding's catalogue says what Kolding's bodies do, and when. */
    @Test
    void nothingOfAnotherMunicipalityIsBorrowed() {
        assertThat(KALUNDBORG.getRoller())
                .allSatisfy(rolle -> assertThat(rolle.getOpgaver()).isEmpty());
        assertThat(Aarshjul.from(KALUNDBORG).poster())
                .as("the law has the budget proposed, read twice and adopted")
                .extracting(Aarshjulspost::art)
                .containsExactly(
                        Kalenderart.BUDGETFORSLAG, Kalenderart.FOERSTE_BEHANDLING, Kalenderart.BUDGETVEDTAGELSE);
    }

    @Test
    void theCaseIsThatOfTheRecordWithTheMachinesBriefBesides() {
        Result<Dagsorden> read =
                new DagsordenReader().read(Eksempel.KALUNDBORG.dagsordenspunkt().orElseThrow(), KALUNDBORG.getRoller());

        assertThat(read.getValue().orElseThrow().sager()).containsExactly(recorded());
        assertThat(read.getValue().orElseThrow().organer()).isEqualTo(KALUNDBORG.getRoller());
        assertThat(read.getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.BESLUTNING_UDEN_ORGAN, Problemkode.AFBUD_FLERTYDIGT);
        assertThat(SAG.getBeslutningsoplaeg())
                .hasValueSatisfying(oplaeg -> assertThat(oplaeg.getOphav()).isEqualTo(Ophav.MASKINE));
    }

    /** The case as the record has it, which says in words of its own that it is reworded. */
    private Sag recorded() {
        return Sag.builder()
                .from(SAG)
                .omskrevet(false)
                .addOevrigeAfsnit(Afsnit.builder()
                        .overskrift("Om gengivelsen")
                        .tekst("Teksterne er omskrevet og ikke kommunens egne ord; fakta og tal er sagens.")
                        .build())
                .beslutningsoplaeg(Optional.empty())
                .build();
    }

    @Test
    void theRecordNamesTheSameBodiesToSomebodyWhoKnowsNoneOfThem() {
        Result<Dagsorden> read =
                new DagsordenReader().read(Eksempel.KALUNDBORG.dagsordenspunkt().orElseThrow());

        assertThat(read.getValue().orElseThrow().sager()).containsExactly(recorded());
        assertThat(read.getValue().orElseThrow().organer())
                .hasSize(6)
                .allSatisfy(
                        organ -> assertThat(KALUNDBORG.rolle(organ.getKode())).contains(organ));
    }

    @Test
    void theCaseIsAtThePointThatTheSourceShows() {
        Sagsstatus status = Sagsstatus.from(KALUNDBORG).get(0);

        assertThat(SAG.getSagsnummer()).contains("25-008999");
        assertThat(SAG.getId()).isEqualTo("8513c78b-cc55-4051-b6e6-7372d07e34e0");
        assertThat(SAG.getBilag())
                .extracting(Bilag::getNavn)
                .containsExactly(
                        Optional.of("Afsluttende statusnotat Kalundborg"),
                        Optional.of("Udkast til hjemløsestrategi 2026-2029"));
        assertThat(SAG.getPublicering().orElseThrow().getOffentlighed())
                .as("published in full, which IsOpen false does not contradict")
                .contains(Offentlighed.IKKE_AABEN);
        assertThat(SAG.isLukket()).isFalse();
        assertThat(SAG.getBeslutning()).hasValueSatisfying(own -> {
            assertThat(own.getOrgan()).isEmpty();
            assertThat(own.getOrdlyd()).contains("Anbefales.");
        });
        assertThat(SAG.getSagsforloeb())
                .hasSize(3)
                .allSatisfy(punkt -> assertThat(punkt.getUdfald()).contains(Udfald.ANBEFALET));
        assertThat(SAG.getSagsforloeb().get(2).getAfbud()).isEqualTo(1);
        assertThat(status.tilstand()).isEqualTo(Sagstilstand.UNDER_BEHANDLING);
        assertThat(status.aktueltTrin()).hasValue(2);
        assertThat(status.naesteOrganer()).extracting(Rolle::getKode).containsExactly("socialudvalget");
        assertThat(status.udfald()).isEmpty();
    }

    @Test
    void whatAMachineWroteIsNeverShownAsTheMunicipalitys() {
        String opsummering =
                SAG.getBeslutningsoplaeg().orElseThrow().getOpsummering().orElseThrow();
        Dokument fremstilling = Sagsfremstilling.dokument(SAG, KALUNDBORG.getRoller(), Sprog.DANSK);

        assertThat(fremstilling.markdown() + fremstilling.html()).doesNotContain(opsummering);
        assertThat(Sagstekst.dokument(Sagsstatus.from(KALUNDBORG).get(0), KALUNDBORG.getRoller(), Sprog.DANSK)
                        .text())
                .contains("Fremstillet af: en maskine; det er ikke kommunens tekst\n")
                .contains(opsummering);
    }

    @Test
    void whatStandsUnderTheCaseNumberInOtherWordsSaysSo() {
        String text = Sagstekst.dokument(Sagsstatus.from(KALUNDBORG).get(0), KALUNDBORG.getRoller(), Sprog.DANSK)
                .text();

        Result<Dagsorden> read =
                new DagsordenReader().read(Eksempel.KALUNDBORG.dagsordenspunkt().orElseThrow());

        assertThat(SAG.isOmskrevet()).isTrue();
        assertThat(read.getValue().orElseThrow().sager().get(0).getOevrigeAfsnit())
                .singleElement()
                .satisfies(afsnit -> assertThat(afsnit.getTekst()).startsWith("Teksterne er omskrevet"));
        assertThat(KALUNDBORG.isOmskrevet()).isTrue();
        assertThat(text).contains("25-008999", "Teksterne er omskrevet");
        assertThat(Sagsfremstilling.dokument(SAG, KALUNDBORG.getRoller(), Sprog.DANSK)
                        .text())
                .contains("25-008999", "Teksterne er omskrevet");
        assertThat(SAG.getSagsfremstilling().orElseThrow())
                .contains("kobles på den KUI-styregruppe", "ansvaret for at føre den udviklingsplan ud i livet")
                .doesNotContain("anviser");
        assertThat(SAG.getResume().orElseThrow()).doesNotContain("skal nu godkendes");
    }

    /** The published record names who was absent; ours counts. */
    @Test
    void noPersonIsNamed() {
        String alt = new String(Eksempel.KALUNDBORG.dokument(), StandardCharsets.UTF_8)
                + new String(Eksempel.KALUNDBORG.dagsordenspunkt().orElseThrow(), StandardCharsets.UTF_8);

        assertThat(alt).containsPattern("Afbud: 1").doesNotContainPattern("Afbud: \\p{L}");
    }
}
