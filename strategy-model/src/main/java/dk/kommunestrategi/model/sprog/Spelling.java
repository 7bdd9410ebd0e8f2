package dk.kommunestrategi.model.sprog;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was meant by one that there is not ("stavehjælp": help with spelling). Two words are alike when few
 * letters have to be changed, left out, added or exchanged with their neighbour: none but capitals in a word of one or two,
 * one in a longer word, or a third of its letters. The best one counts and, of several, the first, so that the same
 * mistake always gets the same help. Not thread-safe.
 */
public final class Spelling {

    /** Longer words are no slips of the pen. */
    private static final int MAX_LENGTH = 50;

    /** How many words one helper compares, so that a hostile document cannot make it compare a million with a million. */
    private static final int MAX_SAMMENLIGNINGER = 100_000;

    private final List<String> word;
    private int sammenligninger;

    /**
     * Help for those who can have meant these words.
     *
     * @param word the words; of those that are equally alike, the first is found
     */
    public Spelling(Collection<String> word) {
        this.word = List.copyOf(word);
    }

    /**
     * {@return the word that is most like what was written, or nothing when none is like it}
     *
     * @param written the word as it was written
     */
    public Optional<String> find(String written) {
        Optional<String> best = Optional.empty();
        int faerrest = tilladt(written) + 1;
        for (String possible : word) {
            int mindst = Math.abs(possible.length() - written.length());
            if (mindst < faerrest && written.length() <= MAX_LENGTH && sammenligninger < MAX_SAMMENLIGNINGER) {
                sammenligninger++;
                int rettelser = rettelser(small(written), small(possible));
                if (rettelser < faerrest) {
                    faerrest = rettelser;
                    best = Optional.of(possible);
                }
            }
        }
        return best;
    }

    private static int tilladt(String written) {
        return written.length() < 3 ? 0 : written.length() / 3;
    }

    /** The number of corrections that make one word the other, row by row through a table of their beginnings. */
    private static int rettelser(String fra, String til) {
        int[] forrige = new int[til.length() + 1];
        int[] before = new int[til.length() + 1];
        for (int k = 0; k <= til.length(); k++) {
            before[k] = k;
        }
        for (int r = 1; r <= fra.length(); r++) {
            int[] now = new int[til.length() + 1];
            now[0] = r;
            for (int k = 1; k <= til.length(); k++) {
                int aendret = before[k - 1] + (fra.charAt(r - 1) == til.charAt(k - 1) ? 0 : 1);
                now[k] = Math.min(aendret, 1 + Math.min(before[k], now[k - 1]));
                if (isOmbyttet(fra, r, til, k)) {
                    now[k] = Math.min(now[k], forrige[k - 2] + 1);
                }
            }
            forrige = before;
            before = now;
        }
        return before[til.length()];
    }

    private static boolean isOmbyttet(String fra, int r, String til, int k) {
        return r > 1 && k > 1 && fra.charAt(r - 1) == til.charAt(k - 2) && fra.charAt(r - 2) == til.charAt(k - 1);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
