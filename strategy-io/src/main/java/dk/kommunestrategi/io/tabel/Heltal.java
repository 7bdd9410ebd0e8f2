package dk.kommunestrategi.io.tabel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers in one cell: "3 1 1" as the catalogue writes draws, "1,3,6" as it writes themes. */
final class Heltal {

    private static final Pattern SKILLETEGN = Pattern.compile("[ ,;]+");
    private static final Pattern TAL = Pattern.compile("[0-9]{1,10}");

    private Heltal() {}

    /** Returns the numbers, none of an empty cell; nothing where the cell says something else. */
    static Optional<List<Integer>> liste(String celle) {
        List<String> alle = SKILLETEGN
                .splitAsStream(Celletekst.ren(celle))
                .filter(tal -> !tal.isEmpty())
                .toList();
        return alle.stream().allMatch(Heltal::erHeltal)
                ? Optional.of(alle.stream().map(Integer::valueOf).toList())
                : Optional.empty();
    }

    /** Whether the cell says one whole number and nothing else. */
    static boolean er(String celle) {
        return erHeltal(Celletekst.ren(celle));
    }

    private static boolean erHeltal(String tal) {
        return TAL.matcher(tal).matches() && Long.parseLong(tal) <= Integer.MAX_VALUE;
    }
}
