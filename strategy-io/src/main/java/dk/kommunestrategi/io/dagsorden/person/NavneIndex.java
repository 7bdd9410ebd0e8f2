package dk.kommunestrategi.io.dagsorden.person;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that a record tells: by their words, since people write a name in full, by its first or its last word, or with
 * initials; and by their words in pairs, for those that are also other words.
 */
final class NavneIndex {

    private static final int SHORTEST_WORD = 3;
    private static final Pattern DIVIDED = Pattern.compile("-[\\s\\p{Z}]{1,3}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final Set<String> words = new HashSet<>();
    private final Set<List<String>> pairs = new HashSet<>();

    /** How names end with a word that joins: what comes after it may be too short to be known by itself. */
    private final Set<List<String>> endings = new HashSet<>();

    /** Names of several words, run together. */
    private final Set<String> wholes = new HashSet<>();

    /** Remembers the names that have been found in a text. */
    void add(WordRow row) {
        for (int k = row.persons().nextSetBit(0); k >= 0; k = row.persons().nextSetBit(k + 1)) {
            if (!row.word(k).isInitial() && !PersonTable.isBetween(row.word(k))) {
                addWord(row.word(k));
                if (k + 1 < row.size() && row.persons().get(k + 1) && row.isJoined(k)) {
                    addPair(row.word(k), row.word(k + 1));
                }
                if (row.persons().get(k + 2)) {
                    addEnding(row, k);
                }
            }
        }
    }

    /** Remembers a text that is a name, or several. */
    void addNavn(String navn) {
        WordRow row = new WordRow(navn);
        boolean alone = row.size() == 1;
        for (int k = 0; k < row.size(); k++) {
            Word word = row.word(k);
            if (!PersonTable.isBetween(word)
                    && !PersonTable.isNoNavn(word)
                    && word.key().length() > 1) {
                // A single short word may be any word, or the initials of a user.
                if (!alone || word.key().length() > SHORTEST_WORD || PersonTable.isFornavn(word)) {
                    addWord(word);
                }
                if (k + 1 < row.size() && row.isJoined(k)) {
                    addPair(word, row.word(k + 1));
                }
                addEnding(row, k);
            }
        }
    }

    /** Remembers "de Li" of "Anna de Li". */
    private void addEnding(WordRow row, int index) {
        if (hasBetween(row, index)) {
            endings.add(List.of(
                    ascii(row.word(index + 1).key()), ascii(row.word(index + 2).key())));
        }
    }

    private static boolean hasBetween(WordRow row, int index) {
        return index + 2 < row.size()
                && row.isJoined(index)
                && row.isJoined(index + 1)
                && PersonTable.isBetween(row.word(index + 1));
    }

    /** Whether the two words after this one, which is a name, belong to it. */
    boolean hasEnding(WordRow row, int index) {
        if (!hasBetween(row, index) || !row.word(index + 2).capital()) {
            return false;
        }
        String between = ascii(row.word(index + 1).key());
        return endings.contains(List.of(between, ascii(row.word(index + 2).key())))
                || endings.contains(List.of(between, ascii(row.word(index + 2).stem())));
    }

    /** Whether the words at this place are part of a name that is known, whatever is capital in them. */
    boolean isPair(WordRow row, int index) {
        return row.isJoined(index)
                && (pairs.contains(List.of(
                                ascii(row.word(index).key()),
                                ascii(row.word(index + 1).key())))
                        || pairs.contains(List.of(
                                ascii(row.word(index).key()),
                                ascii(row.word(index + 1).stem()))));
    }

    /** Whether the word alone says who is meant. */
    boolean isNavn(WordRow row, int index) {
        Word word = row.word(index);
        return wholes.contains(ascii(word.key()))
                || wholes.contains(ascii(word.stem()))
                || (word.capital()
                        && (words.contains(ascii(word.key())) || words.contains(ascii(word.stem())))
                        && !(PersonTable.isOtherWord(word) && row.isSentenceStart(index)));
    }

    /** Whether the word is part of a name that is known, whatever is capital in it. */
    boolean isPart(Word word) {
        return words.contains(ascii(word.key()));
    }

    /** Whether a word and the next one are one that is known, divided at the end of a line that is none any more: "Kvist- gren". */
    boolean isDivided(WordRow row, int index) {
        if (index + 1 >= row.size() || !DIVIDED.matcher(row.after(index)).matches()) {
            return false;
        }
        Word first = row.word(index);
        Word second = row.word(index + 1);
        String key = first.key() + second.key();
        Word whole = new Word(first.start(), second.end(), key, first.capital());
        return whole.capital()
                && !second.capital()
                && (words.contains(ascii(key)) || words.contains(ascii(whole.stem())) || wholes.contains(ascii(key)));
    }

    /** Whether this is the genitive of a name, not a name that ends so. */
    boolean isGenitive(Word word) {
        return !words.contains(ascii(word.key())) && words.contains(ascii(word.stem()));
    }

    private void addWord(Word word) {
        boolean known = PersonTable.isSted(word) || PersonTable.isNoNavn(word);
        if (!known && (word.key().length() >= SHORTEST_WORD || PersonTable.isFornavn(word))) {
            words.add(ascii(isGenitiveOfNavn(word) ? word.stem() : word.key()));
        }
    }

    private static boolean isGenitiveOfNavn(Word word) {
        Word stem = new Word(word.start(), word.end(), word.stem(), true);
        return !PersonTable.isFornavn(word) && word.key().endsWith("s") && PersonTable.isEfternavn(stem);
    }

    /** As names are written where there are no Danish letters and no accents, and sometimes where there are. */
    private static String ascii(String key) {
        String danish = key.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("ö", "oe");
        return ACCENTS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD))
                .replaceAll("");
    }

    private void addPair(Word first, Word second) {
        if (!second.isInitial()) {
            pairs.add(List.of(ascii(first.key()), ascii(second.key())));
            if (!first.isInitial()) {
                wholes.add(ascii(first.key() + second.key()));
            }
        }
    }
}
