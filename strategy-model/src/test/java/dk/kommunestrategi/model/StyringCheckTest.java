package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.beskrivelse;
import static dk.kommunestrategi.model.Eksempel.beslutning;
import static dk.kommunestrategi.model.Eksempel.indikator;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.leverance;
import static dk.kommunestrategi.model.Eksempel.maaling;
import static dk.kommunestrategi.model.Eksempel.moede;
import static dk.kommunestrategi.model.Eksempel.notat;
import static dk.kommunestrategi.model.Eksempel.rolle;
import static dk.kommunestrategi.model.Eksempel.rolleAf;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.udgift;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.part.BeskrivelseCheck;
import dk.kommunestrategi.model.check.part.MoedeCheck;
import dk.kommunestrategi.model.check.part.StatusnotatCheck;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.YearHalf;

/** The rules that tie together what is said about how a strategy is run. */
class StyringCheckTest {

    @Test
    void theNecessaryRolesAreAskedForOnlyWhereAStrategySaysHowItIsRun() {
        assertThat(Findings.lines(new RolleCheck(), strategi())).isEmpty();
        assertThat(Findings.lines(
                        new RolleCheck(),
                        strategi()
                                .withRoller(rolleAf(Rolleart.CHEFGRUPPE))
                                .withStyring(Styring.builder().build())))
                .containsExactly(
                        "ADVARSEL ROLLE_UBESAT: /roller holds nothing", "ADVARSEL ROLLE_UBESAT: /roller holds nothing");
    }

