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
 * What has started stays: when a handleplan is revised, initiatives that started before keep their start. Rests on the
 * catalogue's section on the management group's role, which each half-year decides on new initiatives only.
 */
final class StartedeBliver extends NamedPlanregel {

    StartedeBliver() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.FORTID, Problemkode.STARTET_FLYTTET);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices().filter(opgave.udgangspunkt()::isStartet).mapToObj(i -> krav(opgave, i));
    }

    private Krav krav(Planopgave opgave, int i) {
        YearHalf halvaar = opgave.udgangspunkt().hidtidig(i).orElseThrow().getFormelStart();
        int start = opgave.udgangspunkt().hidtidigStart(i).orElseThrow();
        return new Startkrav(
                grund(opgave, opgave.navn(i), halvaar).at(opgave.pointers().initiativ(i)), i, h -> h == start);
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
