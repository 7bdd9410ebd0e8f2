package dk.kommunestrategi.rules.udmoentning.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Datakildeart;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class HalvaarsstatusTest {

    /** 1 starts on time, 2 late, 3 waits for 1, 4 for 5, which was ended; 6 is due later, 7 is not placed. */
    private final Strategi strategi = Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .addRoller(rolle("chefer", Rolleart.CHEFGRUPPE), rolle("ejer", Rolleart.INITIATIVEJER))
            .addInitiativer(
                    initiativ(7).build(),
                    initiativ(1).build(),
                    initiativ(2).build(),
                    initiativ(3).addAfhaengerAf(1).build(),
                    initiativ(4).addAfhaengerAf(5).build(),
                    initiativ(5).addUdgift(udgift(2026, 100)).build(),
                    initiativ(6).addUdgifter(udgift(2026, 11), udgift(2027, 5)).build())
            .handleplan(Handleplan.builder()
                    .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2)))
                    .placeringer(IntStream.rangeClosed(1, 6)
                            .mapToObj(nummer -> Placering.builder()
                                    .initiativ(nummer)
                                    .formelStart(nummer == 6 ? YearHalf.of(2027, 2) : YearHalf.of(2026, 1))
                                    .build())
                            .toList())
                    .build())
            .styring(Styring.builder()
                    .addBeslutninger(
                            beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, "chefer", "2026-H1", 1, 2),
                            beslutning(Beslutningsart.UDVIKLINGSSTART, "ejer", "2026-H1", 1),
                            beslutning(Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, "chefer", "2026-H1", 5),
                            beslutning(Beslutningsart.UDVIKLINGSSTART, "ejer", "2026-H2", 2),
                            beslutning(Beslutningsart.UDSKYDELSE, "chefer", "2026-H2", 3))
                    .addStatusnotater(notat(1, "2026-H1", "A"), notat(1, "2026-H2", "B"), notat(1, "2027-H1", "C"))
                    .addIndikator(Indikator.builder()
                            .kode("i")
                            .navn("I")
                            .art(Indikatorart.TAL)
                            .baseline(maaling(2025, 10))
                            .addMaalinger(maaling(2026, 12), maaling(2027, 15))
                            .build())
                    .build())
            .build();

    @Test
    void whatWasDecidedAboutTheWholeIsToldInItsTime() {
        Rolle udvalget = rolle("udvalg", Rolleart.UDVALG);
        Beslutning vedtagelse = Beslutning.builder()
                .art(Beslutningsart.HANDLEPLANENS_VEDTAGELSE)
                .organ("udvalg")
                .halvaar(YearHalf.of(2026, 2))
                .build();
        Beslutning umulig = Beslutning.builder()
                .from(vedtagelse)
                .art(Beslutningsart.STRATEGIENS_OPHOER)
                .build();
        Strategi decided = strategi.withRoller(Stream.concat(strategi.getRoller().stream(), Stream.of(udvalget))
                        .toList())
                .withStyring(Styring.builder()
                        .from(strategi.styring())
                        .addBeslutninger(vedtagelse, umulig)
                        .build());

        assertThat(Halvaarsstatus.from(decided, YearHalf.of(2026, 1)).omHelheden())
                .isEmpty();
        assertThat(Halvaarsstatus.from(decided, YearHalf.of(2026, 2)).omHelheden())
                .containsExactly(vedtagelse);
        assertThat(Halvaarsstatus.from(decided, YearHalf.of(2027, 1)).omHelheden())
                .isEmpty();
        assertThat(Aarsrapport.from(decided, 2026).omHelheden()).containsExactly(vedtagelse);
    }

    @Test
    void tellsWhereEveryInitiativeIsAtTheEndOfTheHalfYear() {
        assertThat(lines(Halvaarsstatus.from(strategi, YearHalf.of(2026, 1)).initiativer()))
                .containsExactly(
                        "1 UNDER_UDVIKLING afvigelse 0 anbefales - siden sidst 2 notat A",
                        "2 GODKENDT_TIL_IGANGSAETTELSE afvigelse - anbefales - siden sidst 1 notat -",
                        "3 FORESLAAET afvigelse - anbefales UDSKYDES siden sidst 0 notat -",
                        "4 FORESLAAET afvigelse - anbefales AFSLUTTES siden sidst 0 notat -",
                        "5 AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE afvigelse - anbefales - siden sidst 1 notat -",
                        "6 FORESLAAET afvigelse - anbefales - siden sidst 0 notat -",
                        "7 FORESLAAET afvigelse - anbefales - siden sidst 0 notat -");
    }

    @Test
    void tellsHowLateTheyAre() {
        assertThat(lines(Halvaarsstatus.from(strategi, YearHalf.of(2026, 2)).initiativer()))
                .contains(
                        "2 UNDER_UDVIKLING afvigelse 1 anbefales - siden sidst 1 notat -",
                        "3 UDSKUDT afvigelse - anbefales - siden sidst 1 notat -");
    }

    /** Late is what should have begun and has not; what was postponed or given up waits for nothing. */
    @Test
    void tellsForHowLongThePlannedStartHasPassed() {
        assertThat(overskredet(YearHalf.of(2026, 1))).isEmpty();
        assertThat(overskredet(YearHalf.of(2026, 2))).containsExactly("4: 1");
        assertThat(overskredet(YearHalf.of(2027, 2))).containsExactly("4: 3");
        Strategi waiting = strategi.withStyring(Styring.builder()
                .addBeslutning(beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, "chefer", "2026-H1", 1))
                .build());
        assertThat(overskredet(waiting, YearHalf.of(2027, 1))).contains("1: 2", "2: 2");
    }

    @Test
    void tellsHowFarADevelopmentIsThatIsUnderWay() {
        assertThat(Halvaarsstatus.from(strategi, YearHalf.of(2027, 1)).initiativer())
                .filteredOn(status -> status.fremskridt().isPresent())
                .extracting(status -> status.initiativ().getNummer() + ": "
                        + status.fremskridt().orElseThrow().begyndt() + " "
                        + status.fremskridt().orElseThrow().halvaar())
                .containsExactly("1: 2026-H1 3", "2: 2026-H2 2");
    }

    @Test
    void namesTheApprovalsThatAreStillToCome() {
        assertThat(Halvaarsstatus.from(strategi, YearHalf.of(2026, 1)).initiativer())
                .extracting(status -> status.initiativ().getNummer() + " "
                        + status.udestaaende().stream()
                                .map(Godkendelsestrin::led)
                                .toList())
                .contains("1 []", "3 [IGANGSAETTELSE]", "5 []");
    }

    @Test
    void tellsWhatIsSettledAboutTheEffectOfWhatIsNotEnded() {
        Indikator own = Indikator.builder()
                .kode("e")
                .navn("E")
                .art(Indikatorart.TAL)
                .addInitiativer(1, 5)
                .datakilde(Datakilde.builder()
                        .navn("Register")
                        .art(Datakildeart.EKSISTERENDE)
                        .build())
                .build();
        Strategi measured = strategi.withStyring(
                Styring.builder().from(strategi.styring()).addIndikatorer(own).build());

        List<Initiativstatus> initiativer =
                Halvaarsstatus.from(measured, YearHalf.of(2026, 1)).initiativer();

        assertThat(initiativer).hasSize(7);
        assertThat(initiativer.stream().map(HalvaarsstatusTest::effekt))
                .contains(
                        "1 [e] [INGEN_OPFOELGNING, INGEN_BASELINE]",
                        "2 [] [INGEN_INDIKATOR, INGEN_OPFOELGNING]",
                        "5 -");
    }

    private static String effekt(Initiativstatus status) {
        return status.initiativ().getNummer() + " "
                + status.effekt()
                        .map(effekt -> effekt.indikatorer().stream()
                                        .map(Indikator::getKode)
                                        .toList()
                                + " " + effekt.mangler())
                        .orElse("-");
    }

    @Test
    void recommendsToInitiateWhatIsDueAndWaitsForNothing() {
        assertThat(lines(Halvaarsstatus.from(strategi, YearHalf.of(2027, 2)).initiativer()))
                .contains(
                        "6 FORESLAAET afvigelse - anbefales INITIERES siden sidst 0 notat -",
                        "3 UDSKUDT afvigelse - anbefales UDSKYDES siden sidst 0 notat -");
    }

    @Test
    void theYearsReportHoldsBothHalvesItsMeasurementsAndItsAmounts() {
        Aarsrapport rapport = Aarsrapport.from(strategi, 2026);

        assertThat(lines(rapport.initiativer()))
                .contains(
                        "1 UNDER_UDVIKLING afvigelse 0 anbefales - siden sidst 2 notat B",
                        "2 UNDER_UDVIKLING afvigelse 1 anbefales - siden sidst 2 notat -");
        assertThat(Aarsrapport.from(strategi, 2027).initiativer())
                .as("recommendations are for the management group")
                .allSatisfy(status -> assertThat(status.anbefaling()).isEmpty());
        assertThat(rapport.indikatorer().get(0).udvikling().trin())
                .singleElement()
                .satisfies(trin -> assertThat(trin.forskel()).hasValue(2));
        assertThat(rapport.udgifter()).contains(Beloeb.kroner(111));
        assertThat(Aarsrapport.from(strategi, 2025).udgifter()).isEmpty();
        assertThat(Aarsrapport.from(strategi, 2027)
                        .indikatorer()
                        .get(0)
                        .udvikling()
                        .trin())
                .hasSize(2);
    }

    private List<String> overskredet(YearHalf halvaar) {
        return overskredet(strategi, halvaar);
    }

    private static List<String> overskredet(Strategi strategi, YearHalf halvaar) {
        return Halvaarsstatus.from(strategi, halvaar).initiativer().stream()
                .filter(status -> status.overskredet().isPresent())
                .map(status -> status.initiativ().getNummer() + ": "
                        + status.overskredet().getAsInt())
                .toList();
    }

    private static List<String> lines(List<Initiativstatus> status) {
        return status.stream()
                .map(one -> one.initiativ().getNummer() + " " + one.tilstand() + " afvigelse "
                        + (one.afvigelse().isPresent() ? one.afvigelse().getAsInt() : "-") + " anbefales "
                        + one.anbefaling().map(Enum::name).orElse("-") + " siden sidst "
                        + one.sinceLast().size() + " notat "
                        + one.notat().flatMap(Statusnotat::getFremdrift).orElse("-"))
                .toList();
    }

    private static Rolle rolle(String kode, Rolleart art) {
        return Rolle.builder().kode(kode).navn(kode).art(art).build();
    }

    private static Initiativ.Builder initiativ(int nummer) {
        return Initiativ.builder().nummer(nummer).navn("I" + nummer);
    }

    private static Udgift udgift(int aar, int kroner) {
        return Udgift.builder().aar(aar).beloeb(Beloeb.kroner(kroner)).build();
    }

    private static Maaling maaling(int aar, int vaerdi) {
        return Maaling.builder()
                .fra(Maaletid.of(YearHalf.of(aar, 1)))
                .til(Maaletid.of(YearHalf.of(aar, 2)))
                .vaerdi(vaerdi)
                .build();
    }

    private static Statusnotat notat(int initiativ, String halvaar, String fremdrift) {
        return Statusnotat.builder()
                .initiativ(initiativ)
                .halvaar(YearHalf.parse(halvaar))
                .fremdrift(fremdrift)
                .build();
    }

    private static Beslutning beslutning(Beslutningsart art, String organ, String halvaar, Integer... initiativer) {
        return Beslutning.builder()
                .art(art)
                .organ(organ)
                .halvaar(YearHalf.parse(halvaar))
                .initiativer(List.of(initiativer))
                .build();
    }
}
