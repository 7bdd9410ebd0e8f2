package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.PlanWish;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Requests for plans of small random strategies, small enough for brute force: in some initiatives cost money within frames, in
 * some they may be left out, in some both.
 */
public final class Requests extends DomainContextBase {

    /** Warnings that random strategies have by themselves, whatever their plans. */
    public static final Set<Problemkode> OF_STRATEGI = EnumSet.of(
            Problemkode.GRUNDBELASTNING_OVER_KAPACITET,
            Problemkode.PROFIL_LAENGERE_END_VARIGHED,
            Problemkode.RAMME_UDEN_VIRKNING);

    private record Place(int halvaar, boolean fastlagt) {}

    /** Requests for a plan of a random strategy. */
    @Provide
    public Arbitrary<PlanRequest> requests() {
        return PlanWish.arbitrary(Placeringskriterier.ALLE.stream()
                        .map(Placeringskriterium::getId)
                        .toList())
                .map(Requests::request);
    }

    private static PlanRequest request(PlanWish wish) {
        PlanRequest.Builder request =
                PlanRequest.builder().strategi(wish.strategi()).periode(wish.periode());
        wish.fastlaeggelser().forEach((nummer, start) -> request.addFastlaeggelser(new Fastlaeggelse(nummer, start)));
        return request.build();
    }

    /** Random strategies whose handleplan places every initiative, anywhere in its period, some of them locked. */
    @Provide
    public Arbitrary<Strategi> strategierWithFullHandleplan() {
        Arbitrary<List<Place>> placeringer = Combinators.combine(
                        Arbitraries.integers().between(0, PlanWish.MAX_HALVAAR - 1), Arbitraries.of(false, false, true))
                .as(Place::new)
                .list()
                .ofSize(PlanWish.MAX_INITIATIVER);
        Arbitrary<List<Integer>> raekkefoelge = Arbitraries.shuffle(0, 1, 2, 3, 4);
        return Combinators.combine(requests(), placeringer, raekkefoelge).as(Requests::withFullHandleplan);
    }

    private static Strategi withFullHandleplan(PlanRequest request, List<Place> places, List<Integer> raekkefoelge) {
        RequestFacts facts = RequestFacts.of(request);
        List<Initiativ> initiativer = request.strategi().getInitiativer();
        List<Placering> placeringer = new ArrayList<>();
        for (int k : raekkefoelge) {
            if (k < initiativer.size()) {
                Place place = places.get(k);
                placeringer.add(Placering.builder()
                        .initiativ(initiativer.get(k).getNummer())
                        .formelStart(facts.halvaar()
                                .get(place.halvaar() % facts.halvaar().size()))
                        .fastlagt(place.fastlagt())
                        .build());
            }
        }
        Handleplan handleplan = Handleplan.builder()
                .periode(Periode.of(facts.fra(), facts.til()))
                .placeringer(placeringer)
                .build();
        return request.strategi().withHandleplan(handleplan);
    }
}
