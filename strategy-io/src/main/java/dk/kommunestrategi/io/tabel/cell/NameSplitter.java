package dk.kommunestrategi.io.tabel.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes a text apart that names several things one after the other, of which one must know the names to tell where each ends. */
final class NameSplitter {

    /** What is longer stands on a line of its own, if anywhere. */
    private static final int LONGEST = 500;

    private final Map<String, Set<String>> koder;
    private final String separators;
    private final List<String> fillers;
    private final NavigableSet<Integer> lengths = new TreeSet<>();

    /**
     * A splitter.
     *
     * @param koder the codes of what each name may mean
     * @param separators the characters that may stand between two names
     * @param fillers the words that may, each ending in a separator
     */
    NameSplitter(Map<String, Set<String>> koder, String separators, List<String> fillers) {
        this.koder = koder;
        this.separators = separators;
        this.fillers = fillers;
        koder.keySet().stream()
                .map(String::length)
                .filter(length -> length <= LONGEST)
                .forEach(lengths::add);
    }

    /** Returns the ways in which the text names so many things, by their codes; none or one of them, or two of many. */
    List<List<String>> split(String text, int antal) {
        // No strategy has so many: what the text says is not looked for among endless repetitions.
        if (antal > 2 * koder.size()) {
            return List.of();
        }
        List<Map<Integer, List<Part>>> rest = new ArrayList<>();
        for (int fra = 0; fra <= text.length(); fra++) {
            rest.add(Map.of());
        }
        rest.set(text.length(), Map.of(0, List.of(Part.END)));
        for (int fra = text.length() - 1; fra >= 0; fra--) {
            if (isSeparator(text, fra)) {
                rest.set(fra, rest.get(fra + 1));
            } else if (fra == 0 || isSeparator(text, fra - 1)) {
                rest.set(fra, extended(text, fra, antal, rest));
            }
        }
        return rest.get(0).getOrDefault(antal, List.of()).stream()
                .map(Part::koder)
                .toList();
    }

    private Map<Integer, List<Part>> extended(String text, int fra, int antal, List<Map<Integer, List<Part>>> rest) {
        Map<Integer, List<Part>> ways = new HashMap<>();
        for (int til : ends(text, fra)) {
            Set<String> possible = koder.getOrDefault(text.substring(fra, til), Set.of());
            rest.get(til).forEach((several, part) -> {
                for (Part next : part) {
                    possible.forEach(kode -> add(ways, several + 1, new Part(kode, next), antal));
                }
            });
        }
        for (int til : fillerEnds(text, fra)) {
            rest.get(til).forEach((several, part) -> part.forEach(next -> add(ways, several, next, antal)));
        }
        return ways;
    }

    private static void add(Map<Integer, List<Part>> ways, int several, Part part, int antal) {
        List<Part> here = ways.computeIfAbsent(several, absent -> new ArrayList<>());
        if (several <= antal && here.size() < 2) {
            here.add(part);
        }
    }

    /** Where a name that begins here may end: few places, however many names there are. */
    private List<Integer> ends(String text, int fra) {
        return lengths.headSet(text.length() - fra, true).stream()
                .map(length -> fra + length)
                .filter(til -> til == text.length() || isSeparator(text, til))
                .filter(til -> koder.containsKey(text.substring(fra, til)))
                .toList();
    }

    private List<Integer> fillerEnds(String text, int fra) {
        return fillers.stream()
                .filter(filler -> fra > 0 && text.startsWith(filler, fra))
                .map(filler -> fra + filler.length())
                .toList();
    }

    /** Returns the first place in the text from which on no known name stands; its end where there is none. */
    int known(String text) {
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        int last = 0;
        for (int fra = 0; fra < text.length(); fra++) {
            if (reached[fra]) {
                last = fra;
                if (isSeparator(text, fra)) {
                    reached[fra + 1] = true;
                } else {
                    ends(text, fra).forEach(til -> reached[til] = true);
                    fillerEnds(text, fra).forEach(til -> reached[til] = true);
                }
            }
        }
        return reached[text.length()] ? text.length() : last;
    }

    private boolean isSeparator(String text, int place) {
        return separators.indexOf(text.charAt(place)) >= 0;
    }

    /** A thing, and those named after it. */
    private record Part(String kode, @Nullable Part next) {
        static final Part END = new Part("", null);

        List<String> koder() {
            List<String> alle = new ArrayList<>();
            for (Part part = this; part.next != null; part = part.next) {
                alle.add(part.kode);
            }
            return alle;
        }
    }
}
