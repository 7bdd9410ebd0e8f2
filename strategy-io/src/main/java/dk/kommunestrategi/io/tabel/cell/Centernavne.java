package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The names by which tables call the centres of a strategy: name, short name and code. One cell holds several of them
 * with nothing but spaces between, so that only who knows the names can tell where one ends and the next begins. Where they
 * are not found as they are spelled, their words are looked for: "Rus &amp; socialt udsatte" is "Rus. og socialt udsatte".
 */
public final class Centernavne {

    /** How a table says that all centres are meant. */
    public static final String ALLE = "Alle centre";

    private static final String SEPARATOR = " ,;/&+";
    private static final List<String> AND = List.of("og ", "samt ");

    private final Map<String, Set<String>> koder;
    private final NameSplitter spelled;
    private final NameSplitter inWords;
    private final Map<String, String> navne = new HashMap<>();

    private Centernavne(Strategi strategi) {
        koder = koder(strategi, CellText::key);
        spelled = new NameSplitter(koder, SEPARATOR, List.of());
        inWords = new NameSplitter(koder(strategi, CellText::words), SEPARATOR, AND);
        strategi.getCentre().forEach(center -> navne.put(center.getKode(), unambiguous(center)));
    }

    public static Centernavne of(Strategi strategi) {
        return new Centernavne(strategi);
    }

    private static Map<String, Set<String>> koder(Strategi strategi, UnaryOperator<String> spelling) {
        Map<String, Set<String>> koder = new HashMap<>();
        for (Center center : strategi.getCentre()) {
            betegnelser(center)
                    .forEach(navn -> koder.computeIfAbsent(spelling.apply(navn), absent -> new HashSet<>())
                            .add(center.getKode()));
        }
        koder.remove("");
        return koder;
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
        List<List<String>> asSpelled = spelled.split(CellText.key(cell), antal);
        return asSpelled.isEmpty() ? inWords.split(CellText.words(cell), antal) : asSpelled;
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

    /** Returns what the cell says from the first place on where no known name stands; empty where there is none. */
    public String unknown(String cell) {
        String key = CellText.key(cell);
        String words = CellText.words(cell);
        int known = spelled.known(key);
        if (known == key.length() || (!words.isEmpty() && inWords.known(words) == words.length())) {
            return "";
        }
        String written = CellText.clean(cell);
        return (written.length() == key.length() ? written : key).substring(known);
    }
}
