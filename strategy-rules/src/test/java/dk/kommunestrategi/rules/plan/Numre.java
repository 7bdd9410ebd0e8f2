package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;

/** The numbers of initiatives where a single strategy is planned. */
final class Numre {

    private Numre() {}

    static List<Integer> of(List<Initiativnummer> initiativer) {
        return initiativer.stream().map(Initiativnummer::nummer).toList();
    }
}
