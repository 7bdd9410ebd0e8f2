package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.beslutning;
import static dk.kommunestrategi.model.Eksempel.center;
import static dk.kommunestrategi.model.Eksempel.ejer;
import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.periode;
import static dk.kommunestrategi.model.Eksempel.placering;
import static dk.kommunestrategi.model.Eksempel.placeringWithUformelStart;
import static dk.kommunestrategi.model.Eksempel.rolle;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.strategiWithPlan;
import static dk.kommunestrategi.model.Eksempel.tema;
import static dk.kommunestrategi.model.Eksempel.temaangivelse;
import static dk.kommunestrategi.model.Eksempel.traek;
import static dk.kommunestrategi.model.Eksempel.udeladelig;
import static dk.kommunestrategi.model.Eksempel.valggruppe;
import static dk.kommunestrategi.model.Eksempel.vurdering;
import static dk.kommunestrategi.model.Eksempel.vurderingWithAlleCentre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import dk.kommunestrategi.model.validator.DefaultValidator;
import dk.kommunestrategi.model.validator.ValidatorTekster;
import dk.kommunestrategi.model.value.Systemreference;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearHalf;

/** Any default validator finds what ties values together and is broken, each breach at its place. */
class SammenhaengTest {

    private static final YearHalf FRA = YearHalf.of(2024, 1);

    private static Binding later(int fra) {
        return Binding.builder().from(Eksempel.binding(fra)).mindst(1).build();
    }

    private static Udgiftsprofil prices(int prisniveau) {
        return Udgiftsprofil.builder()
                .from(Eksempel.udgiftsprofil(1))
                .prisniveau(prisniveau)
                .build();
    }

