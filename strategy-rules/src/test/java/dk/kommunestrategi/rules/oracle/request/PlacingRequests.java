package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The same requests as {@link Requests}, where every plan places everything. */
public final class PlacingRequests extends DomainContextBase {

    private final Requests all = new Requests();

    /** Requests for a plan of a random strategy. */
    @Provide
    public Arbitrary<PlanRequest> requests() {
        return all.requests()
                .map(request -> PlanRequest.builder()
                        .from(request)
                        .strategi(placing(request.strategi()))
                        .build());
    }

    /** Random strategies whose handleplan places every initiative, anywhere in its period, some of them locked. */
    @Provide
    public Arbitrary<Strategi> strategierWithFullHandleplan() {
        return all.strategierWithFullHandleplan().map(PlacingRequests::placing);
    }

    private static Strategi placing(Strategi strategi) {
        return strategi.withValggrupper(List.of())
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.withKanUdelades(false).withPrioritet(OptionalInt.empty()))
                        .toList());
    }
}
