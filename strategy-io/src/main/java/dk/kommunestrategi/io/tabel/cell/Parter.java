package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.model.Strategi;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parties that a text names, told apart by the administrations of a strategy: "SSF og CF" are two. */
final class Parter {

    private static final Pattern BETWEEN = Pattern.compile(" (?i:og|samt|plus) | ?[,;/&+] ?(?:(?i:og|samt) )?");

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
        return parts.stream().anyMatch(part -> isForvaltning(part) || forvaltninger.isMissing(part))
                ? parts
                : List.of(text);
    }

    boolean isForvaltning(String part) {
        return forvaltninger.isKnown(part);
    }

    /** Returns the first that looks like an administration, but is none of the strategy's. */
    Optional<String> unknown(List<String> parts) {
        return parts.stream().filter(forvaltninger::isMissing).findFirst();
    }
}
