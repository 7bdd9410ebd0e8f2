package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The initiatives of a planning problem by index: in the order of their strategies' codes, then of their numbers. Immutable and
 * thread-safe.
 */
final class Initiativer {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Initiativnummer, Integer> index = new HashMap<>();

    /** One initiative. */
    private record Entry(Planstrategi strategi, Initiativ initiativ, Initiativnummer nummer) {}

    /** All that are planned: what was ended without further work is not, nor what is to be left out. */
    Initiativer(List<Planstrategi> strategier, Set<Initiativnummer> udeladte) {
        for (Planstrategi strategi : strategier) {
            for (Initiativ initiativ : strategi.getStrategi().initiativerAfterNummer()) {
                strategi.poll();
                Initiativnummer nummer = strategi.initiativnummer(initiativ.getNummer());
                if (!strategi.forhistorie().isAfsluttet(initiativ.getNummer()) && !udeladte.contains(nummer)) {
                    index.put(nummer, entries.size());
                    entries.add(new Entry(strategi, initiativ, nummer));
                }
            }
        }
    }

    int antal() {
        return entries.size();
    }

    Planstrategi strategi(int i) {
        return entries.get(i).strategi();
    }

    Initiativ initiativ(int i) {
        return entries.get(i).initiativ();
    }

    Initiativnummer nummer(int i) {
        return entries.get(i).nummer();
    }

    OptionalInt index(Initiativnummer nummer) {
        Integer i = index.get(nummer);
        return i == null ? OptionalInt.empty() : OptionalInt.of(i);
    }
}
