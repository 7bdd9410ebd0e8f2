package dk.kommunestrategi.io.dagsorden.person;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text in a row, with what stands between them, and which of them are persons. */
final class WordRow {

    private static final Pattern BLANK =
            Pattern.compile("[\\s\\p{Z}]{1,3}|[\\s\\p{Z}]?[-\"'“”„»«’()]{1,2}[\\s\\p{Z}]?");
    private static final Pattern AFTER_INITIAL = Pattern.compile("\\.?[\\s\\p{Z}]{0,3}|\\.?-");
    private static final Pattern SENTENCE_START = Pattern.compile("[.!?:\\n•*|-][\\s\\p{Z}\"'“”„»«(]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");
    private static final Set<String> RUN_TOGETHER = Set.of("", ".", "_");
    private static final int LONGEST_BETWEEN = 6;

    /** Nobody has a longer name. */
    private static final int MOST_WORDS = 8;

    private final String text;
    private final List<Word> words;
    private final BitSet persons = new BitSet();

    /** Of which words it is known whether they may be names: to find that out takes long, and is asked often. */
    private final BitSet asked = new BitSet();

    private final BitSet maybe = new BitSet();

    WordRow(String text) {
        this.text = text;
        this.words = Word.in(text);
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    BitSet persons() {
        return persons;
    }

    /** What stands between a word and the next one. */
    String after(int index) {
        int end = index + 1 < words.size() ? words.get(index + 1).start() : text.length();
        return text.substring(words.get(index).end(), end);
    }

    /** Whether a word and the next one may be parts of one name. */
    boolean isJoined(int index) {
        if (index + 1 >= words.size()
                || words.get(index + 1).start() - words.get(index).end() > LONGEST_BETWEEN) {
            return false;
        }
        String between = after(index);
        return words.get(index).isInitial()
                ? AFTER_INITIAL.matcher(between).matches()
                : BLANK.matcher(between).matches() || (RUN_TOGETHER.contains(between) && isNavnBoth(index));
    }

    /** Whether a word and the next one are both known to be names: only of them no blank need stand between. */
    private boolean isNavnBoth(int index) {
        Word next = words.get(index + 1);
        return PersonTable.isFornavn(words.get(index))
                && next.capital()
                && (PersonTable.isFornavn(next) || PersonTable.isEfternavn(next));
    }

    /** Whether a sentence, a line or an item begins with the word. */
    boolean isSentenceStart(int index) {
        int from = index == 0 ? 0 : words.get(index - 1).end();
        String before = text.substring(from, words.get(index).start());
        return index == 0 || SENTENCE_START.matcher(before).find();
    }

    /** Whether a sentence ended before the word, and not just an initial. */
    boolean isAfterSentence(int index) {
        return index > 0
                && !words.get(index - 1).isInitial()
                && SENTENCE_END.matcher(after(index - 1)).find();
    }

    /** Whether the word may be the second or a later part of a name. */
    boolean isAfterNavn(int index) {
        return index > 0 && isJoined(index - 1) && isMaybeNavn(index - 1);
    }

    /** Whether the word has a capital letter and is no other word that has. */
    boolean isMaybeNavn(int index) {
        if (!asked.get(index)) {
            Word word = words.get(index);
            asked.set(index);
            maybe.set(index, word.capital() && !word.isInitial() && !PersonTable.isNoNavn(word));
        }
        return maybe.get(index);
    }

    /** Returns the last word of the name that may begin with this one: what goes on in capitals. */
    int endOfNavn(int index) {
        int last = index;
        for (int k = index; k < index + MOST_WORDS && isJoined(k); k++) {
            Word next = words.get(k + 1);
            if (isMaybeNavn(k + 1) && !PersonTable.isPlace(next)) {
                last = k + 1;
            } else if (!next.isInitial() && !PersonTable.isBetween(next)) {
                break;
            }
        }
        return last;
    }

    /** Returns the first word at or after a place in the text. */
    int indexAt(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
