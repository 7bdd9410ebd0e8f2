package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.udgift;
import static dk.kommunestrategi.model.Eksempel.udgiftsprofil;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class UdgiftCheckTest {

    @Test
    void ofAmountsBookedAlikeThereIsOneForAYear() {
        assertThat(check(
                        udgift(2025),
                        with(2025, udgift -> udgift.art(Udgiftsart.ANLAEG)),
                        with(2025, udgift -> udgift.bevilling("A")),
                        with(2025, udgift -> udgift.finansiering(Finansieringskilde.REFUSION))))
                .isEmpty();
        assertThat(check(udgift(2025), with(2025, udgift -> udgift.art(Udgiftsart.DRIFT))))
                .containsExactly(
                        "DOBBELT_HENVISNING /initiativer/0/udgifter/1/aar 2025 [/initiativer/0/udgifter/0/aar]");
    }

    @Test
    void ofAmountsBookedAlikeOnlyTheLastGoesOn() {
        assertThat(check(udgift(2025), with(2026, udgift -> udgift.varig(true))))
                .isEmpty();
        assertThat(check(with(2026, udgift -> udgift.varig(true)), udgift(2025), udgift(2027)))
                .containsExactly("VARIG_UDEN_VIRKNING /initiativer/0/udgifter/0/varig [/initiativer/0/udgifter/2/aar]");
    }

    @Test
    void aGrantLastsAsLongAsTheMoney() {
        assertThat(check(grant(2025, false), grant(2026, false))).isEmpty();
        assertThat(check(grant(2027, false)))
                .containsExactly(
                        "PULJE_UDLOEBER /initiativer/0/udgifter/0/pulje/udloeber 2026 [/initiativer/0/udgifter/0/aar]");
        assertThat(check(grant(2026, true)))
                .containsExactly(
                        "PULJE_UDLOEBER /initiativer/0/udgifter/0/pulje/udloeber 2026 [/initiativer/0/udgifter/0/varig]");
    }

    @Test
    void theAmountWithWhichSumsAreNoLongerExactIsToldOnce() {
        long most = Long.MAX_VALUE / 1_600;

        assertThat(StrategiCheck.check(
                        strategiWith(initiativ(1).withUdgiftsprofil(udgiftsprofil(-most / 2, most / 2)))))
                .isEmpty();
        assertThat(StrategiCheck.check(strategiWith(
                        initiativ(1).withUdgiftsprofil(udgiftsprofil(-most, 1, 1)),
                        initiativ(2).withUdgiftsprofil(udgiftsprofil(most)))))
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly("BELOEB_FOR_STORE /initiativer/0/udgiftsprofil/0/beloeb/1");
    }

    private static Udgift grant(int aar, boolean varig) {
        return with(
                aar,
                udgift -> udgift.varig(varig)
                        .bevilling("B" + aar)
                        .finansiering(Finansieringskilde.STATSLIG_PULJE)
                        .pulje(Pulje.builder().udloeber(2026).build()));
    }

    private static Udgift with(int aar, UnaryOperator<Udgift.Builder> change) {
        return change.apply(Udgift.builder().from(udgift(aar))).build();
    }

    private static List<String> check(Udgift... udgifter) {
        return StrategiCheck.check(strategiWith(initiativ(1).withUdgifter(udgifter))).stream()
                .map(UdgiftCheckTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.getCode() + " " + problem.getPointer()
                + problem.getValue().map(text -> " " + text).orElse("") + " " + problem.getRelated();
    }
}
