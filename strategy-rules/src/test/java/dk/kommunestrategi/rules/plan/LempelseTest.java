package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.konflikt.Kapacitetsbehov;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What stands in a plan's way: where it is written, what to give up, and what then becomes possible. */
class LempelseTest {

    private final Strategi strategi = Eksempelby.strategi();
    private final Planner planner = Planner.standard();

    @Test
    void aLockOfTheRequestGoesBeforeOneOfTheHandleplan() {
        Strategi locked = withLock(1, "2027-H1");

        PlanResult result = planner.plan(PlanRequest.builder()
                .strategi(locked)
                .addFastlaeggelser(new Fastlaeggelse(4, YearHalf.of(2026, 2)))
                .build());

        assertThat(places(result))
                .containsExactly(
                        tuple("FastlagtStart", List.of("/handleplan/placeringer/0/formelStart")),
                        tuple("FastlagtStart", List.of()),
                        tuple("ForudsaetningerFoerst", List.of("/initiativer/3/afhaengerAf")));
        assertThat(tekster(result, Sprog.DANSK))
                .containsExactly("initiativ 4 er fastlagt til 2. halvår 2026; uden det krav findes der en plan, hvor"
                        + " initiativ 4 starter i 2. halvår 2027");
    }

    @Test
    void aCapacityIsToldWithTheSmallestThatIsEnough() {
        PlanResult result = planner.plan(withCenter(Center.builder()
                .from(strategi.getCentre().get(0))
                .kapacitet(2)
                .addKapacitetsaendring(Kapacitetsaendring.builder()
                        .fra(YearHalf.of(2026, 2))
                        .kapacitet(1)
                        .build())
                .build()));

        assertThat(places(result))
                .containsExactly(
                        tuple("Centerkapacitet", List.of("/centre/0/kapacitet", "/centre/0/kapacitetsaendringer")));
        assertThat(tekster(result, Sprog.DANSK))
                .containsExactly(
                        "Boligcenteret må ikke belastes mere end sin kapacitet; en plan findes, når kapaciteten"
                                + " er mindst 3, og ikke før");
        assertThat(tekster(result, Sprog.ENGELSK))
                .containsExactly("Boligcenteret must not carry more load than its capacity; a plan exists once the"
                        + " capacity is at least 3, and not before");
    }

    @Test
    void aWindowIsToldWithTheHalfYearThatIsPossible() {
        PlanResult result = planner.plan(with(
                2, initiativ -> initiativ.withTidligst(YearHalf.of(2027, 1)).withSenest(YearHalf.of(2027, 1))));

        assertThat(places(result))
                .containsExactly(
                        tuple("Startvindue", List.of("/initiativer/1/tidligst", "/initiativer/1/senest")),
                        tuple("IndgaarIBudgetforhandlinger", List.of("/initiativer/1/vurdering/udgiftsniveau")));
        assertThat(result.getProblems().get(0).getPointer()).isEqualTo("/initiativer/1/tidligst");
        assertThat(result.getProblems().get(0).getRelated())
                .containsExactly("/initiativer/1/senest", "/initiativer/1/vurdering/udgiftsniveau");
        assertThat(tekster(result, Sprog.DANSK))
                .containsExactly(
                        "initiativ 2 skal starte tidligst 1. halvår 2027 og senest 1. halvår 2027; uden det krav"
                                + " findes der en plan, hvor initiativ 2 starter i 2. halvår 2027");
    }

    @Test
    void aPolicyGivesWayBeforeTheTimeThatWorkTakes() {
        Strategi lang = with(2, initiativ -> initiativ.withForarbejde(3).withVarighed(2))
                .withPolitik(
                        Prioriteringspolitik.builder().afslutIPerioden(true).build());

        PlanResult result = planner.plan(lang);

        assertThat(places(result))
                .containsExactly(
                        tuple("ForarbejdeFoerst", List.of("/initiativer/1/forarbejde")),
                        tuple("AfslutIPerioden", List.of("/politik/afslutIPerioden")));
        assertThat(result.getLempelse().orElseThrow().getLempede())
                .extracting(lempet -> lempet.krav().regel().getId())
                .containsExactly("AfslutIPerioden");
    }

