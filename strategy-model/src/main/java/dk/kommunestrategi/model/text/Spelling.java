package dk.kommunestrategi.model.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the word that was meant by one that there is not. Two words are alike when few letters have to be changed, left
 * out, added or exchanged with their neighbour: none but capitals in a word of one or two, one in a longer word, or a third
 * of its letters. The best one counts and, of several, the first, so that the same mistake always gets the same help. Not thread-safe.
 */
public final class Spelling {

    /** Longer words are no slips of the pen. */
    private static final int MAX_LENGTH = 50;

    /** How many words one helper compares, so that a hostile document cannot make it compare a million with a million. */
    private static final int MAX_COMPARISONS = 100_000;

    /** The words by their lengths, with their places in the order in which they were given. */
    private final NavigableMap<Integer, List<Word>> words = new TreeMap<>();

    private final Runnable poll;
    private int comparisons;

    private record Word(int place, String text) {}

    /**
     * Help for those who can have meant these words.
     *
     * @param words the words; of those that are equally alike, the first is found
     */
    public Spelling(Collection<String> words) {
        this(words, () -> {});
    }

    /**
     * As {@link #Spelling(Collection)}, for a caller who may not wait for the end.
     *
     * @param words the words; of those that are equally alike, the first is found
     * @param poll is run before two words are compared; what it throws reaches who looks for a word
     */
    public Spelling(Collection<String> words, Runnable poll) {
        this.poll = poll;
        int place = 0;
        for (String word : words) {
            this.words
                    .computeIfAbsent(word.length(), absent -> new ArrayList<>())
                    .add(new Word(place++, word));
        }
    }

    /**
     * {@return the word that is most like what was written, or nothing when none is like it}
     *
     * @param written the word as it was written
     */
    public Optional<String> find(String written) {
        if (written.length() > MAX_LENGTH || comparisons >= MAX_COMPARISONS) {
            return Optional.empty();
        }
        int allowed = allowed(written);
        Word best = new Word(Integer.MAX_VALUE, "");
        int fewest = allowed + 1;
        char[] small = small(written);
        for (List<Word> sameLength : words.subMap(written.length() - allowed, true, written.length() + allowed, true)
                .values()) {
            for (Word possible : sameLength) {
                if (comparisons++ >= MAX_COMPARISONS) {
                    break;
                }
                poll.run();
                int edits = edits(small, small(possible.text), Math.min(fewest, allowed));
                if (edits < fewest || (edits == fewest && possible.place < best.place && edits <= allowed)) {
                    fewest = edits;
                    best = possible;
                }
            }
        }
        return fewest <= allowed ? Optional.of(best.text) : Optional.empty();
    }

    private static int allowed(String written) {
        return written.length() < 3 ? 0 : written.length() / 3;
    }

    /**
     * The number of corrections that make one word the other, or more than {@code most} where there are more: row by row
     * through a table of their beginnings. No row has fewer than the one before it, so that most words are given up early.
     */
    private static int edits(char[] from, char[] to, int most) {
        int[] beforeLast = new int[to.length + 1];
        int[] before = new int[to.length + 1];
        int[] now = new int[to.length + 1];
        for (int k = 0; k <= to.length; k++) {
            before[k] = k;
        }
        for (int r = 1; r <= from.length; r++) {
            now[0] = r;
            int fewest = r;
            for (int k = 1; k <= to.length; k++) {
                int changed = before[k - 1] + (from[r - 1] == to[k - 1] ? 0 : 1);
                now[k] = Math.min(changed, 1 + Math.min(before[k], now[k - 1]));
                if (isSwapped(from, r, to, k)) {
                    now[k] = Math.min(now[k], beforeLast[k - 2] + 1);
                }
                fewest = Math.min(fewest, now[k]);
            }
            if (fewest > most) {
                return fewest;
            }
            int[] reused = beforeLast;
            beforeLast = before;
            before = now;
            now = reused;
        }
        return before[to.length];
    }

    private static boolean isSwapped(char[] from, int r, char[] to, int k) {
        return r > 1 && k > 1 && from[r - 1] == to[k - 2] && from[r - 2] == to[k - 1];
    }

    private static char[] small(String word) {
        return Letters.small(word).toCharArray();
    }
}
