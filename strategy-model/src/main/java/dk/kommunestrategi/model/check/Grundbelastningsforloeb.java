package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.organisation.Grundbelastning;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.YearHalf;

/**
 * What a centre carries anyway over time ("forløb": course), all its base loads added up. Immutable and thread-safe.
 */
public final class Grundbelastningsforloeb {

    /** From each half-year in which it changes: what it is until the next. */
    private final TreeMap<YearHalf, Long> niveauer = new TreeMap<>();

    private Grundbelastningsforloeb(List<Grundbelastning> all) {
        for (Grundbelastning grundbelastning : all) {
            niveauer.merge(grundbelastning.getFra(), (long) grundbelastning.getNiveau(), Long::sum);
            grundbelastning
                    .getTil()
                    .filter(til -> !til.isBefore(grundbelastning.getFra()) && til.getYear() < Year.MAX_VALUE)
                    .ifPresent(
                            til -> niveauer.merge(til.plusHalves(1), (long) -grundbelastning.getNiveau(), Long::sum));
        }
        long niveau = 0;
        for (Map.Entry<YearHalf, Long> change : niveauer.entrySet()) {
            niveau += change.getValue();
            change.setValue(niveau);
        }
    }

    /**
     * {@return what a centre carries anyway}
     *
     * @param all all base loads of the centre
     */
    public static Grundbelastningsforloeb of(List<Grundbelastning> all) {
        return new Grundbelastningsforloeb(all);
    }

    /**
     * {@return what the centre carries anyway in a half-year, 0 or more}
     *
     * @param halvaar the half-year
     */
    public long niveau(YearHalf halvaar) {
        Map.Entry<YearHalf, Long> latest = niveauer.floorEntry(halvaar);
        return latest == null ? 0 : latest.getValue();
    }

    /** {@return the half-years from which on it may be another than before, ascending} */
    public List<YearHalf> halvaar() {
        return List.copyOf(niveauer.keySet());
    }

    /** {@return whether the centre never carries anything anyway} */
    public boolean isEmpty() {
        return niveauer.values().stream().allMatch(niveau -> niveau == 0);
    }
}
