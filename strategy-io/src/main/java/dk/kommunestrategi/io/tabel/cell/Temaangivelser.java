package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What the places of a catalogue say of an initiative's themes, each kept as stated. */
public final class Temaangivelser {

    private Temaangivelser() {}

    /** Returns what the source says, or nothing but the themes that count where it does not say anything yet. */
    public static List<Integer> of(Initiativ initiativ, Temakilde kilde) {
        return initiativ.getTemaangivelser().stream()
                .filter(angivelse -> angivelse.getKilde() == kilde)
                .map(Temaangivelse::getTemaer)
                .findFirst()
                .orElse(initiativ.getTemaer());
    }

    /** Returns the statements with this one of the source; one that says the same already stays as it is. */
    public static List<Temaangivelse> with(Initiativ initiativ, Temakilde kilde, List<Integer> temaer) {
        List<Temaangivelse> all = new ArrayList<>(initiativ.getTemaangivelser());
        Temaangivelse stated =
                Temaangivelse.builder().kilde(kilde).temaer(temaer).build();
        for (int k = 0; k < all.size(); k++) {
            if (all.get(k).getKilde() == kilde) {
                if (!isSame(all.get(k).getTemaer(), temaer)) {
                    all.set(k, stated);
                }
                return all;
            }
        }
        all.add(stated);
        return all;
    }

    /** Whether two lists have the same themes; their order says nothing. */
    public static boolean isSame(List<Integer> some, List<Integer> others) {
        return some.size() == others.size() && new HashSet<>(some).equals(new HashSet<>(others));
    }
}
