package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the strategies draw and cost that are not planned, as their handleplans have them ("givet træk": given draw). Initiatives
 * that these do not place draw nothing. Immutable and thread-safe.
 */
final class GivetTraek {

    private final List<long[]> udvikling;
    private final List<long[]> drift;
    private final Optional<Planopgave> opgave;
    private final int[] starts;

    private GivetTraek(List<long[]> udvikling, List<long[]> drift, Optional<Planopgave> opgave, int[] starts) {
        this.udvikling = udvikling;
        this.drift = drift;
        this.opgave = opgave;
        this.starts = starts;
    }

    /**
     * Returns what the strategies that are given beside those of a plan draw. What they start behind the period is development
     * that may meet what the plan does not end in it; operation counts to the end of the period.
     */
    static GivetTraek of(Plangrundlag grundlag, Periode periode) {
        if (grundlag.getGivne().isEmpty()) {
            return new GivetTraek(List.of(), List.of(), Optional.empty(), new int[0]);
        }
        Planopgave within = given(grundlag, periode);
        int[] starts = starts(within);
        int last = IntStream.of(starts).reduce(periode.antalHalvaar() - 1, Math::max);
        Planopgave opgave =
                given(grundlag, Periode.of(periode.getFra(), periode.halvaar(Math.min(last, Periode.MAX_HALVAAR - 1))));
        List<long[]> samlet = loads(within.centergrupper().samlet(), starts);
        List<long[]> inPeriode = loads(within.centergrupper().udvikling(), starts);
        return new GivetTraek(
                loads(opgave.centergrupper().udvikling(), starts),
                IntStream.range(0, samlet.size())
                        .mapToObj(c -> difference(samlet.get(c), inPeriode.get(c)))
                        .toList(),
                Optional.of(opgave),
                starts);
    }

    private static Planopgave given(Plangrundlag grundlag, Periode periode) {
        return new Planopgave(grundlag.givet(), periode).seenAt(Vaerst.VED_HOEJST);
    }

    private static int[] starts(Planopgave opgave) {
        return opgave.indices()
                .map(i -> opgave.udgangspunkt().hidtidigStart(i).orElse(Planopgave.UPLACERET))
                .toArray();
    }

    private static List<long[]> loads(List<Group> groups, int[] starts) {
        return groups.stream().map(group -> group.loads(starts)).toList();
    }

    private static long[] difference(long[] all, long[] part) {
        return IntStream.range(0, all.length)
                .mapToLong(h -> all[h] - at(part, h))
                .toArray();
    }

    private static long at(long[] loads, int h) {
        return h < loads.length ? loads[h] : 0;
    }

    /** Whether nothing is given. */
    boolean isEmpty() {
        return opgave.isEmpty();
    }

    /** What is drawn on the c-th centre under development, in the half-year h of the period. */
    long udvikling(int c, int h) {
        return at(udvikling.get(c), h);
    }

    /** By how much that is more with what comes after development. */
    long drift(int c, int h) {
        return at(drift.get(c), h);
    }

    /** What it all costs net in a year, in øre. */
    long netto(int aar, Udgiftsart art) {
        return opgave.stream()
                .flatMapToLong(given -> IntStream.range(0, starts.length)
                        .mapToLong(i -> given.udgifter().netto(i, starts[i], aar, art)))
                .sum();
    }
}
