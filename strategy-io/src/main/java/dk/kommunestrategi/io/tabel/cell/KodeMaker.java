package dk.kommunestrategi.io.tabel.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes codes of names, so that nobody has to type any: the same names in the same order always get the same codes. */
public final class KodeMaker {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final int LONGEST = 60;

    private final Set<String> used = new HashSet<>();
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** Takes a code that is there already. */
    public void add(String kode) {
        used.add(kode);
    }

    /** Returns the code for a name; one name has one code, and no other name has the same. */
    public String kode(String navn) {
        return made.computeIfAbsent(CellText.key(navn), key -> unused(ascii(key)));
    }

    private String unused(String kode) {
        String free = kode;
        while (!used.add(free)) {
            free = kode + "-" + last.merge(kode, 2, (before, first) -> before + 1);
        }
        return free;
    }

    private static String ascii(String key) {
        String letters = key.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        String kode = OTHER.matcher(letters).replaceAll("-");
        String bounded = kode.substring(0, Math.min(kode.length(), LONGEST));
        String stripped = EDGES.matcher(bounded).replaceAll("");
        return stripped.isEmpty() ? "kode" : stripped;
    }
}
