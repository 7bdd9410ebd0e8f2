package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When something was, in the source's words: in English, what Danish papers say in Latin is put as people say it. */
final class Tidsord {

    private static final Pattern LATIN = Pattern.compile("(primo|medio|ultimo) ([0-9]{4})", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> ENGLISH = Map.of(
            "primo", "at the beginning of ",
            "medio", "in the middle of ",
            "ultimo", "at the end of ");

    private Tidsord() {}

    /** Returns the words as they stand in Danish, and in English those that have an English form. */
    static String text(String tid, Sprog sprog) {
        Matcher latin = LATIN.matcher(tid);
        return sprog == Sprog.ENGELSK && latin.matches()
                ? ENGLISH.getOrDefault(latin.group(1).toLowerCase(Locale.ROOT), "") + latin.group(2)
                : tid;
    }
}
