package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names by which tables call the centres of a strategy: name, short name and code. One cell holds several of them
 * with nothing but spaces between, so that only who knows the names can tell where one ends and the next begins.
 */
public final class Centernavne {

    /** How a table says that all centres are meant. */
    public static final String ALLE = "Alle centre";

    private static final String SEPARATOR = " ,;";

    /** What is longer stands on a line of its own, if anywhere. */
    private static final int LONGEST = 500;

    private final Map<String, Set<String>> koder = new HashMap<>();
    private final NavigableSet<Integer> lengths = new TreeSet<>();
    private final Map<String, String> navne = new HashMap<>();

    private Centernavne() {}

    public static Centernavne of(Strategi strategi) {
        Centernavne navne = new Centernavne();
        for (Center center : strategi.getCentre()) {
            betegnelser(center)
                    .forEach(navn -> navne.koder
                            .computeIfAbsent(CellText.key(navn), key -> new HashSet<>())
                            .add(center.getKode()));
        }
        navne.koder.remove("");
        navne.koder.keySet().stream()
                .map(String::length)
                .filter(length -> length <= LONGEST)
                .forEach(navne.lengths::add);
        strategi.getCentre().forEach(center -> navne.navne.put(center.getKode(), navne.unambiguous(center)));
        return navne;
    }

    private static Stream<String> betegnelser(Center center) {
        return Stream.of(center.getKortnavn(), Optional.of(center.getNavn()), Optional.of(center.getKode()))
                .flatMap(Optional::stream);
    }

    /** Returns what a table calls the centre: the first of its names that no other centre has, or else its code. */
    public String navn(String kode) {
        return navne.getOrDefault(kode, CellText.clean(kode));
    }

    private String unambiguous(Center center) {
        return betegnelser(center)
                .filter(navn -> koder.getOrDefault(CellText.key(navn), Set.of()).size() == 1)
                .filter(navn -> !isAlle(navn))
                .map(CellText::clean)
                .findFirst()
                .orElse(CellText.clean(center.getKode()));
    }

    public static boolean isAlle(String cell) {
        return CellText.key(cell).equals(CellText.key(ALLE));
    }

    /** Returns the ways in which the cell names so many centres, by their codes; none or one of them, or two of many. */
    public List<List<String>> read(String cell, int antal) {
        Optional<List<String>> lineByLine = lineByLine(CellText.lines(cell));
        if (lineByLine.isPresent() && lineByLine.get().size() == antal) {
            return List.of(lineByLine.get());
        }
        // No strategy has so many centres: what the cell says is not looked for among endless repetitions.
        return antal > 2 * koder.size() ? List.of() : splits(CellText.key(cell), antal);
    }

    private Optional<List<String>> lineByLine(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            Set<String> possible = koder.getOrDefault(CellText.key(line), Set.of());
            if (possible.size() != 1) {
                return Optional.empty();
            }
            found.addAll(possible);
        }
        return Optional.of(found);
    }

    /** From the end: the ways, by the number of centres, in which the rest of the text can be read. */
    private List<List<String>> splits(String text, int antal) {
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
                List<Part> here = ways.computeIfAbsent(several + 1, absent -> new ArrayList<>());
                for (Part next : part) {
                    for (String kode : possible) {
                        if (several < antal && here.size() < 2) {
                            here.add(new Part(kode, next));
                        }
                    }
                }
            });
        }
        return ways;
    }

    /** Where a name that begins here may end: few places, however many names there are. */
    private List<Integer> ends(String text, int fra) {
        return lengths.headSet(text.length() - fra, true).stream()
                .map(length -> fra + length)
                .filter(til -> til == text.length() || isSeparator(text, til))
                .filter(til -> koder.containsKey(text.substring(fra, til)))
                .toList();
    }

    /** Returns what the cell says from the first place on where no known name stands. */
    public String unknown(String cell) {
        String text = CellText.key(cell);
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        int last = 0;
        for (int fra = 0; fra < text.length(); fra++) {
            if (!reached[fra]) {
                continue;
            }
            last = fra;
            if (isSeparator(text, fra)) {
                reached[fra + 1] = true;
                continue;
            }
            ends(text, fra).forEach(til -> reached[til] = true);
        }
        String written = CellText.clean(cell);
        return reached[text.length()] ? "" : (written.length() == text.length() ? written : text).substring(last);
    }

    private static boolean isSeparator(String text, int place) {
        return SEPARATOR.indexOf(text.charAt(place)) >= 0;
    }

    /** A centre, and those named after it. */
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
