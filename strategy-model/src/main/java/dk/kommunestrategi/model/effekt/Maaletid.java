package dk.kommunestrategi.model.effekt;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/**
 * The time that a measurement names: a month, a quarter, a half-year or a whole year, since some systems give their numbers
 * every month and others once a year. Immutable and thread-safe.
 *
 * @param foerste its first month
 * @param maaneder how many months it has: 1, 3, 6 or 12
 */
public record Maaletid(YearMonth foerste, int maaneder) implements Tekst {

    /** What {@link #parse} reads: {@code 2024-03}, {@code 2024-Q1}, {@code 2024-H1} or {@code 2024}. */
    public static final String REGEXP = "^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$";

    private static final int KVARTAL = 3;
    private static final int HALVAAR = 6;
    private static final int AAR = 12;

    static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.effekt.Effekttekster", locale));

    /**
     * A time.
     *
     * @param foerste its first month
     * @param maaneder how many months it has
     * @throws IllegalArgumentException if these months are no month, quarter, half-year or year of the calendar
     */
    public Maaletid {
        boolean isKnown = maaneder == 1 || maaneder == KVARTAL || maaneder == HALVAAR || maaneder == AAR;
        if (!isKnown || (foerste.getMonthValue() - 1) % maaneder != 0) {
            throw new IllegalArgumentException(maaneder + " months from " + foerste);
        }
    }

    /**
     * {@return a half-year}
     *
     * @param halvaar the half-year
     */
    public static Maaletid of(YearHalf halvaar) {
        return new Maaletid(YearMonth.from(halvaar.atDay(1)), HALVAAR);
    }

    /**
     * {@return the time that a text such as {@code 2024-Q1} names, or nothing when it names none}
     *
     * @param tekst what may be a time as {@link #REGEXP} describes it
     */
    public static Optional<Maaletid> parse(String tekst) {
        if (!tekst.matches(REGEXP)) {
            return Optional.empty();
        }
        int aar = Integer.parseInt(tekst.substring(0, 4));
        if (tekst.length() == 4) {
            return Optional.of(of(aar, 1, AAR));
        }
        String part = tekst.substring(5);
        return Optional.of(
                switch (part.charAt(0)) {
                    case 'Q' -> of(aar, part.charAt(1) - '0', KVARTAL);
                    case 'H' -> of(aar, part.charAt(1) - '0', HALVAAR);
                    default -> of(aar, Integer.parseInt(part), 1);
                });
    }

    private static Maaletid of(int aar, int nummer, int maaneder) {
        return new Maaletid(YearMonth.of(aar, (nummer - 1) * maaneder + 1), maaneder);
    }

    /** {@return its last month} */
    public YearMonth sidste() {
        return foerste.plusMonths(maaneder - 1);
    }

    /** {@return it as people write it: "marts 2024", "1. kvartal 2024", "1. halvår 2024" or "2024"} */
    @Override
    public String text(Sprog sprog) {
        return switch (maaneder) {
            case 1 -> foerste.getMonth().getDisplayName(TextStyle.FULL, sprog.getLocale()) + " " + foerste.getYear();
            case KVARTAL ->
                TEKSTER.text(
                        sprog,
                        "kvartal",
                        YearQuarter.from(foerste.atDay(1)).getQuarterValue(),
                        Integer.toString(foerste.getYear()));
            case HALVAAR -> sprog.halvaar(YearHalf.from(foerste.atDay(1)));
            default -> Integer.toString(foerste.getYear());
        };
    }

    /** {@return the text that {@link #parse} reads} */
    @Override
    public String toString() {
        String aar = String.format(Locale.ROOT, "%04d", foerste.getYear());
        int nummer = (foerste.getMonthValue() - 1) / maaneder + 1;
        return switch (maaneder) {
            case 1 -> foerste.toString();
            case KVARTAL -> aar + "-Q" + nummer;
            case HALVAAR -> aar + "-H" + nummer;
            default -> aar;
        };
    }
}
