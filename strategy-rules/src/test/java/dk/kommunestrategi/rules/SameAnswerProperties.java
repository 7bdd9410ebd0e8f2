package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.oracle.Koldingtal;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.built.ImmutableEvaluering;
import dk.kommunestrategi.rules.plan.built.ImmutablePlanResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The same request gets the same answer, however it is written down. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class SameAnswerProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 300)
    void theSameRequestTwiceGivesTheSameResult(@ForAll PlanRequest request) {
        PlanResult first = planner.plan(request);
        PlanResult again = Planner.standard().plan(request);

        assertThat(withoutProblems(again, request)).isEqualTo(withoutProblems(first, request));
        assertThat(messages(again)).isEqualTo(messages(first));
    }

    @Property(tries = 800)
    void theOrderOfWritingChangesNothing(@ForAll PlanRequest request, @ForAll Random random) {
        PlanRequest mixed = PlanRequest.builder()
                .from(request)
                .strategi(mixed(request.strategi(), random))
                .fastlaeggelser(mixed(request.getFastlaeggelser(), random))
                .build();

        PlanResult before = planner.plan(request);
        PlanResult after = planner.plan(mixed);

        assertThat(withoutProblems(after, request)).isEqualTo(withoutProblems(before, request));
        assertThat(messages(after)).isEqualTo(messages(before));
    }

    @Property(tries = 400)
    void aFinerScaleChangesNothingButTheSquares(
            @ForAll PlanRequest request, @ForAll @IntRange(min = 2, max = 333_333) int factor) {
        Assume.that(!weighsSquares(request.strategi()));
        PlanResult coarse = planner.plan(request);
        PlanResult fin = planner.plan(PlanRequest.builder()
                .from(request)
                .strategi(refined(request.strategi(), factor))
                .build());

        assertThat(fin.getStatus()).isEqualTo(coarse.getStatus());
        assertThat(fin.getPlaceringer()).isEqualTo(coarse.getPlaceringer());
        assertThat(fin.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(coarse.getCriteria().stream()
                        .map(kriterium -> kriterium.getId().equals("UdjaevnetRessourcetraek")
                                ? kriterium.getValue() * factor * factor
                                : kriterium.getValue())
                        .toList());
    }

    @Example
    void onePlannerServesManyThreadsAtOnce() {
        PlanResult alone = planner.plan(Eksempelby.strategi());

        assertThat(IntStream.range(0, 64).parallel().mapToObj(k -> planner.plan(Eksempelby.strategi())))
                .containsOnly(alone);
    }

    @Example
    void theOrderOfTheTableChangesNothingForKolding() {
        Strategi kolding = Koldingtal.strategi();
        Strategi mixed = mixed(kolding, new Random(15));

        assertThat(mixed.getInitiativer()).isNotEqualTo(kolding.getInitiativer());
        assertThat(planner.plan(mixed).getPlaceringer())
                .isEqualTo(planner.plan(kolding).getPlaceringer());
    }

    /** Whether squares are weighed against what does not grow with them. */
    private static boolean weighsSquares(Strategi strategi) {
        return strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD).niveauer().stream()
                .filter(niveau -> niveau.size() > 1)
                .flatMap(List::stream)
                .anyMatch(valg -> valg.getId().equals("UdjaevnetRessourcetraek"));
    }

    private static Strategi refined(Strategi strategi, int factor) {
        List<Initiativ> initiativer = new ArrayList<>();
        for (Initiativ initiativ : strategi.getInitiativer()) {
            Vurdering vurdering = initiativ.getVurdering().orElseThrow();
            Vurdering.Builder fin = Vurdering.builder()
                    .from(vurdering)
                    .ressourcetraek(vurdering.getRessourcetraek().stream()
                            .map(traek -> Ressourcetraek.builder()
                                    .from(traek)
                                    .niveau(traek.getNiveau().stream()
                                            .map(niveau -> niveau * factor)
                                            .mapToObj(OptionalInt::of)
                                            .findFirst()
                                            .orElse(OptionalInt.empty()))
                                    .profil(traek.getProfil().stream()
                                            .map(niveau -> niveau * factor)
                                            .toList())
                                    .build())
                            .toList());
            vurdering.getRessourcetraekAlleCentre().ifPresent(niveau -> fin.ressourcetraekAlleCentre(niveau * factor));
            initiativer.add(initiativ
                    .withVurdering(fin.build())
                    .withDriftstraek(initiativ.getDriftstraek().stream()
                            .map(drift -> Driftstraek.builder()
                                    .from(drift)
                                    .niveau(drift.getNiveau() * factor)
                                    .build())
                            .toList()));
        }
        List<Center> centre = new ArrayList<>();
        for (Center center : strategi.getCentre()) {
            Center.Builder fint = Center.builder()
                    .from(center)
                    .grundbelastning(center.getGrundbelastning().stream()
                            .map(anyway -> Grundbelastning.builder()
                                    .from(anyway)
                                    .niveau(anyway.getNiveau() * factor)
                                    .build())
                            .toList())
                    .kapacitetsaendringer(center.getKapacitetsaendringer().stream()
                            .map(aendring -> Kapacitetsaendring.builder()
                                    .from(aendring)
                                    .kapacitet(aendring.getKapacitet() * factor)
                                    .build())
                            .toList());
            center.getKapacitet().ifPresent(kapacitet -> fint.kapacitet(kapacitet * factor));
            centre.add(fint.build());
        }
        return strategi.withSkala(strategi.getSkala() * factor)
                .withInitiativer(initiativer)
                .withCentre(centre);
    }

    private static Strategi mixed(Strategi strategi, Random random) {
        List<Initiativ> initiativer = new ArrayList<>();
        for (Initiativ initiativ : strategi.getInitiativer()) {
            Vurdering vurdering = initiativ.getVurdering().orElseThrow();
            initiativer.add(Initiativ.builder()
                    .from(initiativ)
                    .temaer(mixed(initiativ.getTemaer(), random))
                    .afhaengerAf(mixed(initiativ.getAfhaengerAf(), random))
                    .vurdering(Vurdering.builder()
                            .from(vurdering)
                            .ressourcetraek(mixed(vurdering.getRessourcetraek(), random))
                            .build())
                    .build());
        }
        List<Center> centre = new ArrayList<>();
        for (Center center : strategi.getCentre()) {
            centre.add(Center.builder()
                    .from(center)
                    .kapacitetsaendringer(mixed(center.getKapacitetsaendringer(), random))
                    .build());
        }
        return Strategi.builder()
                .from(strategi)
                .initiativer(mixed(initiativer, random))
                .temaer(mixed(strategi.getTemaer(), random))
                .centre(mixed(centre, random))
                .handleplan(strategi.getHandleplan()
                        .map(handleplan -> Handleplan.builder()
                                .from(handleplan)
                                .placeringer(mixed(handleplan.getPlaceringer(), random))
                                .build()))
                .build();
    }

    private static <T> List<T> mixed(List<T> elements, Random random) {
        List<T> mixed = new ArrayList<>(elements);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /**
     * Everything but the request and the problems, which point into the document, where the order does show; and the
     * demands, which are compared by their words: see {@link #messages}.
     */
    private static PlanResult withoutProblems(PlanResult result, PlanRequest request) {
        return ImmutablePlanResult.builder()
                .from(result)
                .request(request)
                .existing(result.getExisting()
                        .map(existing -> ImmutableEvaluering.builder()
                                .from(existing)
                                .request(request)
                                .problems(List.of())
                                .build()))
                .konflikt(Optional.empty())
                .lempelse(Optional.empty())
                .problems(List.of())
                .build();
    }

    /** What the problems say, of the plan in their own order, of the document and its handleplan in any. */
    private static List<String> messages(PlanResult result) {
        List<String> messages = new ArrayList<>();
        result.getProblems().stream()
                .filter(problem -> Requests.OF_STRATEGI.contains(problem.getCode()))
                .map(problem -> problem.getMessage(Sprog.DANSK))
                .sorted()
                .forEach(messages::add);
        result.getProblems().stream()
                .filter(problem -> !Requests.OF_STRATEGI.contains(problem.getCode()))
                .map(problem -> problem.getMessage(Sprog.DANSK))
                .forEach(messages::add);
        result.getExisting().map(Evaluering::getProblems).orElse(List.of()).stream()
                .map((Problem problem) -> problem.getMessage(Sprog.ENGELSK))
                .sorted()
                .forEach(messages::add);
        result.getKonflikt()
                .ifPresent(konflikt -> konflikt.getKrav().forEach(krav -> messages.add(krav.text(Sprog.ENGELSK))));
        result.getLempelse().ifPresent(lempelse -> {
            lempelse.getLempede().forEach(lempet -> messages.add(lempet.text(Sprog.DANSK)));
            lempelse.getPlaceringer().forEach(placering -> messages.add(placering.toString()));
        });
        return messages;
    }
}
