package dk.kommunestrategi.rules.udmoentning.finansiering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class BudgetoversigtTest {

    private static final Strategi STRATEGI = strategi(
            initiativ(1)
                    .addUdgiftsprofil(profil(100, 40)
                            .varig(true)
                            .bevilling("Voksne")
                            .udvalg("u")
                            .build())
                    .addUdgiftsprofil(
                            profil(-30).bevilling("Voksne").udvalg("u").build()),
            initiativ(2)
                    .addUdgiftsprofil(profil(7, 5)
                            .art(Udgiftsart.ANLAEG)
                            .addFordeling(andel("b"), andel("a"))
                            .build()),
            initiativ(3).addUdgift(udgift(2025, 1)),
            initiativ(4));

    private final Budgetoversigt oversigt = Budgetoversigt.from(STRATEGI, plan("2024-H1", "2025-H2"), nu("2024-H1"))
            .orElseThrow();

    @Test
    void theBudgetYearAndThreeYearsBehindItAreShownAndTheAdoptedOneWhereThereIsMoneyInIt() {
        assertThat(oversigt.budgetaar()).isEqualTo(2025);
        assertThat(lines(oversigt.aar(), Aarssum::netto)).isEqualTo("2024:70 2025:47 2026:45 2027:40 2028:40");
        assertThat(Budgetoversigt.from(STRATEGI, plan("2024-H1", "2025-H2"), nu("2023-H2"))
                        .orElseThrow()
                        .aar())
                .extracting(Aarssum::aar)
                .containsExactly(2024, 2025, 2026, 2027);
    }

    @Test
    void costsStandApartFromIncomeAndFromWhatGoesOn() {
        assertThat(lines(oversigt.aar(), Aarssum::udgift)).isEqualTo("2024:100 2025:47 2026:45 2027:40 2028:40");
        assertThat(lines(oversigt.aar(), Aarssum::indtaegt)).isEqualTo("2024:-30 2025:0 2026:0 2027:0 2028:0");
        assertThat(lines(oversigt.aar(), Aarssum::varig)).isEqualTo("2024:0 2025:40 2026:40 2027:40 2028:40");
    }

    @Test
    void whatAnAdoptedBudgetMayLackIsToldUnlessItIsWithinItOrHasStarted() {
        assertThat(lines(oversigt.aar(), Aarssum::tillaegsbevilling)).isEqualTo("2024:100 2025:0 2026:0 2027:0 2028:0");
        assertThat(adopted(profil(100).finansiering(Finansieringskilde.INDEN_FOR_RAMMEN), "2024-H1"))
                .isEqualTo("2024:0");
        assertThat(adopted(profil(100).finansiering(Finansieringskilde.KASSEBEHOLDNING), "2024-H1"))
                .isEqualTo("2024:100");
        assertThat(adopted(profil(1, 100), "2023-H2")).isEqualTo("2024:0");
    }

    @Test
    void aGrantThatIsNotCommittedOrHasEndedIsUncertain() {
        assertThat(uncertain(Pulje.builder().tilsagn(true).udloeber(2025).build()))
                .isEqualTo("2025:0 2026:2 2027:0 2028:0");
        assertThat(uncertain(Pulje.builder().udloeber(2026).build())).isEqualTo("2025:1 2026:2 2027:0 2028:0");
    }

    @Test
    void sumsStandByAccountInitiativeAndCentre() {
        assertThat(oversigt.konti())
                .extracting(linje -> linje.emne().udvalg().orElse("-") + " "
                        + linje.emne().bevilling().orElse("-") + " "
                        + linje.emne().art() + " "
                        + lines(linje.aar(), Aarssum::netto))
                .containsExactly(
                        "u Voksne DRIFT 2024:70 2025:40 2026:40 2027:40 2028:40",
                        "- - ANLAEG 2024:0 2025:7 2026:5 2027:0 2028:0");
        assertThat(oversigt.initiativer())
                .extracting(linje -> linje.emne() + " " + lines(linje.aar(), Aarssum::netto))
                .containsExactly("1 2024:70 2025:40 2026:40 2027:40 2028:40", "2 2024:0 2025:7 2026:5 2027:0 2028:0");
        assertThat(oversigt.centre())
                .extracting(linje -> linje.emne() + " " + linje.aar().get(1).netto())
                .containsExactly("a 3.50", "b 3.50");
    }

    @Test
    void whatIsNotPlacedHasNoMoneyAndIsNamed() {
        assertThat(oversigt.udenPlacering()).containsExactly(3);
    }

    @Test
    void aFrameTellsWhatIsLeft() {
        assertThat(oversigt.rammer())
                .extracting(forbrug -> forbrug.ramme().getAar() + " "
                        + forbrug.ramme().getArt() + " " + forbrug.netto() + " " + forbrug.rest())
                .containsExactly("2025 ANLAEG 7.00 1.00", "2030 DRIFT 40.00 -30.00");
    }

    @Test
    void thereIsNoneWithoutAmounts() {
        assertThat(Budgetoversigt.from(strategi(initiativ(1)), plan("2024-H1"), nu("2024-H1")))
                .isEmpty();
    }

    private static String adopted(Udgiftsprofil.Builder profil, String start) {
        Budgetoversigt of = Budgetoversigt.from(
                        strategi(initiativ(1).addUdgiftsprofil(profil.build())), plan(start), nu("2024-H1"))
                .orElseThrow();
        return lines(of.aar().subList(0, 1), Aarssum::tillaegsbevilling);
    }

    private static String uncertain(Pulje pulje) {
        Udgiftsprofil.Builder profil =
                profil(1, 2).finansiering(Finansieringskilde.STATSLIG_PULJE).pulje(pulje);
        return lines(
                Budgetoversigt.from(
                                strategi(initiativ(1).addUdgiftsprofil(profil.build())), plan("2025-H1"), nu("2024-H1"))
                        .orElseThrow()
                        .aar(),
                Aarssum::usikker);
    }

    private static String lines(List<Aarssum> aar, Function<Aarssum, Beloeb> amount) {
        return aar.stream()
                .map(sum -> sum.aar() + ":" + amount.apply(sum).oere() / 100)
                .collect(Collectors.joining(" "));
    }

    private static YearHalf nu(String halvaar) {
        return YearHalf.parse(halvaar);
    }

    /** Places as many initiatives as there are starts. */
    private static Handleplan plan(String... starts) {
        Handleplan.Builder plan =
                Handleplan.builder().periode(Periode.of(YearHalf.parse("2024-H1"), YearHalf.parse("2026-H2")));
        for (int k = 0; k < starts.length; k++) {
            plan.addPlacering(Placering.builder()
                    .initiativ(k + 1)
                    .formelStart(YearHalf.parse(starts[k]))
                    .build());
        }
        return plan.build();
    }

    private static Strategi strategi(Initiativ.Builder... initiativer) {
        Strategi.Builder strategi = Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0001").navn("K").build())
                .politik(Prioriteringspolitik.builder()
                        .oekonomiskRamme(OekonomiskRamme.builder()
                                .prisniveau(2025)
                                .addAarsrammer(ramme(2030, Udgiftsart.DRIFT, 10), ramme(2025, Udgiftsart.ANLAEG, 8))
                                .build())
                        .build());
        for (Initiativ.Builder initiativ : initiativer) {
            strategi.addInitiativ(initiativ.build());
        }
        return strategi.build();
    }

    private static Aarsramme ramme(int aar, Udgiftsart art, long kroner) {
        return Aarsramme.builder()
                .aar(aar)
                .art(art)
                .beloeb(Beloeb.kroner(kroner))
                .build();
    }

    private static Initiativ.Builder initiativ(int nummer) {
        return Initiativ.builder().nummer(nummer).navn("I");
    }

    private static Udgift udgift(int aar, long kroner) {
        return Udgift.builder().aar(aar).beloeb(Beloeb.kroner(kroner)).build();
    }

    private static Udgiftsprofil.Builder profil(long... kroner) {
        return Udgiftsprofil.builder()
                .beloeb(LongStream.of(kroner).mapToObj(Beloeb::kroner).toList());
    }

    private static Centerandel andel(String center) {
        return Centerandel.builder().center(center).build();
    }
}
