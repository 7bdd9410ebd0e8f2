package dk.kommunestrategi.rules.planregler;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.opgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.NavngivenRegel;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.Startkrav;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * Lock: an initiative whose start is locked starts then. Locks come from the handleplan or from the request.
 */
public final class FastlagtStart extends NavngivenRegel implements Planregel {

    /** The rule. */
    public FastlagtStart() {
        super(Planregler.TEKSTER);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return IntStream.range(0, opgave.antal())
                .filter(i -> opgave.fastlagt(i).isPresent())
                .mapToObj(i -> krav(opgave, i, opgave.fastlagt(i).orElseThrow()));
    }

    private Krav krav(Planopgave opgave, int i, YearHalf halvaar) {
        int start = opgave.getPeriode().indeks(halvaar);
        return new Startkrav(this, opgave, i, h -> h == start, Problemkode.LAAS_IKKE_HOLDT, halvaar);
    }
}
