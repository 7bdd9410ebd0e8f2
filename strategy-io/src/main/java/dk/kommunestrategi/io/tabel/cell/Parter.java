package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.model.Strategi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parties that a text names, told apart by the administrations of a strategy: "SSF og CF" are two. */
final class Parter {

    private static final Pattern BETWEEN = Pattern.compile(" (?i:og|samt|plus) | ?[,;/&+] ?(?:(?i:og|samt) )?");

    /** So many words with "og" between them a name may have. */
    private static final int LONGEST_NAME = 5;

    private final Forvaltningsnavne forvaltninger;

    Parter(Strategi strategi) {
        forvaltninger = new Forvaltningsnavne(strategi.getForvaltninger());
    }

    /**
     * Returns the parties that a text names: several where one of them is an administration or looks like one, and otherwise
     * the text as it stands, since "organisationer, der tilbyder møbler" is one party.
     */
    List<String> split(String text) {
        if (isForvaltning(text)) {
            return List.of(text);
        }
        List<String> parts = BETWEEN.splitAsStream(text)
                .map(CellText::clean)
                .filter(part -> !part.isEmpty())
                .toList();
        return together(parts).stream().anyMatch(part -> isForvaltning(part) || forvaltninger.isMissing(part))
                ? together(parts)
                : List.of(text);
    }

    /** The parts, with those in one piece that are the name of an administration together. */
    private List<String> together(List<String> parts) {
        List<String> whole = new ArrayList<>();
        for (int k = 0; k < parts.size(); ) {
            int end = Math.min(parts.size(), k + LONGEST_NAME);
            while (end > k + 1 && !isForvaltning(String.join(" og ", parts.subList(k, end)))) {
                end--;
            }
            whole.add(String.join(" og ", parts.subList(k, end)));
            k = end;
        }
        return whole;
    }

    boolean isForvaltning(String part) {
        return forvaltninger.isKnown(part);
    }

    /** Returns the first that looks like an administration, but is none of the strategy's. */
    Optional<String> unknown(List<String> parts) {
        return parts.stream().filter(forvaltninger::isMissing).findFirst();
    }
}
