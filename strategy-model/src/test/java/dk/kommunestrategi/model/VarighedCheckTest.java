package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarighedCheckTest {

    private final Check<Strategi> check = new VarighedCheck();

    @Test
    void anIntervalIsTheRightWayRound() {
        assertThat(Findings.lines(
                        check,
                        strategiWith(initiativ(1), initiativ(2).withVarighedsinterval(Varighedsinterval.of(3, 2)))))
                .containsExactly("FEJL INTERVAL_VENDT_OM: /initiativer/1/varighedsinterval/hoejst holds \"2\""
                        + " because of /initiativer/1/varighedsinterval/mindst");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0", "4, 0", "5, 1"})
    void aDurationLiesInItsInterval(int varighed, int problems) {
        assertThat(Findings.lines(
                        check,
                        strategiWith(
                                initiativ(1).withVarighed(varighed).withVarighedsinterval(Varighedsinterval.of(2, 4)))))
                .hasSize(problems)
                .allMatch(line -> line.equals("FEJL VARIGHED_UDEN_FOR_INTERVAL: /initiativer/0/varighed holds \""
                        + varighed + "\" because of /initiativer/0/varighedsinterval/mindst and"
                        + " /initiativer/0/varighedsinterval/hoejst"));
    }

    @Test
    void anInitiativeSaysNothingByLeavingTheWordOut() {
        assertThat(Findings.lines(check, strategiWith(initiativ(1).withTidshorisont(Tidshorisont.IKKE_OPLYST))))
                .containsExactly("FEJL TIDSHORISONT_IKKE_OPLYST: /initiativer/0/tidshorisont holds \"IKKE_OPLYST\"");
    }

    @Test
    void whatAWordSpeaksOfNeedsTheWord() {
        assertThat(Findings.lines(check, strategiWith(initiativ(1).withTidshorisontGaelder(Tidsomfang.FOERSTE_FASE))))
                .containsExactly("FEJL TIDSHORISONT_MANGLER: /initiativer/0/tidshorisontGaelder holds \"FOERSTE_FASE\""
                        + " because of /initiativer/0/tidshorisont");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 4, ''",
        "1, 2, 4, VARIGHED_UDEN_FOR_INTERVAL",
        "5, 2, 4, VARIGHED_UDEN_FOR_INTERVAL",
        "3, 4, 2, INTERVAL_VENDT_OM"
    })
    void anEstimateIsWithinItsOwnRange(int forventet, int mindst, int hoejst, String code) {
        Prioriteringspolitik politik = Prioriteringspolitik.builder()
                .putTidshorisont(Tidshorisont.MELLEM, Varighedsskoen.of(forventet, mindst, hoejst))
                .build();

        assertThat(Findings.lines(check, strategi().withPolitik(politik)))
                .hasSize(code.isEmpty() ? 0 : 1)
                .allMatch(line -> line.startsWith("FEJL " + code + ": /politik/tidshorisonter/MELLEM/"));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void twoDifferentAssumptionsAreTold(int standardvarighed, int warnings) {
        Prioriteringspolitik politik = Prioriteringspolitik.builder()
                .putTidshorisont(Tidshorisont.IKKE_OPLYST, Varighedsskoen.of(2, 1, 4))
                .standardvarighed(standardvarighed)
                .build();

        assertThat(Findings.lines(check, strategi().withPolitik(politik)))
                .hasSize(warnings)
                .allMatch(line -> line.equals("ADVARSEL STANDARDVARIGHED_GAELDER:"
                        + " /politik/tidshorisonter/IKKE_OPLYST/forventet holds \"2\" because of"
                        + " /politik/standardvarighed"));
    }

    @Test
    void everythingStatedIsInOrder() {
        assertThat(Findings.lines(check, fullStrategi())).isEmpty();
    }
}
