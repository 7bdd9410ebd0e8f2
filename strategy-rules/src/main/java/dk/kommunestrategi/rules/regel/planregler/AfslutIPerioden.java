package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.NavngivenPlanregel;
import dk.kommunestrategi.rules.regel.Startkrav;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finish within the period, where the policy says so: sᵢ + Dᵢ ≤ H. Off by default: the catalogue lets several initiatives
 * run over years and states no end.
 */
public final class AfslutIPerioden extends NavngivenPlanregel {

    /** The rule. */
    public AfslutIPerioden() {
        super(Planregler.TEKSTER);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        if (!opgave.getPolitik().isAfslutIPerioden()) {
            return Stream.empty();
        }
        int horisont = opgave.horisont();
        return IntStream.range(0, opgave.antal())
                .mapToObj(i -> new Startkrav(
                        this,
                        opgave,
                        i,
                        h -> h + opgave.varighed(i) <= horisont,
                        Problemkode.UDVIKLING_EFTER_PERIODEN));
    }

    @Override
    public List<String> places(Krav krav) {
        return List.of("/politik/afslutIPerioden");
    }
}
