package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links by themselves: how long a development takes is not known, but that it takes a half-year at least. */
class BindingCheckTest {

    private static final String RING = "FEJL BINDINGER_I_RING: /initiativer/0/bindinger/0";

    private final Check<Strategi> check = new BindingCheck();

    @ParameterizedTest
    @CsvSource({
        "-, -, FEJL BINDING_UDEN_GRAENSE: /initiativer/1/bindinger/0 holds nothing"
                + " because of /initiativer/1/bindinger/0/mindst and /initiativer/1/bindinger/0/hoejst",
        "0, -, ''",
        "-, 0, ''",
        "0, 0, ''",
        "-2, -1, ''",
        "1, 0, FEJL GRAENSER_VENDT_OM: /initiativer/1/bindinger/0/hoejst holds \"0\""
                + " because of /initiativer/1/bindinger/0/mindst",
        "-1, -2, FEJL GRAENSER_VENDT_OM: /initiativer/1/bindinger/0/hoejst holds \"-2\""
                + " because of /initiativer/1/bindinger/0/mindst",
    })
    void aLinkHasLimitsTheRightWayRound(String mindst, String hoejst, String told) {
        for (Bindingsart art : Bindingsart.values()) {
            assertThat(Findings.lines(
                            check,
                            strategiWith(
                                    initiativ(1),
                                    initiativ(2).withBindinger(binding(1, art + " " + mindst + " " + hoejst)))))
                    .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // how 1 is linked to 2, how 2 is linked to 1, by how many half-years the ring comes back too late
        "START_START 1 -, START_START 0 -, 1",
        "START_START 1 -, START_START -1 -, 0",
        "START_START 2 -, START_START - 2, 0",
        "START_START 2 -, START_START - -3, 0",
        "START_START - -1, START_START - 0, 1",
        "START_START - 1, START_START - -1, 0",
        "SLUT_START 0 -, SLUT_START 0 -, 2",
        "SLUT_START 0 -, START_START 0 -, 1",
        "SLUT_START -1 -, START_START 0 -, 0",
        // At most so long after the end: how late that is nobody knows.
        "SLUT_START - -5, START_START - -5, 0",
    })
    void aRingIsToldThatNothingKeepsHoweverLongDevelopmentTakes(String first, String second, int late) {
        assertThat(Findings.lines(
                        check,
                        strategiWith(
                                initiativ(1).withBindinger(binding(2, first)),
                                initiativ(2).withBindinger(binding(1, second)))))
                .hasSize(late == 0 ? 0 : 1)
                .allMatch(line -> line.startsWith(RING));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void aPrerequisiteIsPartOfARing(int hoejst, int problems) {
        assertThat(Findings.lines(
                        check,
                        strategiWith(
                                initiativ(1),
                                initiativ(2).withAfhaengerAf(1).withBindinger(binding(1, "START_START - " + hoejst)))))
                .hasSize(problems);
    }

    /** One that nothing can keep is a ring, and the others are told as what they are. */
    @ParameterizedTest
    @CsvSource({
        "START_START 0 0, BUNDET_TIL_SIG_SELV",
        "START_START -1 -, BUNDET_TIL_SIG_SELV",
        "START_START 1 -, BINDINGER_I_RING",
        "START_START - -1, BINDINGER_I_RING",
        "SLUT_START -1 -, BUNDET_TIL_SIG_SELV",
        "SLUT_START 0 -, BINDINGER_I_RING",
        "SLUT_START - -5, BUNDET_TIL_SIG_SELV",
    })
    void aLinkToItselfIsTold(String link, String code) {
        assertThat(Findings.lines(check, strategiWith(initiativ(2).withBindinger(binding(2, link)))))
                .singleElement()
                .asString()
                .contains(" " + code + ": /initiativer/0/bindinger/0");
    }

    private static Binding binding(int fra, String text) {
        List<String> parts = Arrays.asList(text.split(" "));
        Binding.Builder binding = Binding.builder().fra(fra).art(Bindingsart.valueOf(parts.get(0)));
        limit(parts.get(1)).ifPresent(binding::mindst);
        limit(parts.get(2)).ifPresent(binding::hoejst);
        return binding.build();
    }

    private static OptionalInt limit(String text) {
        return Optional.of(text).filter(stated -> !stated.equals("-")).stream()
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
