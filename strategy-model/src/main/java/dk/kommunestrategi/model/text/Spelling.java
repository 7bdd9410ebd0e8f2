package dk.kommunestrategi.model.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    private final List<String> words;
    private int comparisons;

    /**
     * Help for those who can have meant these words.
     *
     * @param words the words; of those that are equally alike, the first is found
     */
    public Spelling(Collection<String> words) {
        this.words = List.copyOf(words);
    }

    /**
     * {@return the word that is most like what was written, or nothing when none is like it}
     *
     * @param written the word as it was written
     */
    public Optional<String> find(String written) {
        Optional<String> best = Optional.empty();
        int fewest = allowed(written) + 1;
        for (String possible : words) {
            int atLeast = Math.abs(possible.length() - written.length());
            if (atLeast < fewest && written.length() <= MAX_LENGTH && comparisons < MAX_COMPARISONS) {
                comparisons++;
                int edits = edits(small(written), small(possible));
                if (edits < fewest) {
                    fewest = edits;
                    best = Optional.of(possible);
                }
            }
        }
        return best;
    }

    private static int allowed(String written) {
        return written.length() < 3 ? 0 : written.length() / 3;
    }

    /** The number of corrections that make one word the other, row by row through a table of their beginnings. */
    private static int edits(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] before = new int[to.length() + 1];
        for (int k = 0; k <= to.length(); k++) {
            before[k] = k;
        }
        for (int r = 1; r <= from.length(); r++) {
            int[] now = new int[to.length() + 1];
            now[0] = r;
            for (int k = 1; k <= to.length(); k++) {
                int changed = before[k - 1] + (from.charAt(r - 1) == to.charAt(k - 1) ? 0 : 1);
                now[k] = Math.min(changed, 1 + Math.min(before[k], now[k - 1]));
                if (isSwapped(from, r, to, k)) {
                    now[k] = Math.min(now[k], beforeLast[k - 2] + 1);
                }
            }
            beforeLast = before;
            before = now;
        }
        return before[to.length()];
    }

    private static boolean isSwapped(String from, int r, String to, int k) {
        return r > 1 && k > 1 && from.charAt(r - 1) == to.charAt(k - 2) && from.charAt(r - 2) == to.charAt(k - 1);
    }

    private static String small(String word) {
        return Letters.small(word);
    }
}
