package dk.kommunestrategi.rules.historik;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan rests on, as it is found again from what a version says of it ("grundlag": basis). */
final class Beregningsgrundlag {

    private Beregningsgrundlag() {}

    /**
     * Returns what planning reads of a strategy and nothing else: a typing error that is corrected in a case, or what was
     * measured since, makes no plan another one.
     */
    static Strategi of(Strategi strategi) {
        Styring styring = strategi.styring();
        return Strategi.builder()
                .navn(strategi.getNavn())
                .kommune(strategi.getKommune())
                .periode(strategi.getPeriode())
                .status(strategi.getStatus())
                .skala(strategi.getSkala())
                .temaer(strategi.getTemaer())
                .centre(strategi.getCentre())
                .roller(strategi.getRoller())
                .initiativer(strategi.getInitiativer())
                .valggrupper(strategi.getValggrupper())
                .politik(strategi.getPolitik())
                .handleplan(strategi.getHandleplan())
                .styring(Styring.builder()
                        .politik(styring.getPolitik())
                        .beslutninger(styring.getBeslutninger())
                        .indikatorer(styring.getIndikatorer().stream()
                                .map(indikator -> Indikator.builder()
                                        .from(indikator)
                                        .maalinger(List.of())
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    /**
     * Returns the strategy with the policy, the log and the plan that it had when a version was computed; the versions, some
     * of which refer to later decisions, were none of its business.
     */
    static Strategi then(Strategi strategi, Planberegning beregning) {
        Styring styring = strategi.styring();
        Optional<Handleplan> before = beregning.getUdgangspunkt().stream()
                .mapToObj(nummer -> strategi.getHandleplansversioner().get(nummer - 1))
                .map(Handleplansversion::getHandleplan)
                .findFirst();
        return strategi.withHandleplan(before)
                .withHandleplansversioner(List.of())
                .withPolitik(beregning.getPolitik())
                .withStyring(Styring.builder()
                        .from(styring)
                        .beslutninger(styring.getBeslutninger().subList(0, beregning.getAntalBeslutninger()))
                        .build());
    }

    /** Returns what was asked for: the period and the locks of the version, and where a revision began. */
    static PlanRequest request(Strategi then, Handleplansversion version, Planberegning beregning) {
        Handleplan handleplan = version.getHandleplan();
        return PlanRequest.builder()
                .strategi(then)
                .periode(handleplan.getPeriode())
                .revisionFra(beregning.getRevisionFra())
                .fastlaeggelser(locked(then, handleplan)
                        .map(placering -> new Fastlaeggelse(placering.getInitiativ(), placering.getFormelStart()))
                        .toList())
                .build();
    }

    /** Returns the placements that were locked for this plan, and not before. */
    static Stream<Placering> locked(Strategi then, Handleplan handleplan) {
        return handleplan.getPlaceringer().stream()
                .filter(placering -> placering.isFastlagt()
                        && then.getHandleplan()
                                .flatMap(before -> before.placering(placering.getInitiativ()))
                                .filter(Placering::isFastlagt)
                                .isEmpty());
    }
}
