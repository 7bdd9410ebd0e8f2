package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Kravgrund;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * Lock: an initiative whose start is locked starts then. Locks come from the handleplan or from the request.
 */
final class FastlagtStart extends NamedPlanregel {

    FastlagtStart() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.FASTLAEGGELSE, Problemkode.LAAS_IKKE_HOLDT);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices()
                .filter(i -> opgave.fastlagt(i).isPresent())
                .mapToObj(i -> krav(opgave, i, opgave.fastlagt(i).orElseThrow()));
    }

    /** A lock of the request stands nowhere, and is no more than a wish. */
    private Krav krav(Planopgave opgave, int i, YearHalf halvaar) {
        int start = opgave.getPeriode().index(halvaar);
        Kravgrund grund = grund(opgave, opgave.navn(i), halvaar);
        return new Startkrav(
                opgave.pointers()
                        .fastlaeggelse(i)
                        .map(place -> grund.at(place))
                        .orElseGet(() -> grund.withFasthed(Fasthed.OENSKE)),
                i,
                h -> h == start);
    }

    @Override
    public boolean demandsPlacering() {
        return true;
    }

    @Override
    public boolean concernsFortid() {
        return true;
    }
}