    static Stream<Arguments> brud() {
        return Stream.of(
                arguments("temaer[2].nummer", "DOBBELT_NUMMER", strategi().withTemaer(tema(1), tema(2), tema(1))),
                arguments("centre[1].kode", "DOBBELT_KODE", strategi().withCentre(center("rus"), center("rus"))),
                arguments(
                        "roller[1].forvaltning",
                        "UKENDT_FORVALTNING",
                        strategi()
                                .withRoller(
                                        rolle("socialchef"),
                                        Rolle.builder()
                                                .from(rolle("x"))
                                                .forvaltning("SF")
                                                .build())),
                arguments(
                        "initiativer[0].temaer[1].<list element>",
                        "UKENDT_TEMA",
                        strategiWith(initiativ(1).withTemaer(1, 9))),
                arguments(
                        "initiativer[2].vurdering.ressourcetraek[1].center",
                        "UKENDT_CENTER",
                        strategiWith(
                                initiativ(1),
                                initiativ(2),
                                initiativ(3).withVurdering(vurdering(traek("rus", 1), traek("russ", 1))))),
                arguments(
                        "initiativer[0].ejere[1].rolle",
                        "UKENDT_ROLLE",
                        strategiWith(initiativ(1).withEjere(ejer("socialchef", true), ejer("x", false)))),
                arguments(
                        "handleplan.placeringer[1].initiativ",
                        "UKENDT_INITIATIV",
                        strategiWithPlan(placering(1, "2024-H1"), placering(3, "2024-H1"))),
                arguments(
                        "initiativer[0].temaer[1].<list element>",
                        "DOBBELT_HENVISNING",
                        strategiWith(initiativ(1).withTemaer(1, 1))),
                arguments(
                        "initiativer[0].vurdering.ressourcetraek[0].center",
                        "DOBBELT_RESSOURCETRAEK",
                        strategiWith(initiativ(1).withVurdering(vurderingWithAlleCentre(1, traek("rus", 1))))),
                arguments(
                        "initiativer[1].ejere",
                        "UDEN_HOVEDANSVAR",
                        strategiWith(initiativ(1), initiativ(2).withEjere())),
                arguments(
                        "initiativer[0].vurdering.ressourcetraek[0].niveau",
                        "NIVEAU_OVER_SKALA",
                        strategiWith(initiativ(1).withVurdering(vurdering(traek("rus", 4))))),
                arguments(
                        "initiativer[0].udgiftsprofil",
                        "UDGIFTER_OG_UDGIFTSPROFIL",
                        strategiWith(initiativ(1)
                                .withUdgifter(Eksempel.udgift(2025))
                                .withUdgiftsprofil(Eksempel.udgiftsprofil(1)))),
                arguments(
                        "initiativer[0].udgiftsprofil[0].beloeb[1].<list element>",
                        "BELOEB_FOR_STORE",
                        strategiWith(initiativ(1)
                                .withUdgiftsprofil(
                                        Eksempel.udgiftsprofil(1, Long.MIN_VALUE / 100, Long.MAX_VALUE / 100)))),
                arguments(
                        "initiativer[1].udgiftsprofil[0].prisniveau",
                        "PRISNIVEAUER_UENIGE",
                        strategiWith(
                                initiativ(1).withUdgiftsprofil(prices(2025)),
                                initiativ(2).withUdgiftsprofil(prices(2026)))),
                arguments(
                        "initiativer[0].udgiftsprofil[0].pulje",
                        "PULJE_UDEN_KILDE",
                        strategiWith(initiativ(1)
                                .withUdgiftsprofil(Udgiftsprofil.builder()
                                        .from(Eksempel.udgiftsprofil(1))
                                        .pulje(Pulje.builder().build())
                                        .build()))),
                arguments(
                        "initiativer[0].bindinger[0].<list element>",
                        "BINDING_UDEN_GRAENSE",
                        strategiWith(initiativ(1).withBindinger(Eksempel.binding(2)), initiativ(2))),
                arguments(
                        "initiativer[0].bindinger[0].hoejst",
                        "GRAENSER_VENDT_OM",
                        strategiWith(
                                initiativ(1)
                                        .withBindinger(Binding.builder()
                                                .from(later(2))
                                                .hoejst(-9)
                                                .build()),
                                initiativ(2))),
                arguments(
                        "initiativer[0].bindinger[0].<list element>",
                        "BINDINGER_I_RING",
                        strategiWith(
                                initiativ(1).withBindinger(later(2)),
                                initiativ(2).withBindinger(later(1)))),
                arguments(
                        "valggrupper[0].<list element>",
                        "VALGGRUPPE_UDEN_GRAENSE",
                        strategiWith(udeladelig(1), udeladelig(2)).withValggrupper(valggruppe(1, 2))),
                arguments(
                        "valggrupper[0].mindst",
                        "VALGGRUPPE_KRAEVER_FOR_MANGE",
                        strategiWith(udeladelig(1), udeladelig(2))
                                .withValggrupper(Valggruppe.builder()
                                        .from(valggruppe(1, 2))
                                        .mindst(3)
                                        .build())),
                arguments(
                        "valggrupper[0].initiativer[1].<list element>",
                        "KAN_IKKE_UDELADES",
                        strategiWith(udeladelig(1), initiativ(2))
                                .withValggrupper(Valggruppe.builder()
                                        .from(valggruppe(1, 2))
                                        .hoejst(1)
                                        .build())),
                arguments(
                        "initiativer[0].vurdering.ressourcetraek[0].<list element>",
                        "TRAEK_UDEN_NIVEAU",
                        strategiWith(initiativ(1)
                                .withVurdering(vurdering(
                                        Ressourcetraek.builder().center("rus").build())))),
                arguments(
                        "initiativer[0].vurdering.ressourcetraek[0].profil",
                        "PROFIL_UDEN_TRAEK",
                        strategiWith(initiativ(1)
                                .withVurdering(vurdering(Ressourcetraek.builder()
                                        .center("rus")
                                        .addProfil(0, 0)
                                        .build())))),
                arguments(
                        "initiativer[1].afhaengerAf[0].<list element>",
                        "FORUDSAETNINGER_I_RING",
                        strategiWith(
                                initiativ(1).withAfhaengerAf(2), initiativ(2).withAfhaengerAf(1))),
                arguments(
                        "initiativer[0].afhaengerAf[0].<list element>",
                        "AFHAENGER_AF_SIG_SELV",
                        strategiWith(initiativ(1).withAfhaengerAf(1))),
                arguments("periode.til", "PERIODE_VENDT_OM", strategi().withPeriode(periode("2024-H2", "2024-H1"))),
                arguments(
                        "handleplan.periode.til",
                        "PERIODE_FOR_LANG",
                        strategi()
                                .withHandleplan(Handleplan.builder()
                                        .periode(Periode.of(FRA, FRA.plusYears(2_000)))
                                        .build())),
                arguments(
                        "initiativer[0].senest",
                        "VINDUE_VENDT_OM",
                        strategiWith(initiativ(1).withTidligst(FRA).withSenest(FRA.minusHalves(1)))),
                arguments(
                        "initiativer[0].varighedsinterval.hoejst",
                        "INTERVAL_VENDT_OM",
                        strategiWith(initiativ(1).withVarighedsinterval(Varighedsinterval.of(3, 2)))),
                arguments(
                        "politik.tidshorisonter[LANG].forventet",
                        "VARIGHED_UDEN_FOR_INTERVAL",
                        strategi()
                                .withPolitik(Prioriteringspolitik.builder()
                                        .putTidshorisont(Tidshorisont.LANG, Varighedsskoen.of(5, 1, 4))
                                        .build())),
                arguments(
                        "initiativer[1].tidshorisont",
                        "TIDSHORISONT_IKKE_OPLYST",
                        strategiWith(initiativ(1), initiativ(2).withTidshorisont(Tidshorisont.IKKE_OPLYST))),
                arguments(
                        "initiativer[0].tidshorisontGaelder",
                        "TIDSHORISONT_MANGLER",
                        strategiWith(initiativ(1).withTidshorisontGaelder(Tidsomfang.FOERSTE_FASE))),
                arguments(
                        "handleplan.placeringer[1].initiativ",
                        "DOBBELT_PLACERING",
                        strategiWithPlan(placering(1, "2024-H1"), placering(1, "2024-H2"))),
                arguments(
                        "handleplan.placeringer[0].formelStart",
                        "PLACERING_UDEN_FOR_PERIODEN",
                        strategiWithPlan(placering(1, "2027-H1"))),
                arguments(
                        "handleplan.placeringer[0].uformelStart",
                        "UFORMEL_START_EFTER_FORMEL",
                        strategiWithPlan(placeringWithUformelStart(1, "2025-H1", "2024-H2"))),
                arguments(
                        "uenigheder[0].angivelser",
                        "INGEN_UENIGHED",
                        strategi()
                                .withUenigheder(Eksempel.uenighed(Uenighedsart.MODSIGELSE)
                                        .withAngivelser(Eksempel.angivelse("kortet", "Lille")))),
                arguments(
                        "initiativer[0].arbejdsgruppe",
                        "FORKERT_ROLLEART",
                        strategiWith(initiativ(1).withArbejdsgruppe("socialchef"))),
                arguments(
                        "roller[1].refererTil",
                        "REFERENCELINJER_I_RING",
                        strategi()
                                .withRoller(
                                        rolle("socialchef"),
                                        Rolle.builder()
                                                .from(rolle("x"))
                                                .refererTil("x")
                                                .build())),
                arguments(
                        "systemreferencer[0].<list element>",
                        "SYSTEMREFERENCE_TOM",
                        strategi()
                                .withSystemreferencer(
                                        Systemreference.builder().system("ESDH").build())),
                arguments(
                        "styring.politik.aarsdatoer[0].dag",
                        "AARSDATO_FINDES_IKKE",
                        withStyring(styring -> styring.politik(Styringspolitik.builder()
                                .addAarsdato(Aarsdato.builder()
                                        .art(Moedeart.BUDGETSEMINAR)
                                        .maaned(4)
                                        .dag(31)
                                        .build())
                                .build()))),
                arguments(
                        "initiativer[0].initiativbeskrivelse.leverancer",
                        "UDEN_EFFEKTLEVERANCE",
                        strategiWith(initiativ(1).withInitiativbeskrivelse(Eksempel.beskrivelse()))),
                arguments(
                        "styring.beslutninger[0].dato",
                        "DATO_UDEN_FOR_HALVAARET",
                        withStyring(styring -> styring.addBeslutning(Beslutning.builder()
                                .from(beslutning("2024-H1"))
                                .dato(LocalDate.of(2024, 7, 1))
                                .build()))),
                arguments(
                        "styring.beslutninger[1].halvaar",
                        "BESLUTNING_I_FORKERT_ORDEN",
                        withStyring(styring -> styring.addBeslutninger(beslutning("2024-H2"), beslutning("2024-H1")))),
                arguments(
                        "styring.beslutninger[0].initiativer",
                        "INITIATIVER_MANGLER",
                        withBeslutning(beslutning -> beslutning.initiativer(List.of()))),
                arguments(
                        "styring.beslutninger[0].initiativer",
                        "INGEN_ENKELTE_INITIATIVER",
                        withBeslutning(beslutning -> beslutning.art(Beslutningsart.STRATEGIENS_OPHOER))),
                arguments(
                        "styring.beslutninger[0].art",
                        "RETTELSE_MANGLER",
                        withBeslutning(beslutning ->
                                beslutning.art(Beslutningsart.FEJLREGISTRERING).initiativer(List.of()))),
                arguments(
                        "styring.beslutninger[0].rettelse.post",
                        "UKENDT_BESLUTNING",
                        withBeslutning(beslutning ->
                                beslutning.rettelse(Rettelse.builder().post(1).build()))),
                arguments(
                        "handleplansversioner[0].beregning.udgangspunkt",
                        "UKENDT_HANDLEPLANSVERSION",
                        strategi()
                                .withHandleplansversioner(version(Versionsart.FORESLAAET)
                                        .beregning(Planberegning.builder()
                                                .produktversion("1")
                                                .fingeraftryk("f")
                                                .udgangspunkt(1)
                                                .build())
                                        .build())),
                arguments(
                        "handleplansversioner[1].dato",
                        "VERSION_I_FORKERT_ORDEN",
                        strategi()
                                .withHandleplansversioner(
                                        version(Versionsart.FORESLAAET)
                                                .dato(LocalDate.of(2024, 1, 2))
                                                .build(),
                                        version(Versionsart.FORESLAAET)
                                                .dato(LocalDate.of(2024, 1, 1))
                                                .build())),
                arguments(
                        "handleplansversioner[0].beslutning",
                        "VERSION_PASSER_IKKE",
                        withBeslutning(beslutning -> beslutning)
                                .withHandleplansversioner(version(Versionsart.VEDTAGET)
                                        .beslutning(1)
                                        .build())),
                arguments(
                        "styring.indikatorer[0].maalinger[0].<list element>",
                        "MAALING_PASSER_IKKE",
                        withStyring(styring -> styring.addIndikator(Indikator.builder()
                                .from(Eksempel.indikator(Indikatorart.STROEM))
                                .addMaaling(Eksempel.maaling("2024-H1", "2024-H1")
                                        .vaerdi(1)
                                        .build())
                                .build()))),
                arguments(
                        "styring.indikatorer[0].delmaal[0].til",
                        "DELMAAL_I_FORKERT_ORDEN",
                        withStyring(styring -> styring.addIndikator(Indikator.builder()
                                .from(Eksempel.indikator(Indikatorart.TAL))
                                .addDelmaal(Eksempel.maaling("2024", "2024")
                                        .vaerdi(2)
                                        .build())
                                .maal(Eksempel.maaling("2024-10", "2024-12")
                                        .vaerdi(1)
                                        .build())
                                .build()))),
                arguments(
                        "styring.indikatorer[0].maalinger[0].vaerdi",
                        "ANDEL_UDEN_FOR_HELHEDEN",
                        withStyring(styring -> styring.addIndikator(Indikator.builder()
                                .from(Eksempel.indikator(Indikatorart.ANDEL))
                                .addMaaling(Eksempel.maaling("2024-Q1", "2024-Q1")
                                        .vaerdi(101)
                                        .build())
                                .build()))),
                arguments(
                        "styring.indikatorer[0].maalsaetninger[0].<list element>",
                        "UKENDT_MAALSAETNING",
                        withStyring(styring -> styring.addIndikator(Indikator.builder()
                                .from(Eksempel.indikator(Indikatorart.TAL))
                                .addMaalsaetninger("x")
                                .build()))),
                arguments(
                        "styring.beslutninger[0].indikatorer[0].<list element>",
                        "UKENDT_INDIKATOR",
                        withBeslutning(beslutning ->
                                beslutning.art(Beslutningsart.METODEGODKENDELSE).addIndikatorer("x"))),
                arguments(
                        "styring.beslutninger[0].indikatorer",
                        "INGEN_ENKELTE_INDIKATORER",
                        withBeslutning(beslutning -> beslutning.addIndikatorer("indikator"))
                                .withStyring(withBeslutning(beslutning -> beslutning.addIndikatorer("indikator"))
                                        .getStyring()
                                        .map(styring -> Styring.builder()
                                                .from(styring)
                                                .addIndikator(Eksempel.indikator(Indikatorart.TAL))
                                                .build()))),
                arguments(
                        "maalsaetninger[0].art",
                        "MAAL_I_FORKERT_LED",
                        strategi()
                                .withMaalsaetninger(
                                        Eksempel.maalsaetning("p", Maalsaetningsart.POLITISK_MAAL, "q"),
                                        Eksempel.maalsaetning("q", Maalsaetningsart.POLITISK_MAAL))),
                arguments(
                        "styring.moeder[0].dagsordensfrist",
                        "FRIST_EFTER_MOEDE",
                        withStyring(styring -> styring.addMoede(Eksempel.moede("2024-06-10", "2024-06-11")))));
    }

