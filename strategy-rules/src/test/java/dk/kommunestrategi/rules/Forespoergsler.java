package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Planoenske;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Requests for plans of small random strategies, small enough for brute force. */
public final class Forespoergsler extends DomainContextBase {

    private record Sted(int halvaar, boolean fastlagt) {}

    /** Requests for a plan of a random strategy. */
    @Provide
    public Arbitrary<Planforespoergsel> forespoergsler() {
        return Planoenske.vilkaarlige().map(Forespoergsler::forespoergsel);
    }

    private static Planforespoergsel forespoergsel(Planoenske oenske) {
        Planforespoergsel.Builder forespoergsel =
                Planforespoergsel.builder().strategi(oenske.strategi()).periode(oenske.periode());
        oenske.fastlaeggelser()
                .forEach((nummer, start) -> forespoergsel.addFastlaeggelser(new Fastlaeggelse(nummer, start)));
        return forespoergsel.build();
    }

    /** Random strategies whose handleplan places every initiative, anywhere in its period, some of them locked. */
    @Provide
    public Arbitrary<Strategi> strategierMedFuldHandleplan() {
        Arbitrary<List<Sted>> placeringer = Combinators.combine(
                        Arbitraries.integers().between(0, Planoenske.MAX_HALVAAR - 1),
                        Arbitraries.of(false, false, true))
                .as(Sted::new)
                .list()
                .ofSize(Planoenske.MAX_INITIATIVER);
        Arbitrary<List<Integer>> raekkefoelge = Arbitraries.shuffle(0, 1, 2, 3, 4);
        return Combinators.combine(forespoergsler(), placeringer, raekkefoelge).as(Forespoergsler::medFuldHandleplan);
    }

    private static Strategi medFuldHandleplan(
            Planforespoergsel forespoergsel, List<Sted> steder, List<Integer> raekkefoelge) {
        Grundlag grundlag = Grundlag.of(forespoergsel);
        List<Initiativ> initiativer = forespoergsel.getStrategi().getInitiativer();
        List<Placering> placeringer = new ArrayList<>();
        for (int k : raekkefoelge) {
            if (k < initiativer.size()) {
                Sted sted = steder.get(k);
                placeringer.add(Placering.builder()
                        .initiativ(initiativer.get(k).getNummer())
                        .formelStart(grundlag.halvaar()
                                .get(sted.halvaar() % grundlag.halvaar().size()))
                        .fastlagt(sted.fastlagt())
                        .build());
            }
        }
        Handleplan handleplan = Handleplan.builder()
                .periode(Periode.of(grundlag.fra(), grundlag.til()))
                .placeringer(placeringer)
                .build();
        return forespoergsel.getStrategi().withHandleplan(handleplan);
    }
}
