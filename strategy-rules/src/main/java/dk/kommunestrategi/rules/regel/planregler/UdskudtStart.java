package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * Postponed: an initiative that was postponed starts later than in the half-year in which that was decided. Rests on the
 * catalogue's section on the management group's role.
 */
final class UdskudtStart extends NamedPlanregel {

    UdskudtStart() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.UDSKYDELSE, Problemkode.UDSKUDT_STARTER);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices()
                .filter(i -> opgave.udgangspunkt().udskudt(i).isPresent())
                .mapToObj(i -> krav(opgave, i, opgave.udgangspunkt().udskudt(i).orElseThrow()));
    }

    private Krav krav(Planopgave opgave, int i, YearHalf besluttet) {
        int beslutning = opgave.getPeriode().index(besluttet);
        return new Startkrav(
                grund(opgave, opgave.navn(i), besluttet).at(opgave.pointers().initiativ(i)), i, h -> h > beslutning);
    }

    @Override
    public boolean concernsHistorik() {
        return true;
    }
}
