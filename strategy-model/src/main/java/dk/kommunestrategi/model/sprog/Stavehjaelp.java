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
public final class Stavehjaelp {

    /** Longer words are no slips of the pen. */
    private static final int MAX_LAENGDE = 50;

    /** How many words one helper compares, so that a hostile document cannot make it compare a million with a million. */
    private static final int MAX_SAMMENLIGNINGER = 100_000;

    private final List<String> ord;
    private int sammenligninger;

    /**
     * Help for those who can have meant these words.
     *
     * @param ord the words; of those that are equally alike, the first is found
     */
    public Stavehjaelp(Collection<String> ord) {
        this.ord = List.copyOf(ord);
    }

    /**
     * {@return the word that is most like what was written, or nothing when none is like it}
     *
     * @param skrevet the word as it was written
     */
    public Optional<String> find(String skrevet) {
        Optional<String> bedste = Optional.empty();
        int faerrest = tilladt(skrevet) + 1;
        for (String muligt : ord) {
            int mindst = Math.abs(muligt.length() - skrevet.length());
            if (mindst < faerrest && skrevet.length() <= MAX_LAENGDE && sammenligninger < MAX_SAMMENLIGNINGER) {
                sammenligninger++;
                int rettelser = rettelser(smaa(skrevet), smaa(muligt));
                if (rettelser < faerrest) {
                    faerrest = rettelser;
                    bedste = Optional.of(muligt);
                }
            }
        }
        return bedste;
    }

    private static int tilladt(String skrevet) {
        return skrevet.length() < 3 ? 0 : skrevet.length() / 3;
    }

    /** The number of corrections that make one word the other, row by row through a table of their beginnings. */
    private static int rettelser(String fra, String til) {
        int[] forrige = new int[til.length() + 1];
        int[] foer = new int[til.length() + 1];
        for (int k = 0; k <= til.length(); k++) {
            foer[k] = k;
        }
        for (int r = 1; r <= fra.length(); r++) {
            int[] nu = new int[til.length() + 1];
            nu[0] = r;
            for (int k = 1; k <= til.length(); k++) {
                int aendret = foer[k - 1] + (fra.charAt(r - 1) == til.charAt(k - 1) ? 0 : 1);
                nu[k] = Math.min(aendret, 1 + Math.min(foer[k], nu[k - 1]));
                if (erOmbyttet(fra, r, til, k)) {
                    nu[k] = Math.min(nu[k], forrige[k - 2] + 1);
                }
            }
            forrige = foer;
            foer = nu;
        }
        return foer[til.length()];
    }

    private static boolean erOmbyttet(String fra, int r, String til, int k) {
        return r > 1 && k > 1 && fra.charAt(r - 1) == til.charAt(k - 2) && fra.charAt(r - 2) == til.charAt(k - 1);
    }

    private static String smaa(String ord) {
        return ord.toLowerCase(Locale.ROOT);
    }
}
