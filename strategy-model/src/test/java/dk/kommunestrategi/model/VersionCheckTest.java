package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.beslutning;
import static dk.kommunestrategi.model.Eksempel.handleplan;
import static dk.kommunestrategi.model.Eksempel.placering;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Styring;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What versions of the handleplan say of themselves, of each other and of the log. */
class VersionCheckTest {

    private static final Beslutning VEDTAGELSE = Beslutning.builder()
            .from(beslutning("2026-H1"))
            .art(Beslutningsart.HANDLEPLANENS_VEDTAGELSE)
            .dato(LocalDate.parse("2026-03-02"))
            .initiativer(List.of())
            .build();

    @Test
    void versionsStandInTheOrderOfTheirDays() {
        assertThat(lines(strategi()
                        .withHandleplansversioner(
                                on("2026-03-02"),
                                version(Versionsart.PUBLICERET).build(),
                                on("2026-03-01"))))
                .containsExactly("FEJL VERSION_I_FORKERT_ORDEN: /handleplansversioner/2/dato"
                        + " holds \"2026-03-01\" because of /handleplansversioner/0/dato");
        assertThat(lines(strategi().withHandleplansversioner(on("2026-03-02"), on("2026-03-02"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aVersionIsOfTheKindThatItsDecisionMakesIt(Versionsart art) {
        Strategi strategi = decided(version(art).beslutning(1).build());

        if (art == Versionsart.VEDTAGET) {
            assertThat(lines(strategi)).isEmpty();
        } else {
            assertThat(lines(strategi))
                    .singleElement()
                    .asString()
                    .startsWith("FEJL VERSION_PASSER_IKKE: /handleplansversioner/0/beslutning holds \"1\"");
        }
    }

    @Test
    void aVersionHasTheDayAndTheBodyOfItsDecision() {
        Handleplansversion.Builder right = version(Versionsart.VEDTAGET)
                .beslutning(1)
                .dato(LocalDate.parse("2026-03-02"))
                .organ(VEDTAGELSE.getOrgan());

        assertThat(lines(decided(right.build()))).isEmpty();
        assertThat(lines(decided(right.organ("andet").build()))).hasSize(1);
        assertThat(Findings.problems(
                        new VersionCheck(),
                        decided(version(Versionsart.VEDTAGET)
                                .beslutning(1)
                                .dato(LocalDate.parse("2026-03-03"))
                                .build())))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getMessage(Sprog.DANSK))
                        .isEqualTo("Versionen af handleplanen er vedtaget, men passer ikke til beslutning nr. 1 i"
                                + " loggen: vedtagelse af handleplanen."));
    }

    @Test
    void aVersionRefersToNothingThatIsNotThere() {
        assertThat(lines(decided(
                        version(Versionsart.VEDTAGET).beslutning(2).build(),
                        version(Versionsart.VEDTAGET).beslutning(0).build(),
                        version(Versionsart.FORESLAAET)
                                .beregning(beregning()
                                        .udgangspunkt(3)
                                        .antalBeslutninger(2)
                                        .build())
                                .build())))
                .containsExactly(
                        "FEJL UKENDT_BESLUTNING: /handleplansversioner/0/beslutning holds \"2\""
                                + " because of /styring/beslutninger",
                        "FEJL UKENDT_BESLUTNING: /handleplansversioner/1/beslutning holds \"0\""
                                + " because of /styring/beslutninger",
                        "FEJL UKENDT_HANDLEPLANSVERSION: /handleplansversioner/2/beregning/udgangspunkt"
                                + " holds \"3\" because of /handleplansversioner",
                        "FEJL UKENDT_BESLUTNING: /handleplansversioner/2/beregning/antalBeslutninger holds \"2\""
                                + " because of /styring/beslutninger");
        assertThat(lines(decided(
                        version(Versionsart.PUBLICERET).build(),
                        version(Versionsart.FORESLAAET)
                                .beregning(beregning()
                                        .udgangspunkt(1)
                                        .antalBeslutninger(1)
                                        .build())
                                .build())))
                .isEmpty();
    }

    @Test
    void thePlanOfAVersionIsCheckedAsAnyPlan() {
        Strategi strategi = strategi()
                .withHandleplansversioner(Handleplansversion.builder()
                        .art(Versionsart.PUBLICERET)
                        .organ("ukendt")
                        .handleplan(
                                handleplan(placering(1, "2024-H1"), placering(1, "2024-H2"), placering(9, "2024-H1")))
                        .build());

        assertThat(StrategiCheck.check(strategi))
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .contains(
                        "DOBBELT_PLACERING /handleplansversioner/0/handleplan/placeringer/1/initiativ",
                        "UKENDT_INITIATIV /handleplansversioner/0/handleplan/placeringer/2/initiativ",
                        "UKENDT_ROLLE /handleplansversioner/0/organ");
    }

    private static List<String> lines(Strategi strategi) {
        return Findings.lines(new VersionCheck(), strategi);
    }

    private static Strategi decided(Handleplansversion... versioner) {
        return strategi()
                .withStyring(Styring.builder().addBeslutning(VEDTAGELSE).build())
                .withHandleplansversioner(versioner);
    }

    private static Handleplansversion on(String dato) {
        return version(Versionsart.FORESLAAET).dato(LocalDate.parse(dato)).build();
    }

    private static Handleplansversion.Builder version(Versionsart art) {
        return Handleplansversion.builder().art(art).handleplan(handleplan());
    }

    private static Planberegning.Builder beregning() {
        return Planberegning.builder().produktversion("1").fingeraftryk("f");
    }
}
