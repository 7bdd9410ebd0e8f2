package dk.kommunestrategi.rules.planlaegning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.konflikt.Kapacitetsbehov;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.Periodebehov;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** How much a conflict needs is measured with the demands that are in it, and with the durations that count in it. */
class OtherPeriodsTest {

    private static final Periode PERIODE = Periode.of(YearHalf.of(2026, 1), YearHalf.of(2029, 2));

    private final Planner planner = Planner.standard();

    /** Initiative 1 started too late to end in a period of eight half-years; in one of ten, that is demanded of it again. */
    @Test
    void whatThePastBrokeInAShortPeriodDoesNotShiftTheDemandsOfALongerOne() {
        Strategi strategi = strategi(
                        true, Varighedssyn.FORVENTET, initiativ(1, 10, 0), initiativ(2, 4, 1), initiativ(3, 4, 1))
                .withHandleplan(Handleplan.builder()
                        .periode(PERIODE)
                        .addPlacering(Placering.builder()
                                .initiativ(1)
                                .formelStart(YearHalf.of(2026, 1))
                                .build())
                        .build());

        Periodebehov behov = konflikt(PlanRequest.builder()
                        .strategi(strategi)
                        .revisionFra(YearHalf.of(2027, 2))
                        .build())
                .getPeriode()
                .orElseThrow();

        // From the fourth half-year on, two times four.
        assertThat(behov.behov()).isEqualTo(11);
        assertThat(behov.proved()).isTrue();
        assertThat(behov.varigheder())
                .extracting(Periodebehov.Varighed::initiativ)
                .containsExactly(Initiativnummer.of(2), Initiativnummer.of(3));
        assertThat(behov.varigheder()).noneMatch(Periodebehov.Varighed::vaerst);
    }

    /** Whatever is assumed of its duration, the initiative draws too much: that it may last long is not in the way. */
    @Test
    void whatIsNotInTheWayDoesNotCount() {
        Konflikt konflikt = konflikt(PlanRequest.of(strategi(false, Varighedssyn.SIKKER, unknown(1, 2))));

        assertThat(konflikt.getKapaciteter())
                .flatExtracting(Kapacitetsbehov::traek)
                .containsExactly(new Kapacitetsbehov.Traek(Initiativnummer.of(1), 2, 1));
    }

    /** Each may take up to ten half-years, and the period has eight. */
    @Test
    void theLongestDurationCountsWherePlansAreToHoldForIt() {
        Konflikt konflikt = konflikt(PlanRequest.of(strategi(true, Varighedssyn.SIKKER, unknown(1, 1))));

        assertThat(konflikt.getPeriode().orElseThrow().behov()).isEqualTo(10);
        assertThat(konflikt.getPeriode().orElseThrow().varigheder())
                .containsExactly(new Periodebehov.Varighed(Initiativnummer.of(1), 10, 0, true, true));
    }

    @Test
    void aLinkMayAskForMoreThanAllTheWorkTakes() {
        Initiativ after = initiativ(2, 1, 0)
                .withBindinger(Binding.builder()
                        .fra(1)
                        .art(Bindingsart.SLUT_START)
                        .mindst(20)
                        .build());

        assertThat(needed(strategi(false, Varighedssyn.FORVENTET, initiativ(1, 1, 0), after)))
                .isEqualTo(22);
    }

    @Test
    void operationMayTakeTheCapacityForLong() {
        Initiativ before = initiativ(1, 1, 1)
                .withDriftstraek(Driftstraek.builder()
                        .center("bolig")
                        .niveau(1)
                        .halvaar(30)
                        .build());

        assertThat(needed(strategi(
                        false,
                        Varighedssyn.FORVENTET,
                        before,
                        initiativ(2, 1, 1).withAfhaengerAf(1))))
                .isEqualTo(32);
    }

    @Test
    void whatACentreCarriesAnywayMayEndLate() {
        Strategi strategi = strategi(false, Varighedssyn.FORVENTET, initiativ(1, 1, 1));
        Center center = Center.builder()
                .from(strategi.getCentre().get(0))
                .addGrundbelastning(Grundbelastning.builder()
                        .fra(YearHalf.of(2020, 1))
                        .til(YearHalf.of(2040, 2))
                        .niveau(1)
                        .art(Grundbelastningsart.ANDRE_STRATEGIER)
                        .build())
                .build();

        assertThat(needed(strategi.withCentre(center))).isEqualTo(31);
    }

    private int needed(Strategi strategi) {
        Periodebehov behov = konflikt(PlanRequest.of(strategi)).getPeriode().orElseThrow();
        assertThat(behov.proved()).isTrue();
        return behov.behov();
    }

    private Konflikt konflikt(PlanRequest request) {
        return planner.plan(request).getKonflikt().orElseThrow();
    }

    private static Initiativ unknown(int nummer, int traek) {
        return initiativ(nummer, 1, traek).withVarighed(OptionalInt.empty());
    }

    private static Initiativ initiativ(int nummer, int varighed, int traek) {
        Vurdering.Builder vurdering =
                Vurdering.builder().letImplementerbart(false).udgiftsniveau(Udgiftsniveau.LILLE);
        if (traek > 0) {
            vurdering.addRessourcetraek(
                    Ressourcetraek.builder().center("bolig").niveau(traek).build());
        }
        return Initiativ.builder()
                .from(Eksempelby.strategi().getInitiativer().get(0))
                .nummer(nummer)
                .vurdering(vurdering.build())
                .varighed(varighed)
                .build();
    }

    /** A strategy with a centre that one may draw on at a time. */
    private static Strategi strategi(boolean afslutIPerioden, Varighedssyn syn, Initiativ... initiativer) {
        return Strategi.builder()
                .from(Eksempelby.strategi())
                .handleplan(Optional.empty())
                .periode(PERIODE)
                .politik(Prioriteringspolitik.builder()
                        .from(Prioriteringspolitik.STANDARD)
                        .afslutIPerioden(afslutIPerioden)
                        .varighedssyn(syn)
                        .build())
                .centre(List.of(Center.builder()
                        .kode("bolig")
                        .navn("Boligcenteret")
                        .forvaltning("SAF")
                        .kapacitet(1)
                        .build()))
                .initiativer(List.of(initiativer))
                .build();
    }
}
