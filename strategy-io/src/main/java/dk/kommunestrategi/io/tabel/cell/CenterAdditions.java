package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.reading.text.KodeMaker;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The centres that a table names and a strategy lacks. One that shares a word with a single centre of the strategy may be a
 * slip of the pen, and so may one that is spelled nearly like another: they are not added. Used for one table.
 */
public final class CenterAdditions {

    /** No municipality has so many centres: what is added to them is held against each. */
    private static final int MOST_CENTRES = 200;

    /** And no table names so many different ones. */
    private static final int MOST_SEEN = 2_000;

    /** What stands in the names of many centres, and tells none of them from another. */
    private static final Set<String> FILLERS = Set.of("og", "samt", "for");

    /** Nor do these, be it that one centre alone has them so far. */
    private static final Set<String> KINDS = Set.of(
            "center",
            "centret",
            "afdeling",
            "afdelingen",
            "team",
            "enhed",
            "skole",
            "institution",
            "plejehjem",
            "botilbud");

    private final int skala;
    private final Centernavne centernavne;
    private final Consumer<String> told;
    private final List<Center> centre;
    private final List<Set<String>> inWords = new ArrayList<>();

    /** By which one of the strategy's own centres is known, and no other. */
    private final Set<String> telling;

    private final KodeMaker koder = new KodeMaker("kode");
    private final Set<String> seen = new HashSet<>();

    /**
     * No additions yet.
     *
     * @param told is told the name of each centre that is added
     */
    public CenterAdditions(Strategi strategi, Consumer<String> told) {
        this.skala = strategi.getSkala();
        this.centernavne = Centernavne.of(strategi);
        this.told = told;
        this.centre = new ArrayList<>(strategi.getCentre());
        centre.forEach(center -> {
            koder.add(center.getKode());
            navne(center).forEach(navn -> inWords.add(words(navn)));
        });
        this.telling = telling(centre);
    }

    private static Stream<String> navne(Center center) {
        return Stream.concat(Stream.of(center.getNavn()), center.getKortnavn().stream());
    }

    private static Set<String> telling(List<Center> centre) {
        Set<String> once = new HashSet<>();
        Set<String> seen = new HashSet<>(KINDS);
        for (Center center : centre) {
            Stream<String> words = navne(center).flatMap(navn -> words(navn).stream());
            words.distinct().forEach(word -> {
                if (seen.add(word)) {
                    once.add(word);
                } else {
                    once.remove(word);
                }
            });
        }
        return once;
    }

    /** All centres: those of the strategy, and those that have been added. */
    public List<Center> all() {
        return centre;
    }

    /** Adds the centres that a cell names on lines of their own, if so many levels stand beside them. */
    public void add(String cell, String niveauer) {
        List<String> lines = cell.lines()
                .map(CellText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean isLineByLine = Niveauer.read(niveauer, skala).stream().anyMatch(all -> all.size() == lines.size());
        if (isLineByLine) {
            lines.stream()
                    .filter(line -> !Centernavne.isAlle(line))
                    .limit(MOST_CENTRES)
                    .forEach(this::add);
        }
    }

    private void add(String navn) {
        boolean hasRoom = centre.size() < MOST_CENTRES && seen.size() < MOST_SEEN;
        Set<String> words = words(navn);
        if (!hasRoom
                || !seen.add(CellText.key(navn))
                || words.stream().anyMatch(telling::contains)
                || inWords.stream().anyMatch(other -> isAlike(words, other))
                || !centernavne.read(navn, 1).isEmpty()) {
            return;
        }
        centre.add(Center.builder().kode(koder.kode(navn)).navn(navn).build());
        inWords.add(words);
        told.accept(navn);
    }

    /** Whether one name may be the other, shortened or misspelled; what both have in common tells nothing. */
    private static boolean isAlike(Set<String> one, Set<String> other) {
        String rest = rest(one, other);
        String otherRest = rest(other, one);
        return rest.isEmpty()
                || otherRest.isEmpty()
                || new Spelling(List.of(otherRest)).find(rest).isPresent();
    }

    private static String rest(Set<String> words, Set<String> others) {
        return String.join(
                " ", words.stream().filter(word -> !others.contains(word)).toList());
    }

    private static Set<String> words(String navn) {
        Set<String> words =
                new LinkedHashSet<>(Arrays.asList(CellText.words(navn).split(" ")));
        words.removeAll(FILLERS);
        return words;
    }
}
