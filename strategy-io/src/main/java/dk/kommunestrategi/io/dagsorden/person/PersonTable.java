package dk.kommunestrategi.io.dagsorden.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which one can tell persons from what else has capital letters: tables of first names and family names, of
 * titles, of places, and of parties, bodies and subjects. All are asked in any case, and in the genitive.
 */
final class PersonTable {

    private static final Set<String> FORNAVNE = read("fornavne.txt");
    private static final Set<String> EFTERNAVNE = read("efternavne.txt");
    private static final Set<String> TITLER = read("titler.txt");
    private static final Set<String> STEDER = read("steder.txt");
    private static final Set<String> IKKE_NAVNE = read("ikke-navne.txt");

    /** What names of persons are joined with. */
    private static final Set<String> BETWEEN = Set.of(
            "de", "von", "van", "der", "den", "la", "le", "el", "al", "af", "bin", "ben", "du", "di", "da", "ten");

    /** First names that begin sentences as another word. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "hans", "per", "bo", "else", "ask", "dan", "lykke", "gry", "liv", "stig", "tom", "kim", "mark", "line");

    /** How bodies, titles, subjects and places end. */
    private static final Pattern ENDING =
            Pattern.compile(".{2,}(?:udvalg|forvaltning|direktør|chef|leder|råd|nævn|styrelse"
                    + "|gruppe|kommune|region|afdeling|cent(?:er|re)|skole|forening|sekretariat|ministeri(?:um|e)|parti|liste|ledelse"
                    + "|kontor|forsyning|plan|strategi|politik|projekt|lov|huse?|vej|gade|allé|plads|stræde|by|ning|ling|tion|hed|skab"
                    + "|område|indsats|formand|medlem|behandler|konsulent|klub|fond|kirke|hal|park|institution|tilbud|forslag)"
                    + "(?:e?n|e?t|erne?|ne|r|er)?s?");

    private static final Pattern PLACE = Pattern.compile(
            "(?:.*(?:vej|gade|allé|alle|plads|stræde|torv|boulevard)(?:en|et)?|skolen?|kirke|sogn|kommune|fond|fonden|stiftelse"
                    + "|legat|hus|minde|gård|center|centret|pris|prisen)s?");

    private static final Pattern SOEN = Pattern.compile("\\p{L}{2,}sens?");
    private static final int SHORTEST_SOEN = 6;

    private PersonTable() {}

    static boolean isFornavn(Word word) {
        return isIn(FORNAVNE, word);
    }

    static boolean isEfternavn(Word word) {
        return isIn(EFTERNAVNE, word) || isSoen(word);
    }

    /** A family name that is no other word. */
    static boolean isSoenOfMany(Word word) {
        return isSoen(word) && isIn(EFTERNAVNE, word);
    }

    static boolean isTitel(Word word) {
        return isIn(TITLER, word);
    }

    static boolean isSted(Word word) {
        return isIn(STEDER, word);
    }

    /** Whether it joins the parts of a name, as in "Anna de Berg". */
    static boolean isBetween(Word word) {
        return !word.capital() && BETWEEN.contains(word.key());
    }

    /** Whether a sentence that begins with it may mean something else. */
    static boolean isOtherWord(Word word) {
        return isIn(OTHER_WORDS, word);
    }

    /** Whether a name before it is that of a street, a school or a foundation. */
    static boolean isPlace(Word word) {
        return PLACE.matcher(word.key()).matches();
    }

    /** Whether it is certainly no name: a party, a body, a title, a subject, or a word that sentences begin with. */
    static boolean isNoNavn(Word word) {
        return IKKE_NAVNE.contains(word.key())
                || isIn(TITLER, word)
                || (!isFornavn(word) && IKKE_NAVNE.contains(word.stem()))
                || (!isFornavn(word)
                        && !isIn(EFTERNAVNE, word)
                        && ENDING.matcher(word.key()).matches());
    }

    /** Whether it ends as only family names and a few other words do. */
    static boolean isSoen(Word word) {
        return word.key().length() >= SHORTEST_SOEN && SOEN.matcher(word.key()).matches();
    }

    private static boolean isIn(Set<String> table, Word word) {
        return table.contains(word.key()) || table.contains(word.stem());
    }

    private static Set<String> read(String name) {
        InputStream table = Objects.requireNonNull(PersonTable.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