    @Test
    void whatTheRestLeavesOutIsToldAsSuch() {
        List<Initiativ> initiativer = strategi.getInitiativer().stream()
                .map(initiativ -> List.of(3, 5).contains(initiativ.getNummer())
                        ? Initiativ.builder()
                                .from(initiativ)
                                .kanUdelades(true)
                                .forarbejde(4)
                                .build()
                        : initiativ)
                .toList();
        Valggruppe both = Valggruppe.builder().addInitiativer(3, 5).mindst(2).build();

        PlanResult result = planner.plan(strategi.withInitiativer(initiativer).withValggrupper(both));

        assertThat(tekster(result, Sprog.DANSK))
                .containsExactly("mindst 2 af initiativerne 3 og 5 skal gennemføres; uden det krav findes der en plan,"
                        + " der udelader dem");
        assertThat(tekster(result, Sprog.ENGELSK))
                .containsExactly("at least 2 of the initiatives 3 and 5 must be carried out; without that demand there"
                        + " is a plan that leaves them out");
    }

    @Test
    void aPlanWithoutTimeForPreliminaryWorkHasNoInformalStart() {
        PlanResult result = planner.plan(with(2, initiativ -> initiativ.withForarbejde(4)));

        Lempelse lempelse = result.getLempelse().orElseThrow();
        assertThat(lempelse.getLempede())
                .extracting(lempet -> lempet.krav().regel().getId())
                .containsExactly("ForarbejdeFoerst");
        assertThat(lempelse.getPlaceringer().get(1).getUformelStart()).isEmpty();
    }

    @Test
    void whatHappenedBeforeARevisionIsNeverLifted() {
        PlanRequest revision = PlanRequest.builder()
                .strategi(strategi)
                .revisionFra(YearHalf.of(2026, 2))
                .addFastlaeggelser(new Fastlaeggelse(1, YearHalf.of(2027, 1)))
                .build();

        PlanResult result = planner.plan(revision);

        assertThat(places(result)).extracting(place -> place.toList().get(0)).contains("StartedeBliver");
        assertThat(result.getLempelse().orElseThrow().getLempede())
                .extracting(lempet -> lempet.krav().regel().getId())
                .containsExactly("FastlagtStart");
        assertThat(result.getLempelse().orElseThrow().getPlaceringer().get(0).getFormelStart())
                .isEqualTo(YearHalf.of(2026, 1));
    }

    /** Reckoned with as short a development as may be, operation draws the longer: there is no way out in the duration. */
    @Test
    void operationDrawsToTheEndOfThePeriodHoweverEarlyItBegins() {
        Strategi drift = with(
                3,
                initiativ -> initiativ
                        .withTidshorisont(Tidshorisont.KORT)
                        .withDriftstraek(
                                Driftstraek.builder().center("bolig").niveau(3).build()));
        List<Initiativ> initiativer = new ArrayList<>(drift.getInitiativer());
        initiativer.replaceAll(initiativ -> initiativ.getNummer() == 2 ? initiativ.withAfhaengerAf(3) : initiativ);

        PlanResult result = planner.plan(drift.withInitiativer(initiativer)
                .withPolitik(Prioriteringspolitik.builder()
                        .varighedssyn(Varighedssyn.SIKKER)
                        .build()));

        assertThat(places(result))
                .containsExactlyInAnyOrder(
                        tuple("Centerkapacitet", List.of("/centre/0/kapacitet")),
                        tuple("ForudsaetningerFoerst", List.of("/initiativer/1/afhaengerAf")));
        assertThat(tekster(result, Sprog.DANSK))
                .containsExactly(
                        "Boligcenteret må ikke belastes mere end sin kapacitet; en plan findes, når kapaciteten"
                                + " er mindst 6, og ikke før");
        assertThat(result.getKonflikt().orElseThrow().getKapaciteter())
                .singleElement()
                .satisfies(behov -> {
                    assertThat(behov.drift()).isTrue();
                    assertThat(behov.traek())
                            .containsExactly(
                                    new Kapacitetsbehov.Traek(Initiativnummer.of(2), 3, 2),
                                    new Kapacitetsbehov.Traek(Initiativnummer.of(3), 2, 1));
                });
    }

