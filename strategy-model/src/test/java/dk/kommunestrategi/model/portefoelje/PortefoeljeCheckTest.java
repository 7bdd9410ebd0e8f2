package dk.kommunestrategi.model.portefoelje;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Eksempel;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Severity;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class PortefoeljeCheckTest {

    private static final Strategi BOERN = strategiWith(initiativ(1)).withKode("boern");
    private static final Strategi VOKSNE = strategiWith(initiativ(1)).withKode("voksne");

    @Test
    void strategiesWithCodesOfTheirOwnGoTogetherAndTheirNumbersMayRepeat() {
        assertThat(fejl(portefoelje(BOERN, VOKSNE))).isEmpty();
    }

    @Test
    void eachStrategyHasACodeOfItsOwn() {
        assertThat(fejl(portefoelje(BOERN, VOKSNE.withKode("boern"), strategiWith(initiativ(1)))))
                .containsExactly(
                        "DOBBELT_KODE /strategier/1/kode [/strategier/0/kode]",
                        "STRATEGIKODE_MANGLER /strategier/2/kode []");
    }

    @Test
    void theyAllBelongToOneMunicipality() {
        Kommune other = Kommune.builder().kode("0580").navn("Aabenraa Kommune").build();

        assertThat(fejl(portefoelje(BOERN, VOKSNE.withKommune(other))))
                .containsExactly("FORSKELLIGE_KOMMUNER /strategier/1/kommune/kode [/strategier/0/kommune/kode]");
    }

    @Test
    void whatIsWrongInOneOfThemIsToldWhereItStands() {
        assertThat(fejl(portefoelje(BOERN, VOKSNE.withInitiativer(initiativ(1).withAfhaengerAf(7)))))
                .containsExactly(
                        "UKENDT_INITIATIV /strategier/1/initiativer/0/afhaengerAf/0 [/strategier/1/initiativer]");
        assertThat(fejl(portefoelje(BOERN, VOKSNE.withNavn(" ")))).containsExactly("TOM_TEKST /strategier/1/navn []");
        assertThat(fejl(portefoelje())).containsExactly("TOM_LISTE /strategier []");
    }

    @Test
    void aCentreOfSeveralStrategiesIsStatedAlikeOrInOnePlaceOnly() {
        Center plain = center().build();
        Center stated = center().kapacitet(5)
                .addGrundbelastning(grundbelastning(2, Grundbelastningsart.DRIFT))
                .build();
        Center other = center().navn("Rådgivning")
                .kapacitet(6)
                .addGrundbelastning(grundbelastning(3, Grundbelastningsart.DRIFT))
                .build();

        assertThat(fejl(portefoelje(BOERN.withCentre(plain), VOKSNE.withCentre(stated))))
                .isEmpty();
        assertThat(fejl(portefoelje(BOERN.withCentre(stated), VOKSNE.withCentre(other))))
                .containsExactly(
                        "CENTER_ANGIVET_FORSKELLIGT /strategier/1/centre/0/navn [/strategier/0/centre/0/navn]",
                        "CENTER_ANGIVET_FORSKELLIGT /strategier/1/centre/0/kapacitet"
                                + " [/strategier/0/centre/0/kapacitet]",
                        "CENTER_ANGIVET_FORSKELLIGT /strategier/1/centre/0/grundbelastning"
                                + " [/strategier/0/centre/0/grundbelastning]");
        assertThat(fejl(Portefoelje.builder()
                        .from(portefoelje(BOERN.withCentre(stated)))
                        .addCentre(Center.builder().from(other).kapacitet(5).build())
                        .build()))
                .containsExactly(
                        "CENTER_ANGIVET_FORSKELLIGT /strategier/0/centre/0/navn [/centre/0/navn]",
                        "CENTER_ANGIVET_FORSKELLIGT /strategier/0/centre/0/grundbelastning"
                                + " [/centre/0/grundbelastning]");
    }

    @Test
    void whatIsStatedOfACentreHereAndFirstIsToldWithWhere() {
        Center first = center().kapacitet(5)
                .addGrundbelastning(grundbelastning(2, Grundbelastningsart.DRIFT))
                .build();
        Center second = center().kapacitet(6)
                .addGrundbelastning(grundbelastning(3, Grundbelastningsart.DRIFT))
                .build();

        assertThat(messages(portefoelje(BOERN.withCentre(first), VOKSNE.withCentre(second))))
                .containsExactly(
                        "Centret \"rus\" er angivet forskelligt: Her er \"kapacitet\" 6, men 5 i den første angivelse,"
                                + " som står i \"boern\".",
                        "Centret \"rus\" er angivet forskelligt: Her er \"grundbelastning\" 1. halvår 2025: 3, men"
                                + " 1. halvår 2025: 2 i den første angivelse, som står i \"boern\".");
        assertThat(messages(Portefoelje.builder()
                        .from(portefoelje(
                                BOERN.withCentre(center().navn("Rådgivning").build())))
                        .addCentre(center().build())
                        .build()))
                .containsExactly("Centret \"rus\" er angivet forskelligt: Her er \"navn\" \"Rådgivning\", men"
                        + " \"Rådgivningen\" i den første angivelse, som står i porteføljen.");
    }

    /** Also where the sentence has no room for all of them. */
    @Test
    void ofTwoLongListsIsToldWhereTheyDiffer() {
        List<Grundbelastning> loads = IntStream.range(0, 30)
                .mapToObj(h -> Grundbelastning.builder()
                        .from(grundbelastning(2, Grundbelastningsart.DRIFT))
                        .fra(YearHalf.of(2025 + h, 1))
                        .til(YearHalf.of(2025 + h, 2))
                        .build())
                .toList();
        Center shorter = center().addAllGrundbelastning(loads).build();
        Center longer = center().addAllGrundbelastning(loads)
                .addGrundbelastning(grundbelastning(3, Grundbelastningsart.DRIFT))
                .build();

        assertThat(messages(portefoelje(BOERN.withCentre(longer), VOKSNE.withCentre(shorter))))
                .containsExactly("Centret \"rus\" er angivet forskelligt: Her er \"grundbelastning\" … 1. halvår"
                        + " 2054–2. halvår 2054: 2, men … 1. halvår 2054–2. halvår 2054: 2, 1. halvår 2025: 3 i den"
                        + " første angivelse, som står i \"boern\".");
    }

    @Test
    void inWhatOrderACentresLoadsAreStatedMakesNoDifference() {
        Grundbelastning drift = grundbelastning(2, Grundbelastningsart.DRIFT);
        Grundbelastning other = grundbelastning(1, Grundbelastningsart.DRIFT);

        assertThat(fejl(portefoelje(
                        BOERN.withCentre(
                                center().addGrundbelastning(drift, other).build()),
                        VOKSNE.withCentre(
                                center().addGrundbelastning(other, drift).build()))))
                .isEmpty();
        assertThat(fejl(portefoelje(
                        BOERN.withCentre(
                                center().addGrundbelastning(drift, drift).build()),
                        VOKSNE.withCentre(center().addGrundbelastning(drift).build()))))
                .containsExactly("CENTER_ANGIVET_FORSKELLIGT /strategier/1/centre/0/grundbelastning"
                        + " [/strategier/0/centre/0/grundbelastning]");
    }

    @Test
    void whatIsStatedForAllOfThemIsAsWrongAsInOneOfThem() {
        Portefoelje wrong = Portefoelje.builder()
                .from(portefoelje(BOERN))
                .periode(Eksempel.periode("2026-H1", "2025-H2"))
                .politik(Prioriteringspolitik.builder()
                        .oekonomiskRamme(OekonomiskRamme.builder()
                                .from(Eksempel.ramme(2026, Udgiftsart.DRIFT, 1))
                                .addAllAarsrammer(Eksempel.ramme(2026, Udgiftsart.DRIFT, 2)
                                        .getAarsrammer())
                                .build())
                        .build())
                .addCentre(
                        center().kode("ny").forvaltning("voksen").build(),
                        center().kode("ny").build())
                .build();

        assertThat(fejl(wrong))
                .containsExactlyInAnyOrder(
                        "PERIODE_VENDT_OM /periode/til [/periode/fra]",
                        "DOBBELT_HENVISNING /politik/oekonomiskRamme/aarsrammer/1/aar"
                                + " [/politik/oekonomiskRamme/aarsrammer/0/aar]",
                        "DOBBELT_KODE /centre/1/kode [/centre/0/kode]");
    }

    @Test
    void whatOtherStrategiesDrawIsADifferentMatterForEachOfThem() {
        Center one = center().addGrundbelastning(grundbelastning(2, Grundbelastningsart.ANDRE_STRATEGIER))
                .build();
        Center other = center().addGrundbelastning(grundbelastning(3, Grundbelastningsart.ANDRE_STRATEGIER))
                .build();

        assertThat(fejl(portefoelje(BOERN.withCentre(one), VOKSNE.withCentre(other))))
                .isEmpty();
    }

    @Test
    void drawsOnACommonCentreAreMeasuredOnOneScale() {
        Center own = center().kode("senior").build();

        List<Problem> problems = PortefoeljeCheck.check(portefoelje(
                BOERN.withCentre(center().build()),
                VOKSNE.withCentre(center().build()).withSkala(5)));

        assertThat(problems)
                .filteredOn(problem -> problem.getSeverity() == Severity.FEJL)
                .extracting(PortefoeljeCheckTest::line)
                .containsExactly("SKALAER_UENIGE /strategier/1/skala [/strategier/0/skala]");
        assertThat(problems.get(problems.size() - 1).getMessage(Sprog.DANSK))
                .isEqualTo(
                        "Træk på centret \"rus\" måles her på en skala fra 1 til 5, men i en anden strategi fra 1 til"
                                + " 3.");
        assertThat(fejl(portefoelje(
                        BOERN.withCentre(center().build()),
                        VOKSNE.withInitiativer().withCentre(own).withSkala(5))))
                .isEmpty();
    }

    @Test
    void aPurseThatIsSharedIsCountedInThePricesOfOneYear() {
        Prioriteringspolitik in2025 = Prioriteringspolitik.builder()
                .oekonomiskRamme(ramme(2025, 2026, 2026))
                .build();
        Strategi boern = BOERN.withInitiativer(initiativ(1).withUdgifter(udgift(2025)));
        Strategi voksne = VOKSNE.withInitiativer(initiativ(1).withUdgifter(udgift(2026)));

        assertThat(fejl(portefoelje(boern, voksne)))
                .containsExactly("PRISNIVEAUER_UENIGE /strategier/1/initiativer/0/udgifter/0/prisniveau"
                        + " [/strategier/0/initiativer/0/udgifter/0/prisniveau]");
        assertThat(fejl(Portefoelje.builder()
                        .from(portefoelje(voksne))
                        .politik(in2025)
                        .build()))
                .containsExactly(
                        "DOBBELT_HENVISNING /politik/oekonomiskRamme/aarsrammer/1/aar"
                                + " [/politik/oekonomiskRamme/aarsrammer/0/aar]",
                        "PRISNIVEAUER_UENIGE /strategier/0/initiativer/0/udgifter/0/prisniveau"
                                + " [/politik/oekonomiskRamme/prisniveau]");
    }

    @Test
    void aFrameOfASingleStrategyIsToldToHaveNoEffect() {
        Strategi own = BOERN.withPolitik(Prioriteringspolitik.builder()
                .oekonomiskRamme(ramme(2025, 2026))
                .build());

        assertThat(PortefoeljeCheck.check(portefoelje(own)))
                .extracting(PortefoeljeCheckTest::line)
                .contains("EGEN_RAMME_GAELDER_IKKE /strategier/0/politik/oekonomiskRamme []");
    }

    private static OekonomiskRamme ramme(int prisniveau, int... aar) {
        OekonomiskRamme.Builder ramme = OekonomiskRamme.builder().prisniveau(prisniveau);
        for (int one : aar) {
            ramme.addAarsrammer(Aarsramme.builder()
                    .aar(one)
                    .art(Udgiftsart.DRIFT)
                    .beloeb(Beloeb.kroner(1))
                    .build());
        }
        return ramme.build();
    }

    private static Udgift udgift(int prisniveau) {
        return Udgift.builder()
                .aar(2027)
                .beloeb(Beloeb.kroner(1))
                .art(Udgiftsart.DRIFT)
                .prisniveau(prisniveau)
                .build();
    }

    @Test
    void whatEachStrategyHasForItselfIsNotStatedForAll() {
        Prioriteringspolitik common = Prioriteringspolitik.builder()
                .tidligtSenest(1)
                .varighedssyn(Varighedssyn.SIKKER)
                .build();
        Prioriteringspolitik own = Prioriteringspolitik.builder()
                .budgetregel(
                        Budgetregel.builder().taerskel(Udgiftsniveau.MELLEM).build())
                .afslutIPerioden(true)
                .standardvarighed(2)
                .build();

        assertThat(fejl(with(common))).isEmpty();
        assertThat(fejl(with(own)))
                .containsExactly(
                        "HVER_STRATEGIS_EGET /politik/budgetregel []",
                        "HVER_STRATEGIS_EGET /politik/afslutIPerioden []",
                        "HVER_STRATEGIS_EGET /politik/standardvarighed []");
    }

    private static Center.Builder center() {
        return Center.builder().kode("rus").navn("Rådgivningen");
    }

    private static Grundbelastning grundbelastning(int niveau, Grundbelastningsart art) {
        return Grundbelastning.builder()
                .fra(YearHalf.parse("2025-H1"))
                .niveau(niveau)
                .art(art)
                .build();
    }

    private static Portefoelje portefoelje(Strategi... strategier) {
        return Portefoelje.builder().addStrategier(strategier).build();
    }

    private static Portefoelje with(Prioriteringspolitik politik) {
        return Portefoelje.builder().addStrategier(BOERN).politik(politik).build();
    }

    private static List<String> messages(Portefoelje portefoelje) {
        return PortefoeljeCheck.check(portefoelje).stream()
                .filter(Problem::isFejl)
                .map(problem -> problem.getMessage(Sprog.DANSK))
                .toList();
    }

    private static List<String> fejl(Portefoelje portefoelje) {
        return PortefoeljeCheck.check(portefoelje).stream()
                .filter(problem -> problem.getSeverity() == Severity.FEJL)
                .map(PortefoeljeCheckTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.getCode() + " " + problem.getPointer() + " " + problem.getRelated();
    }

    @Test
    void versionsNameWhatThereIsAndRunForwardInTime() {
        Portefoelje portefoelje = Portefoelje.builder()
                .from(portefoelje(BOERN, VOKSNE))
                .addVersioner(
                        version("2026-05-01", "boern", 1).addPlanlagte("ukendt").build())
                .addVersioner(version("2026-04-01", "aeldre", 1).build())
                .build();

        assertThat(fejl(portefoelje))
                .containsExactlyInAnyOrder(
                        "UKENDT_HANDLEPLANSVERSION /versioner/0/strategier/0/version []",
                        "UKENDT_STRATEGI /versioner/0/planlagte/0 []",
                        "UKENDT_STRATEGI /versioner/1/strategier/0/strategi []",
                        "VERSION_I_FORKERT_ORDEN /versioner/1/dato [/versioner/0/dato]");
    }

    @Test
    void aVersionNamesAStrategyOnce() {
        Portefoeljeversion version = version("2026-05-01", "boern", 1)
                .addStrategier(
                        Strategiversion.builder().strategi("boern").version(1).build())
                .build();

        assertThat(fejl(Portefoelje.builder()
                        .from(portefoelje(BOERN, VOKSNE))
                        .addVersioner(version)
                        .build()))
                .contains("DOBBELT_HENVISNING /versioner/0/strategier/1/strategi"
                        + " [/versioner/0/strategier/0/strategi]");
    }

    /**
     * What was planned is among what the version names; the others may stay as they were. A document of an earlier release may
     * say otherwise, or the same twice, and is read all the same.
     */
    @Test
    void aVersionNamesWhatWasPlannedForIt() {
        Strategi boern = BOERN.withHandleplansversioner(Handleplansversion.builder()
                .art(Versionsart.PUBLICERET)
                .handleplan(Handleplan.builder()
                        .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2)))
                        .placeringer(List.of())
                        .build())
                .build());
        Portefoelje portefoelje = Portefoelje.builder()
                .from(portefoelje(boern, VOKSNE))
                .addVersioner(version("2026-05-01", "boern", 1)
                        .addPlanlagte("boern", "voksne", "boern")
                        .build())
                .build();

        assertThat(fejl(portefoelje)).isEmpty();
        assertThat(PortefoeljeCheck.check(portefoelje).stream().map(PortefoeljeCheckTest::line))
                .containsExactly("PLANLAGT_UDEN_VERSION /versioner/0/planlagte/1 [/versioner/0/strategier]");
    }

    private static Portefoeljeversion.Builder version(String dato, String strategi, int version) {
        return Portefoeljeversion.builder()
                .art(Versionsart.FORESLAAET)
                .dato(LocalDate.parse(dato))
                .addStrategier(Strategiversion.builder()
                        .strategi(strategi)
                        .version(version)
                        .build());
    }
}