    private static Handleplansversion.Builder version(Versionsart art) {
        return Handleplansversion.builder().art(art).handleplan(Eksempel.handleplan());
    }

    private static Strategi withBeslutning(UnaryOperator<Beslutning.Builder> change) {
        return withStyring(styring -> styring.addBeslutning(
                change.apply(Beslutning.builder().from(beslutning("2024-H1"))).build()));
    }

    private static Strategi withStyring(UnaryOperator<Styring.Builder> change) {
        return strategi().withStyring(change.apply(Styring.builder()).build());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("brud")
    void isMissedAtThePlaceThatBreaksIt(String place, String code, Strategi strategi) {
        assertThat(DefaultValidator.keys(strategi)).containsExactly(place + ": dk.kommunestrategi.problem." + code);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("brud")
    void isToldInBothLanguages(String place, String code, Strategi strategi) {
        assertThat(DefaultValidator.lines(strategi))
                .containsExactly(place + ": " + ValidatorTekster.danish("dk.kommunestrategi.problem." + code) + " / "
                        + ValidatorTekster.english("dk.kommunestrategi.problem." + code));
    }

    @Test
    void isShownHereForEveryErrorThatTheRulesCanFind() {
        Set<Problemkode> shown = brud().map(brud -> Problemkode.valueOf((String) brud.get()[1]))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Problemkode.class)));

