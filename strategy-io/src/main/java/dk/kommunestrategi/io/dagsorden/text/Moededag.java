package dk.kommunestrategi.io.dagsorden.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a meeting in Denmark, from the time at which a record says that it began. */
public final class Moededag {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private static final Pattern DAY = Pattern.compile("^(" + Day.FORM + ")");
    private static final Pattern WITH_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?");

    /** As old systems write a moment: in milliseconds. */
    private static final Pattern MILLISECONDS = Pattern.compile("/Date\\((-?[0-9]{1,15})(?:[+-][0-9]{4})?\\)/");

    private Moededag() {}

    /**
     * Returns the day; empty when there is none.
     *
     * @param written the time as written
     * @param utc whether a time that does not say where it holds is that of Greenwich; otherwise it is Danish
     */
    public static Optional<LocalDate> of(String written, boolean utc) {
        try {
            Matcher milliseconds = MILLISECONDS.matcher(written);
            if (milliseconds.matches()) {
                return Optional.of(
                        LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1))), DANMARK));
            }
            Matcher time = WITH_TIME.matcher(written);
            if (time.matches() && (utc || time.group("zone") != null)) {
                String iso = written.replace(' ', 'T');
                OffsetDateTime begun = time.group("zone") == null
                        ? LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC)
                        : OffsetDateTime.parse(iso);
                return Optional.of(begun.atZoneSameInstant(DANMARK).toLocalDate());
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(written);
        return day.find() ? Day.of(day.group(1)).dato() : Optional.empty();
    }
}
