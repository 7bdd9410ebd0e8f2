package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The same requests as {@link Requests}, where every plan places everything and nothing costs money. */
public final class PlainRequests extends DomainContextBase {

    private final Requests all = new Requests();

    /** Requests for a plan of a random strategy. */
    @Provide
    public Arbitrary<PlanRequest> requests() {
        return all.requests()
                .map(request -> PlanRequest.builder()
                        .from(request)
                        .strategi(plain(request.strategi()))
                        .build());
    }

    /** Random strategies whose handleplan places every initiative, anywhere in its period, some of them locked. */
    @Provide
    public Arbitrary<Strategi> strategierWithFullHandleplan() {
        return all.strategierWithFullHandleplan().map(PlainRequests::plain);
    }

    private static Strategi plain(Strategi strategi) {
        Optional<Prioriteringspolitik> politik = strategi.getPolitik()
                .map(own -> Prioriteringspolitik.builder()
                        .from(own)
                        .oekonomiskRamme(Optional.empty())
                        .build());
        return strategi.withValggrupper(List.of())
                .withPolitik(politik)
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ
                                .withKanUdelades(false)
                                .withPrioritet(OptionalInt.empty())
                                .withUdgifter(List.of())
                                .withUdgiftsprofil(List.of()))
                        .toList());
    }
}
