package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellDate;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.reading.text.HalvaarHeading;
import dk.kommunestrategi.model.check.Betegnelse;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/**
 * The columns of a table that stand for times. Half-years are read; months and quarters are not, since a plan knows nothing of
 * them. Of 2024-1 and 2024-2 a spreadsheet makes January and February: so read are only months that follow each other as
 * half-years do, over more than one year.
 */
final class TimeColumns {

    /** So many columns of Januaries and Februaries can be nothing but half-years. */
    private static final int ENOUGH = 3;

    private final NavigableMap<Integer, YearHalf> halvaar = new TreeMap<>();
    private final NavigableMap<Integer, LocalDate> days = new TreeMap<>();
    private final NavigableMap<Betegnelse, NavigableMap<Integer, String>> finer = new TreeMap<>();

    private boolean hasMonths;

    /** Sorts headings, each with the year that may stand above it. */
    TimeColumns(Map<Integer, String> headings) {
        headings.forEach((column, heading) -> {
            Optional<LocalDate> month = CellDate.month(heading, true);
            Optional<LocalDate> day = CellDate.day(heading).or(() -> month);
            Optional<YearHalf> half = HalvaarHeading.parse(heading);
            if (day.isPresent()) {
                days.put(column, day.get());
                hasMonths |= month.isPresent();
            } else if (half.isPresent()) {
                halvaar.put(column, half.get());
            } else if (HalvaarHeading.isQuarter(heading)) {
                addFiner(Betegnelse.KVARTALER, column, heading);
            } else if (CellDate.month(heading, false).isPresent()) {
                addFiner(Betegnelse.MAANEDER, column, heading);
            }
        });
        List<Optional<YearHalf>> asHalvaar = asHalvaar();
        int next = 0;
        for (int column : days.keySet()) {
            Optional<YearHalf> half = asHalvaar.get(next++);
            if (half.isPresent()) {
                halvaar.put(column, half.get());
            } else {
                addFiner(Betegnelse.MAANEDER, column, headings.getOrDefault(column, ""));
            }
        }
    }

    private void addFiner(Betegnelse art, int column, String heading) {
        finer.computeIfAbsent(art, absent -> new TreeMap<>()).put(column, CellText.clean(heading));
    }

    /** The half-years that the days stand for; none where one of them stands for none. */
    private List<Optional<YearHalf>> asHalvaar() {
        List<Optional<YearHalf>> begun =
                days.values().stream().map(HalvaarHeading::startingAt).toList();
        List<Optional<YearHalf>> numbered =
                days.values().stream().map(TimeColumns::numbered).toList();
        boolean isEnough = days.size() >= ENOUGH;
        if (hasMonths ? isEnough && isConsecutive(begun) : begun.stream().allMatch(Optional::isPresent)) {
            return begun;
        }
        return isEnough && isConsecutive(numbered) ? numbered : Collections.nCopies(days.size(), Optional.empty());
    }

    /** What a spreadsheet made a month of: the half of that number. */
    private static Optional<YearHalf> numbered(LocalDate day) {
        boolean isHalf = day.getDayOfMonth() == 1 && day.getMonth().compareTo(Month.FEBRUARY) <= 0;
        return isHalf ? Optional.of(YearHalf.of(day.getYear(), Half.of(day.getMonthValue()))) : Optional.empty();
    }

    private static boolean isConsecutive(List<Optional<YearHalf>> halves) {
        return IntStream.range(0, halves.size())
                .allMatch(k -> halves.get(k).equals(halves.get(0).map(first -> first.plusHalves(k)))
                        && halves.get(k).isPresent());
    }

    /** Whether a column stands for some time. */
    boolean has(int column) {
        return halvaar.containsKey(column) || finer.values().stream().anyMatch(columns -> columns.containsKey(column));
    }

    /** Whether no column stands for any time. */
    boolean isEmpty() {
        return halvaar.isEmpty() && finer.isEmpty();
    }

    /** The half-years by their columns. */
    NavigableMap<Integer, YearHalf> halvaar() {
        return halvaar;
    }

    /** The columns of months and of quarters, with their headings. */
    NavigableMap<Betegnelse, NavigableMap<Integer, String>> finer() {
        return finer;
    }

    /** Whether a heading is that of some time, or looks like it. */
    static boolean isTime(String heading) {
        return HalvaarHeading.parse(heading).isPresent()
                || HalvaarHeading.half(heading)
                        .filter(half -> CellText.key(heading).length() > 1)
                        .isPresent()
                || HalvaarHeading.isQuarter(heading)
                || CellDate.day(heading).isPresent()
                || CellDate.month(heading, true).isPresent();
    }
}
