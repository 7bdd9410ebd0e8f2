package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finish within the period, where the policy says so: sᵢ + Dᵢ ≤ H; of several strategies, each within its own. Off by default: the catalogue lets several initiatives
 * run over years and states no end.
 */
final class AfslutIPerioden extends NamedPlanregel {

    AfslutIPerioden() {
        super(Planregler.TEKSTER, Vaerst.VED_HOEJST, Fasthed.AFSLUTNING, Problemkode.UDVIKLING_EFTER_PERIODEN);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices()
                .filter(i -> opgave.politik(i).isAfslutIPerioden())
                .mapToObj(i -> krav(opgave, i));
    }

    private Krav krav(Planopgave opgave, int i) {
        int end = periodeEnd(opgave, i);
        return new Startkrav(
                grund(opgave, opgave.navn(i)).at(opgave.strategi(i).pointer("politik", "afslutIPerioden")),
                i,
                (h, varighed) -> h + varighed <= end);
    }

    /** One more than the last half-year of the period: where several strategies are planned, of its own strategy's, if it has one. */
    private static int periodeEnd(Planopgave opgave, int i) {
        return Optional.of(opgave.strategi(i))
                .filter(strategi -> strategi.getKode().isPresent())
                .flatMap(strategi -> strategi.getStrategi().periode())
                .map(own -> opgave.getPeriode().index(own.getTil()) + 1)
                .orElse(opgave.horizon());
    }

    @Override
    public boolean concernsHistorik() {
        return true;
    }
}
