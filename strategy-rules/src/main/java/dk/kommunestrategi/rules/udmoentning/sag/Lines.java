package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text of a case that grows: lines, and headings with points below them. For one thread. */
final class Lines {

    private static final String PUNKT = "- ";

    private final Sprog sprog;
    private final List<String> lines = new ArrayList<>();

    Lines(Sprog sprog) {
        this.sprog = sprog;
    }

    static String word(Sprog sprog, String key, Object... arguments) {
        return Sagstilstand.TEKSTER.text(sprog, key, arguments);
    }

    Sprog sprog() {
        return sprog;
    }

    String word(String key, Object... arguments) {
        return word(sprog, key, arguments);
    }

    void add(String line) {
        lines.add(line);
    }

    /** Adds the points below their heading; without any there is no heading either. */
    void addAfsnit(String key, Stream<String> punkter) {
        List<String> list =
                punkter.map(punkt -> PUNKT + punkt.replace('\n', ' ')).toList();
        if (!list.isEmpty()) {
            lines.add(word(key));
            lines.addAll(list);
        }
    }

    /** The text; nothing where it has no lines. */
    Optional<String> text() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }
}
