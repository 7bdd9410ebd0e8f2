package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.ramme;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.udgift;
import static dk.kommunestrategi.model.Eksempel.udgiftsprofil;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import org.junit.jupiter.api.Test;

class RammeCheckTest {

    @Test
    void aYearHasOneFrameForEachKindOfMoney() {
        OekonomiskRamme drift = ramme(2025, Udgiftsart.DRIFT, 1);
        OekonomiskRamme anlaeg = ramme(2025, Udgiftsart.ANLAEG, 1);

        assertThat(check(with(drift, anlaeg, ramme(2026, Udgiftsart.DRIFT, 1)), strategiWith(initiativ(1))))
                .isEmpty();
        assertThat(check(with(drift, anlaeg, anlaeg), strategiWith(initiativ(1))))
                .extracting(RammeCheckTest::line)
                .containsExactly("DOBBELT_HENVISNING /politik/oekonomiskRamme/aarsrammer/2/aar 2025"
                        + " [/politik/oekonomiskRamme/aarsrammer/1/aar]");
    }

    @Test
    void amountsAreInThePricesOfTheFrameWhereTheySayInWhich() {
        Strategi strategi = strategiWith(
                initiativ(1).withUdgifter(udgift(2025)),
                initiativ(2).withUdgiftsprofil(prices(2025), prices(2024)),
                initiativ(3).withUdgiftsprofil(prices(2026)));

        List<Problem> problems = check(with(ramme(2025, Udgiftsart.DRIFT, 1)), strategi);

        assertThat(problems)
                .extracting(RammeCheckTest::line)
                .containsExactly(
                        "PRISNIVEAUER_UENIGE /initiativer/1/udgiftsprofil/1/prisniveau 2024"
                                + " [/politik/oekonomiskRamme/prisniveau]",
                        "PRISNIVEAUER_UENIGE /initiativer/2/udgiftsprofil/0/prisniveau 2026"
                                + " [/politik/oekonomiskRamme/prisniveau]");
        assertThat(problems.get(0).getMessage(Sprog.DANSK))
                .isEqualTo("Beløb i 2024-priser kan ikke lægges sammen med beløb i 2025-priser.");
    }

    /** Who has mistaken one year has one thing to mend, wherever it stands. */
    @Test
    void thePricesThatMostAreStatedInCount() {
        Strategi strategi = strategiWith(
                initiativ(1).withUdgiftsprofil(prices(2025)),
                initiativ(2).withUdgiftsprofil(prices(2026), prices(2026)));

        assertThat(StrategiCheck.check(strategi))
                .filteredOn(Problem::isFejl)
                .extracting(RammeCheckTest::line)
                .containsExactly("PRISNIVEAUER_UENIGE /initiativer/0/udgiftsprofil/0/prisniveau 2025"
                        + " [/initiativer/1/udgiftsprofil/0/prisniveau]");
    }

    private static Udgiftsprofil prices(int prisniveau) {
        return Udgiftsprofil.builder()
                .from(udgiftsprofil(1))
                .prisniveau(prisniveau)
                .build();
    }

    private static OekonomiskRamme with(OekonomiskRamme first, OekonomiskRamme... more) {
        OekonomiskRamme.Builder ramme = OekonomiskRamme.builder().from(first);
        List.of(more).forEach(other -> ramme.addAllAarsrammer(other.getAarsrammer()));
        return ramme.build();
    }

    private static List<Problem> check(OekonomiskRamme ramme, Strategi strategi) {
        return StrategiCheck.check(strategi.withPolitik(
                Prioriteringspolitik.builder().oekonomiskRamme(ramme).build()));
    }

    private static String line(Problem problem) {
        return problem.getCode() + " " + problem.getPointer()
                + problem.getValue().map(text -> " " + text).orElse("") + " " + problem.getRelated();
    }
}