        assertThat(shown).isEqualTo(ValidatorTekster.fejlOfTheChecks());
    }

    @Test
    void isMissedAtEveryPlaceAtOnceTogetherWithBrokenValues() {
        Strategi strategi = strategiWith(
                        initiativ(1).withNavn("").withTemaer(8, 9), initiativ(2).withEjere())
                .withPeriode(periode("2024-H2", "2024-H1"));

        assertThat(DefaultValidator.keys(strategi))
                .containsExactly(
                        "initiativer[0].navn: dk.kommunestrategi.tom",
                        "initiativer[0].temaer[0].<list element>: dk.kommunestrategi.problem.UKENDT_TEMA",
                        "initiativer[0].temaer[1].<list element>: dk.kommunestrategi.problem.UKENDT_TEMA",
                        "initiativer[1].ejere: dk.kommunestrategi.problem.UDEN_HOVEDANSVAR",
                        "periode.til: dk.kommunestrategi.problem.PERIODE_VENDT_OM");
    }

    @Test
    void isNotMissedWhereTheRulesOnlyWarn() {
        Strategi strategi = strategiWith(initiativ(1).withTemaangivelser(temaangivelse(Temakilde.KORT, 2)));

        assertThat(StrategiCheck.check(strategi))
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.TEMAANGIVELSER_UENIGE);
        assertThat(DefaultValidator.lines(strategi)).isEmpty();
    }

    @Test
    void isNotMissedInAStrategyThatFitsTogether() {
        assertThat(DefaultValidator.lines(fullStrategi())).isEmpty();
    }
}
