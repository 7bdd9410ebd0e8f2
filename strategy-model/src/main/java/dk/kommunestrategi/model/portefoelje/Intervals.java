package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.text.Listing;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * What is stated of a centre from one half-year to another, as a sentence lists it.
 *
 * @param shown those that are listed
 * @param isCut whether others stand before them
 */
record Intervals(List<Interval> shown, boolean isCut) implements Tekst {

    /** So many are listed before what makes the difference. */
    private static final int BEFORE = 1;

    /** With no more of them in common, two lists are listed from their beginnings. */
    private static final int FEW = 5;

    /** A level, and when it holds; for good where it has no end. */
    private record Interval(YearHalf fra, Optional<YearHalf> til, int niveau) implements Tekst {

        @Override
        public String text(Sprog sprog) {
            String end = til.map(last -> "–" + sprog.halvaar(last)).orElse("");
            return sprog.halvaar(fra) + end + ": " + niveau;
        }
    }

    static Intervals ofKapacitet(List<Kapacitetsaendring> list) {
        return of(list.stream()
                .map(stated -> new Interval(stated.getFra(), Optional.empty(), stated.getKapacitet()))
                .toList());
    }

    static Intervals ofGrundbelastning(List<Grundbelastning> list) {
        return of(list.stream()
                .map(stated -> new Interval(stated.getFra(), stated.getTil(), stated.getNiveau()))
                .toList());
    }

    private static Intervals of(List<Interval> all) {
        return new Intervals(all, false);
    }

    /** Returns them from where they differ from others, where those begin with many of the same. */
    Intervals against(Intervals others) {
        int same = 0;
        while (same < Math.min(shown.size(), others.shown.size())
                && shown.get(same).equals(others.shown.get(same))) {
            same++;
        }
        return same <= FEW ? this : new Intervals(shown.subList(same - BEFORE, shown.size()), true);
    }

    @Override
    public String text(Sprog sprog) {
        return (isCut ? "… " : "") + Listing.of(shown, interval -> interval.text(sprog));
    }
}
