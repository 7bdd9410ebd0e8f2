package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Udfaldsrum;
import dk.kommunestrategi.rules.oracle.request.PlainRequests;
import dk.kommunestrategi.rules.oracle.request.WithMoney;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.LempetKrav;
import dk.kommunestrategi.rules.plan.konflikt.Rammebehov;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** What is told of frames is true: why an initiative does not start elsewhere, what stands in the way of any plan, and what helps. */
@Domain(PlainRequests.class)
@Domain(DomainContext.Global.class)
class MoneyKonfliktProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void frameAfterFrameIsOnlyGivenUpWhereThatHelps(@ForAll PlanRequest free, @ForAll Random random) {
        PlanRequest request = tight(unhindered(WithMoney.of(free, random)));
        PlanResult result = planner.plan(request);
        Statistics.label("plan").collect(result.getKonflikt().isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 8);
            coverage.check(false).percentage(share -> share > 30);
        });
        result.getKonflikt().ifPresent(konflikt -> {
            assertThat(konflikt.isIrreducible()).isTrue();
            checkConflict(request, konflikt);
            checkRelaxation(request, result.getLempelse().orElseThrow());
            result.getSenerePlan()
                    .ifPresent(later -> later.getValg()
                            .forEach(out -> assertThat(isPossible(without(request, Numre.of(out))))
                                    .isTrue()));
        });
        if (result.isPlan()) {
            checkReasons(request, result);
        }
    }

    /** Nothing but frames is in the way: then every conflict is one of money. */
    private static PlanRequest unhindered(PlanRequest request) {
        Strategi strategi = request.strategi();
        return Udfaldsrum.with(
                PlanRequest.builder()
                        .strategi(strategi.withInitiativer(strategi.getInitiativer().stream()
                                        .map(initiativ -> initiativ
                                                .withForarbejde(0)
                                                .withVurdering(Vurdering.builder()
                                                        .from(initiativ
                                                                .getVurdering()
                                                                .orElseThrow())
                                                        .udgiftsniveau(Udgiftsniveau.LILLE)
                                                        .build())
                                                .withTidligst(Optional.empty())
                                                .withSenest(Optional.empty())
                                                .withAfhaengerAf()
                                                .withBindinger()
                                                .withStartIHalvaar(OptionalInt.empty()))
                                        .toList())
                                .withHandleplan(Optional.empty())
                                .withCentre(List.of())
                                .withPolitik(Prioriteringspolitik.builder()
                                        .from(strategi.politik())
                                        .afslutIPerioden(false)
                                        .budgetregel(Budgetregel.builder().build())
                                        .build()))
                        .periode(request.getPeriode().or(strategi::periode))
                        .build(),
                Varighedssyn.FORVENTET);
    }

    private static PlanRequest tight(PlanRequest request) {
        return withFrames(
                request,
                frames(request).stream()
                        .map(ramme -> Aarsramme.builder()
                                .from(ramme)
                                .beloeb(new Beloeb(ramme.getBeloeb().oere() / 4))
                                .build())
                        .toList());
    }

    private static void checkConflict(PlanRequest request, Konflikt konflikt) {
        List<Aarsramme> inConflict = konflikt.getKrav().stream()
                .filter(Rammekrav.class::isInstance)
                .map(krav -> frame(request, krav))
                .toList();
        assertThat(isPossible(withFrames(request, inConflict))).isFalse();
        for (Aarsramme lifted : inConflict) {
            List<Aarsramme> others =
                    inConflict.stream().filter(ramme -> !ramme.equals(lifted)).toList();
            assertThat(isPossible(withFrames(request, others))).isTrue();
        }
        assertThat(konflikt.getRammer()).extracting(Rammebehov::krav).isEqualTo(konflikt.getKrav());
        for (Rammebehov behov : konflikt.getRammer()) {
            assertThat(behov.proved()).isTrue();
            assertThat(behov.ramme()).isEqualTo(frame(request, behov.krav()).getBeloeb());
            assertThat(isPossible(withFrames(request, widened(request, inConflict, behov, 0))))
                    .isTrue();
            assertThat(isPossible(withFrames(request, widened(request, inConflict, behov, -1))))
                    .isFalse();
        }
    }

    private static List<Aarsramme> widened(PlanRequest request, List<Aarsramme> rammer, Rammebehov behov, long more) {
        return rammer.stream()
                .map(ramme -> ramme.equals(frame(request, behov.krav()))
                        ? ramme(ramme, behov.behov().oere() + more)
                        : ramme)
                .toList();
    }

    private static void checkRelaxation(PlanRequest request, Lempelse lempelse) {
        Map<Aarsramme, LempetKrav> lifted = new LinkedHashMap<>();
        lempelse.getLempede().forEach(one -> lifted.put(frame(request, one.krav()), one));
        List<Aarsramme> wider = frames(request).stream()
                .map(ramme -> lifted.containsKey(ramme) ? wider(ramme, lifted.get(ramme), 0) : ramme)
                .toList();
        assertThat(isPossible(withFrames(request, wider))).isTrue();
        LempetKrav first = lempelse.getLempede().get(0);
        if (lifted.size() == 1 && first.ramme().orElseThrow().mindst()) {
            List<Aarsramme> tooSmall = frames(request).stream()
                    .map(ramme -> lifted.containsKey(ramme) ? wider(ramme, first, -1) : ramme)
                    .toList();
            assertThat(isPossible(withFrames(request, tooSmall))).isFalse();
        }
    }

    private static Aarsramme wider(Aarsramme ramme, LempetKrav lempet, long more) {
        return ramme(ramme, lempet.ramme().orElseThrow().beloeb().oere() + more);
    }

    private static Aarsramme ramme(Aarsramme ramme, long oere) {
        return Aarsramme.builder().from(ramme).beloeb(new Beloeb(oere)).build();
    }

    private void checkReasons(PlanRequest request, PlanResult result) {
        RuleBook rules = new RuleBook(RequestFacts.of(request));
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        result.getPlaceringer().forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        for (Begrundelse begrundelse : new Begrunder(planner).explain(result).getBegrundelser()) {
            for (Startmulighed option : begrundelse.getOptions()) {
                Map<Integer, YearHalf> moved = new LinkedHashMap<>(starts);
                moved.put(begrundelse.getPlacering().orElseThrow().getInitiativ(), option.halvaar());
                assertThat(option.isPossible()).isEqualTo(rules.isKeptBy(moved));
            }
        }
    }

    private static Aarsramme frame(PlanRequest request, Krav krav) {
        String place = krav.places().get(0);
        return frames(request).get(Integer.parseInt(place.substring(place.lastIndexOf('/') + 1)));
    }

    private static List<Aarsramme> frames(PlanRequest request) {
        return request.strategi().politik().getOekonomiskRamme().orElseThrow().getAarsrammer();
    }

    private static PlanRequest withFrames(PlanRequest request, List<Aarsramme> rammer) {
        Prioriteringspolitik politik = request.strategi().politik();
        return PlanRequest.builder()
                .from(request)
                .strategi(request.strategi()
                        .withPolitik(Prioriteringspolitik.builder()
                                .from(politik)
                                .oekonomiskRamme(OekonomiskRamme.builder()
                                        .from(politik.getOekonomiskRamme().orElseThrow())
                                        .aarsrammer(rammer)
                                        .build())
                                .build()))
                .build();
    }

    private static PlanRequest without(PlanRequest request, List<Integer> out) {
        Strategi strategi = request.strategi();
        return PlanRequest.builder()
                .from(request)
                .strategi(strategi.withInitiativer(strategi.getInitiativer().stream()
                        .filter(initiativ -> !out.contains(initiativ.getNummer()))
                        .toList()))
                .build();
    }

    private static boolean isPossible(PlanRequest request) {
        return new BruteForce(RequestFacts.of(request)).oracle().isPossible();
    }
}
