package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.NavngivenPlanregel;
import dk.kommunestrategi.rules.regel.Startkrav;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * Lock: an initiative whose start is locked starts then. Locks come from the handleplan or from the request.
 */
public final class FastlagtStart extends NavngivenPlanregel {

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
        int start = opgave.getPeriode().index(halvaar);
        return new Startkrav(this, opgave, i, h -> h == start, Problemkode.LAAS_IKKE_HOLDT, halvaar);
    }

    /** The handleplan's locked placement; a lock of the request stands nowhere. */
    @Override
    public List<String> places(Krav krav) {
        List<Placering> placeringer = krav.opgave().getStrategi().placeringer();
        Set<Integer> numre = krav.initiativer().stream()
                .map(i -> krav.opgave().initiativ(i).getNummer())
                .collect(Collectors.toSet());
        return IntStream.range(0, placeringer.size())
                .filter(k -> placeringer.get(k).isFastlagt()
                        && numre.contains(placeringer.get(k).getInitiativ()))
                .mapToObj(k -> Problem.pointer("handleplan", "placeringer", k, "formelStart"))
                .toList();
    }
}