    @Test
    void aRoleThatNobodyFillsIsToldByItsName() {
        Strategi strategi = strategi()
                .withRoller(
                        rolle("socialchef"),
                        Rolle.builder().from(rolle("x")).ubesat(true).build());

        assertThat(Findings.problems(new RolleCheck(), strategi))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPointer()).isEqualTo("/roller/1/ubesat");
                    assertThat(problem.getMessage(Sprog.DANSK)).isEqualTo("Rollen »Rolle x« er ubesat.");
                });
    }

    @Test
    void onlyAWorkingGroupIsAWorkingGroup() {
        Strategi strategi = strategiWith(
                        initiativ(1).withArbejdsgruppe("socialchef"),
                        initiativ(2).withArbejdsgruppe("ARBEJDSGRUPPE"))
                .withRoller(rolle("socialchef"), rolleAf(Rolleart.ARBEJDSGRUPPE));

        assertThat(Findings.lines(new RolleCheck(), strategi))
                .containsExactly("FEJL FORKERT_ROLLEART: /initiativer/0/arbejdsgruppe"
                        + " holds \"socialchef\" because of /roller/0/art");
    }

    @Test
    void everyReferenceLeadsToSomething() {
        Leverance withoutRolle =
                Leverance.builder().from(leverance(true)).ansvarlig("a").build();
        Strategi strategi = strategiWith(initiativ(1)
                        .withArbejdsgruppe("b")
                        .withUdgifter(udgift(2025, "rus", "russ", "rus"))
                        .withInitiativbeskrivelse(beskrivelse(withoutRolle)))
                .withRoller(
                        Rolle.builder().from(rolle("socialchef")).udpegetAf("c").build())
                .withStyring(Styring.builder()
                        .addBeslutning(Beslutning.builder()
                                .from(beslutning("2024-H1"))
                                .organ("d")
                                .initiativer(List.of(1, 7, 1))
                                .build())
                        .addIndikator(Indikator.builder()
                                .from(indikator(Indikatorart.TAL))
                                .addInitiativer(8)
                                .build())
                        .addStatusnotat(Statusnotat.builder()
                                .initiativ(9)
                                .halvaar(YearHalf.parse("2024-H1"))
                                .build())
                        .build());

        assertThat(Findings.lines(new ReferenceCheck(), strategi))
                .containsExactly(
                        "FEJL UKENDT_ROLLE: /roller/0/udpegetAf holds \"c\" because of /roller",
                        "FEJL UKENDT_ROLLE: /initiativer/0/arbejdsgruppe holds \"b\" because of /roller",
                        "FEJL UKENDT_CENTER: /initiativer/0/udgifter/0/fordeling/1/center"
                                + " holds \"russ\" because of /centre",
                        "FEJL DOBBELT_HENVISNING: /initiativer/0/udgifter/0/fordeling/2/center"
                                + " holds \"rus\" because of /initiativer/0/udgifter/0/fordeling/0/center",
                        "FEJL UKENDT_ROLLE: /initiativer/0/initiativbeskrivelse/leverancer/0/ansvarlig"
                                + " holds \"a\" because of /roller",
                        "FEJL UKENDT_ROLLE: /styring/beslutninger/0/organ holds \"d\" because of /roller",
                        "FEJL UKENDT_INITIATIV: /styring/beslutninger/0/initiativer/1"
                                + " holds \"7\" because of /initiativer",
                        "FEJL DOBBELT_HENVISNING: /styring/beslutninger/0/initiativer/2"
                                + " holds \"1\" because of /styring/beslutninger/0/initiativer/0",
                        "FEJL UKENDT_INITIATIV: /styring/indikatorer/0/initiativer/0"
                                + " holds \"8\" because of /initiativer",
                        "FEJL UKENDT_INITIATIV: /styring/statusnotater/0/initiativ"
                                + " holds \"9\" because of /initiativer");
    }

    @Test
    void twoIndicatorsHaveTwoCodes() {
        Styring styring = Styring.builder()
                .addIndikatorer(indikator(Indikatorart.TAL), indikator(Indikatorart.STROEM))
                .build();

        assertThat(Findings.lines(new UniquenessCheck(), strategi().withStyring(styring)))
                .containsExactly("FEJL DOBBELT_KODE: /styring/indikatorer/1/kode"
                        + " holds \"indikator\" because of /styring/indikatorer/0/kode");
    }

    @Test
    void aDecisionLiesInItsHalfYearAndAfterThoseBeforeIt() {
        Beslutning wrongDay = Beslutning.builder()
                .from(beslutning("2024-H1"))
                .dato(LocalDate.parse("2024-07-01"))
                .build();
        Styring styring = Styring.builder()
                .addBeslutninger(beslutning("2024-H2"), wrongDay, beslutning("2024-H1"), beslutning("2024-H2"))
                .build();

        assertThat(Findings.lines(new BeslutningCheck(), strategi().withStyring(styring)))
                .containsExactly(
                        "FEJL DATO_UDEN_FOR_HALVAARET: /styring/beslutninger/1/dato"
                                + " holds \"2024-07-01\" because of /styring/beslutninger/1/halvaar",
                        "FEJL BESLUTNING_I_FORKERT_ORDEN: /styring/beslutninger/1/halvaar"
                                + " holds \"2024-H1\" because of /styring/beslutninger/0/halvaar and /styring/beslutninger");
    }

    @Test
    void aDecisionIsAboutInitiativesOrAboutTheWhole() {
        Styring styring = Styring.builder()
                .addBeslutninger(
                        Beslutning.builder()
                                .from(beslutning("2024-H1"))
                                .initiativer(List.of())
                                .build(),
                        Beslutning.builder()
                                .from(beslutning("2024-H1"))
                                .art(Beslutningsart.STRATEGIENS_OPHOER)
                                .build())
                .build();

        assertThat(Findings.lines(new BeslutningCheck(), strategi().withStyring(styring)))
                .containsExactly(
                        "FEJL INITIATIVER_MANGLER: /styring/beslutninger/0/initiativer holds nothing",
                        "FEJL INGEN_ENKELTE_INITIATIVER: /styring/beslutninger/1/initiativer holds nothing");
    }

    @Test
    void aCorrectionStandsInThePlaceOfWhatItCorrects() {
        Beslutning later = Beslutning.builder()
                .from(beslutning("2025-H1"))
                .rettelse(Rettelse.builder().post(1).build())
                .build();
        Styring wrong = Styring.builder()
                .addBeslutninger(beslutning("2024-H1"), beslutning("2024-H2"), later)
                .build();
        Styring right = Styring.builder()
                .addBeslutninger(beslutning("2026-H1"), beslutning("2025-H2"), later)
                .build();

        assertThat(Findings.lines(new BeslutningCheck(), strategi().withStyring(wrong)))
                .containsExactly("FEJL BESLUTNING_I_FORKERT_ORDEN: /styring/beslutninger/1/halvaar"
                        + " holds \"2024-H2\" because of /styring/beslutninger/2/halvaar and /styring/beslutninger");
        assertThat(Findings.lines(new BeslutningCheck(), strategi().withStyring(right)))
                .isEmpty();
    }

    @Test
    void aStatusHasOneNoteOnAnInitiative() {
        Styring styring = Styring.builder()
                .addStatusnotater(notat(1, "2024-H1"), notat(2, "2024-H1"), notat(1, "2024-H2"), notat(1, "2024-H1"))
                .build();

        assertThat(Findings.lines(
                        StrategiCheck.ofStyring(new StatusnotatCheck()),
                        strategi().withStyring(styring)))
                .containsExactly("FEJL DOBBELT_HENVISNING: /styring/statusnotater/3/halvaar holds \"2024-H1\""
                        + " because of /styring/statusnotater/0/halvaar and /styring/statusnotater/0/initiativ"
                        + " and /styring/statusnotater/3/initiativ");
    }

    @Test
    void daysOfOneHalfYearAreInOrderToo() {
        Styring styring = Styring.builder()
                .addBeslutninger(
                        on("2024-06-10"), beslutning("2024-H1"), on("2024-02-29"), on("2024-02-28"), on("2024-02-28"))
                .build();

        assertThat(Findings.problems(new BeslutningCheck(), strategi().withStyring(styring)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPointer()).isEqualTo("/styring/beslutninger/3/dato");
                    assertThat(problem.getRelated())
                            .containsExactly("/styring/beslutninger/2/dato", "/styring/beslutninger");
                    assertThat(problem.getMessage(Sprog.DANSK))
                            .isEqualTo("Beslutningen fra 2024-02-28 står efter en fra 2024-02-29.");
                });
    }

    private static Beslutning on(String dato) {
        return Beslutning.builder()
                .from(beslutning("2024-H1"))
                .dato(LocalDate.parse(dato))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void aMeasurementIsOfTheKindOfItsIndicator(Indikatorart art) {
        List<Maaling> each = Stream.of(
                        maaling("2024-H1", "2024-H1").vaerdi(1),
                        maaling("2024-H1", "2024-H1").tilgang(1).afgang(2),
                        maaling("2024-H1", "2024-H1").udsagn("Bedre"),
                        maaling("2024-H1", "2024-H1").tilgang(1),
                        maaling("2024-H1", "2024-H1"))
                .map(Maaling.Builder::build)
                .toList();
        Indikator indikator =
                Indikator.builder().from(indikator(art)).maalinger(each).build();
        Styring styring = Styring.builder().addIndikator(indikator).build();
        int fitting = switch (art) {
            case TAL, ANDEL -> 0;
            case STROEM -> 1;
            case KVALITATIV -> 2;
        };

        assertThat(Findings.problems(new IndikatorCheck(), strategi().withStyring(styring)))
                .extracting(problem -> problem.getPointer().substring("/styring/indikatorer/0/maalinger/".length()))
                .containsExactlyElementsOf(Stream.of(0, 1, 2, 3, 4)
                        .filter(k -> k != fitting)
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void baselineTargetAndPeriodsAreCheckedToo() {
        Indikator indikator = Indikator.builder()
                .from(indikator(Indikatorart.TAL))
                .baseline(maaling("2024-H2", "2024-H1").vaerdi(1).build())
                .maal(maaling("2024-H2", "2024-H2").udsagn("Bedre").build())
                .build();

        assertThat(Findings.problems(
                        new IndikatorCheck(),
                        strategi()
                                .withStyring(Styring.builder()
                                        .addIndikator(indikator)
                                        .build())))
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly(
                        "PERIODE_VENDT_OM /styring/indikatorer/0/baseline/til",
                        "MAALING_PASSER_IKKE /styring/indikatorer/0/maal");
    }

    @Test
    void aYearHasOneAmount() {
        assertThat(Findings.lines(
                        new UdgiftCheck(),
                        strategiWith(initiativ(1).withUdgifter(udgift(2025), udgift(2026), udgift(2025)))))
                .containsExactly("FEJL DOBBELT_HENVISNING: /initiativer/0/udgifter/2/aar"
                        + " holds \"2025\" because of /initiativer/0/udgifter/0/aar");
    }

    @Test
    void aDescriptionHasADeliverableOnEffect() {
        Check<Strategi> check = StrategiCheck.ofInitiativ(new BeskrivelseCheck());

        assertThat(Findings.lines(
                        check,
                        strategiWith(
                                initiativ(1).withInitiativbeskrivelse(beskrivelse()),
                                initiativ(2).withInitiativbeskrivelse(beskrivelse(leverance(false))),
                                initiativ(3).withInitiativbeskrivelse(beskrivelse(leverance(false), leverance(true))))))
                .containsExactly(
                        "FEJL UDEN_EFFEKTLEVERANCE: /initiativer/0/initiativbeskrivelse/leverancer holds nothing",
                        "FEJL UDEN_EFFEKTLEVERANCE: /initiativer/1/initiativbeskrivelse/leverancer holds nothing");
    }

    @Test
    void aDeadlineMayBeTheDayOfTheMeetingButNoLater() {
        Styring styring = Styring.builder()
                .addMoeder(
                        moede("2024-06-10", "2024-06-10"),
                        moede("2024-07-10", "2024-07-11"),
                        Moede.builder()
                                .art(Moedeart.BUDGETVEDTAGELSE)
                                .dato(LocalDate.parse("2024-10-08"))
                                .build())
                .build();

        assertThat(Findings.lines(
                        StrategiCheck.ofStyring(new MoedeCheck()), strategi().withStyring(styring)))
                .containsExactly("FEJL FRIST_EFTER_MOEDE: /styring/moeder/1/dagsordensfrist"
                        + " holds \"2024-07-11\" because of /styring/moeder/1/dato");
    }

    @Test
    void aHalfYearHasOneMeetingOfAKind() {
        Moede budget = Moede.builder()
                .art(Moedeart.BUDGETFORHANDLINGER)
                .dato(LocalDate.parse("2024-08-20"))
                .build();
        Styring styring = Styring.builder()
                .addMoeder(moede("2024-08-10", "2024-08-01"), budget, moede("2024-12-31", "2024-12-01"))
                .build();

        assertThat(Findings.lines(
                        StrategiCheck.ofStyring(new MoedeCheck()), strategi().withStyring(styring)))
                .containsExactly("FEJL DOBBELT_HENVISNING: /styring/moeder/2/dato holds \"2024-12-31\" because of"
                        + " /styring/moeder/0/dato and /styring/moeder/0/art and /styring/moeder/2/art");
    }
}