    /** In its second half-year initiative 3 may be under development or in operation: it is still one half-year. */
    @Test
    void whatMayBeDevelopmentOrOperationIsCountedOnce() {
        Strategi drift = with(
                3,
                initiativ -> initiativ
                        .withTidshorisont(Tidshorisont.KORT)
                        .withVurdering(draws(initiativ, 1))
                        .withDriftstraek(Driftstraek.builder()
                                .center("bolig")
                                .niveau(2)
                                .halvaar(1)
                                .build()));
        List<Initiativ> initiativer = new ArrayList<>(drift.getInitiativer());
        initiativer.replaceAll(
                initiativ -> initiativ.getNummer() == 5 ? initiativ.withVurdering(draws(initiativ, 3)) : initiativ);

        PlanResult result = planner.plan(PlanRequest.builder()
                .strategi(drift.withInitiativer(initiativer)
                        .withPolitik(Prioriteringspolitik.builder()
                                .varighedssyn(Varighedssyn.SIKKER)
                                .build()))
                .addFastlaeggelser(
                        new Fastlaeggelse(3, YearHalf.of(2026, 1)), new Fastlaeggelse(5, YearHalf.of(2027, 1)))
                .build());

        assertThat(result.getKonflikt().orElseThrow().getKapaciteter())
                .singleElement()
                .satisfies(behov -> assertThat(behov.traek())
                        .containsExactly(
                                new Kapacitetsbehov.Traek(Initiativnummer.of(2), 3, 2),
                                new Kapacitetsbehov.Traek(Initiativnummer.of(3), 1, 2),
                                new Kapacitetsbehov.Traek(Initiativnummer.of(5), 3, 1)));
        assertThat(tekster(result, Sprog.DANSK))
                .containsExactly(
                        "initiativ 3 er forudsat at vare højst 2 halvår; en plan findes, hvis det varer 1 halvår,"
                                + " men ikke, hvis det kan vare længere");
    }

    private static Vurdering draws(Initiativ initiativ, int bolig) {
        return Vurdering.builder()
                .from(initiativ.getVurdering().orElseThrow())
                .ressourcetraek(List.of(
                        Ressourcetraek.builder().center("bolig").niveau(bolig).build()))
                .build();
    }

    @Test
    void withoutStepsTheRelaxationIsNotCalledTheSmallest() {
        PlanRequest button = PlanRequest.of(with(2, initiativ -> initiativ.withForarbejde(4)));

        assertThat(planner.plan(button, SearchLimits.ofSteps(1)).getLempelse().map(Lempelse::isMindst))
                .isNotEqualTo(Optional.of(true));
    }

    private static List<Tuple> places(PlanResult result) {
        List<Tuple> places = new ArrayList<>();
        for (Krav krav : result.getKonflikt().orElseThrow().getKrav()) {
            places.add(tuple(krav.regel().getId(), krav.places()));
        }
        assertThat(result.getProblems()).extracting(Problem::isFejl).containsExactly(true);
        return places;
    }

    private static List<String> tekster(PlanResult result, Sprog sprog) {
        return result.getLempelse().orElseThrow().getLempede().stream()
                .map(lempet -> lempet.text(sprog))
                .toList();
    }

    private Strategi withLock(int nummer, String halvaar) {
        Handleplan handleplan = strategi.getHandleplan().orElseThrow();
        return strategi.withHandleplan(Handleplan.builder()
                .periode(handleplan.getPeriode())
                .addPlacering(Placering.builder()
                        .initiativ(nummer)
                        .formelStart(YearHalf.parse(halvaar))
                        .fastlagt(true)
                        .build())
                .build());
    }

    private Strategi withCenter(Center center) {
        List<Center> centre = new ArrayList<>(strategi.getCentre());
        centre.set(0, center);
        return strategi.withCentre(centre);
    }

    private Strategi with(int nummer, UnaryOperator<Initiativ> aendring) {
        List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());
        initiativer.replaceAll(initiativ -> initiativ.getNummer() == nummer ? aendring.apply(initiativ) : initiativ);
        return strategi.withInitiativer(initiativer);
    }
}
