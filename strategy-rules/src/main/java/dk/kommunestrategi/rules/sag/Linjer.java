package dk.kommunestrategi.rules.sag;

import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text of a case that grows: lines, and headings with points below them. For one thread. */
final class Linjer {

    private static final String PUNKT = "- ";

    private final Sprog sprog;
    private final List<String> linjer = new ArrayList<>();

    Linjer(Sprog sprog) {
        this.sprog = sprog;
    }

    static String ord(Sprog sprog, String noegle, Object... argumenter) {
        return Sagstilstand.TEKSTER.text(sprog, noegle, argumenter);
    }

    Sprog sprog() {
        return sprog;
    }

    String ord(String noegle, Object... argumenter) {
        return ord(sprog, noegle, argumenter);
    }

    void add(String linje) {
        linjer.add(linje);
    }

    /** Adds the points below their heading; without any there is no heading either. */
    void addAfsnit(String noegle, Stream<String> punkter) {
        List<String> liste =
                punkter.map(punkt -> PUNKT + punkt.replace('\n', ' ')).toList();
        if (!liste.isEmpty()) {
            linjer.add(ord(noegle));
            linjer.addAll(liste);
        }
    }

    /** The text; nothing where it has no lines. */
    Optional<String> text() {
        return linjer.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", linjer));
    }
}
