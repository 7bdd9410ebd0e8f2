package dk.kommunestrategi.rules.planlaegning.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** Initiative 2 waits for the development of 1, which may start at most a half-year before 2: that is, if 1 takes no longer. */
class BindingRingCheckTest {

    private static final Periode PERIODE = Periode.of(YearHalf.of(2026, 1), YearHalf.of(2028, 2));

    private final Planner planner = Planner.standard();

    @ParameterizedTest
    @CsvSource({
        // how long 1 takes, how durations are looked at, by how many half-years the ring comes back too late
        "1, FORVENTET, -",
        "2, FORVENTET, 1",
        "4, SIKKER, 3",
        "1-3, FORVENTET, -",
        "2-3, FORVENTET, 1",
        // What is stated, a plan is to hold for; what is assumed is a demand like others.
        "1-3, SIKKER, 2",
        "KORT, SIKKER, -",
        "LANG, FORVENTET, 3",
        "LANG, SIKKER, 2",
    })
    void aRingIsToldThatNothingKeepsWithTheDurationsPlannedWith(String varighed, Varighedssyn syn, String late) {
        assertThat(fejl(linked(Styringseksempel.strategi(), varighed)
                        .withPeriode(PERIODE)
                        .withPolitik(
                                Prioriteringspolitik.builder().varighedssyn(syn).build())))
                .containsExactlyElementsOf(late.equals("-") ? List.of() : List.of(told(late)));
    }

    /** What decisions tell of a duration counts for more than what is stated. */
    @ParameterizedTest
    @CsvSource({"2026-H1, 3, -", "2026-H2, 1, 1"})
    void whatWasDecidedCounts(String end, String varighed, String late) {
        Strategi decided = Styringseksempel.strategi(
                decision(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, Rolleart.CHEFGRUPPE, "2026-H1", 1),
                decision(Beslutningsart.UDVIKLINGSSTART, Rolleart.INITIATIVEJER, "2026-H1", 1),
                decision(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.CHEFGRUPPE, end, 1));

        assertThat(fejl(linked(decided, varighed).withPeriode(PERIODE)))
                .containsExactlyElementsOf(late.equals("-") ? List.of() : List.of(told(late)));
    }

    @Test
    void whatWasEndedIsNoPartOfARing() {
        Strategi ended = Styringseksempel.strategi(
                decision(Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, Rolleart.CHEFGRUPPE, "2026-H1", 1, 2));

        assertThat(fejl(linked(ended, "2").withPeriode(PERIODE))).isEmpty();
    }

    /** Initiative 1 started before the period, and what it breaks can be helped no more. */
    @Test
    void whatHasStartedIsNoPartOfARing() {
        Strategi begun = linked(Styringseksempel.strategi(), "2")
                .withHandleplan(Handleplan.builder()
                        .periode(PERIODE)
                        .addPlacering(Placering.builder()
                                .initiativ(1)
                                .formelStart(YearHalf.of(2025, 1))
                                .build())
                        .build());

        assertThat(fejl(begun)).isEmpty();
        assertThat(planner.plan(begun).isPlan()).isTrue();
        assertThat(planner.plan(begun).getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.BINDING_IKKE_HOLDT)
                .extracting(Problem::getPointer)
                .containsExactly("/initiativer/1");
    }

    @Test
    void inARevisionItIsAConflict() {
        Strategi placed = linked(Styringseksempel.strategi(), "2")
                .withHandleplan(Handleplan.builder().periode(PERIODE).build());
        PlanRequest revision = PlanRequest.builder()
                .strategi(placed)
                .revisionFra(YearHalf.of(2026, 1))
                .build();

        assertThat(fejl(placed)).containsExactly(told("1"));
        assertThat(planner.check(revision)).noneMatch(Problem::isFejl);
        assertThat(planner.plan(revision).getKonflikt().orElseThrow().getKrav()).hasSize(2);
    }

    private List<String> fejl(Strategi strategi) {
        return planner.check(strategi).stream()
                .filter(Problem::isFejl)
                .map(problem -> problem.getPointer() + " " + problem.getMessage(Sprog.DANSK))
                .toList();
    }

    private static String told(String late) {
        return "/initiativer/1/bindinger/0 Bindingerne går i ring og kan ikke overholdes:"
                + " initiativ 1, 2. Følges ringen rundt, skal et initiativ starte mindst " + late
                + " halvår efter sig selv.";
    }

    private static Strategi linked(Strategi strategi, String varighed) {
        Binding.Builder end = Binding.builder().fra(1).art(Bindingsart.SLUT_START);
        Binding.Builder start = Binding.builder().fra(1).art(Bindingsart.START_START);
        List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());
        initiativer.set(0, withVarighed(initiativer.get(0), varighed));
        initiativer.set(
                1,
                initiativer
                        .get(1)
                        .withVarighed(1)
                        .withBindinger(end.mindst(0).build(), start.hoejst(1).build()));
        return strategi.withInitiativer(initiativer);
    }

    private static Initiativ withVarighed(Initiativ initiativ, String varighed) {
        if (varighed.contains("-")) {
            String[] interval = varighed.split("-", 2);
            return initiativ.withVarighedsinterval(
                    Varighedsinterval.of(Integer.parseInt(interval[0]), Integer.parseInt(interval[1])));
        }
        return varighed.length() > 1
                ? initiativ.withTidshorisont(Optional.of(Tidshorisont.valueOf(varighed)))
                : initiativ.withVarighed(Integer.parseInt(varighed));
    }

    private static Beslutning decision(Beslutningsart art, Rolleart organ, String halvaar, Integer... initiativer) {
        return Beslutning.builder()
                .from(Styringseksempel.beslutning(art, organ))
                .initiativer(List.of(initiativer))
                .halvaar(YearHalf.parse(halvaar))
                .build();
    }
}
