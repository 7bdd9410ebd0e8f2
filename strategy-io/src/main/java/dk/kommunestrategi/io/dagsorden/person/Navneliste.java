package dk.kommunestrategi.io.dagsorden.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Persons that a record names: only how many they are goes further.
 *
 * @param navne the names, to be left out wherever they stand
 * @param antal how many they are; also where only a number stands
 */
public record Navneliste(List<String> navne, int antal) {

    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]{0,60}\\)");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\n/&|]| og | samt ");
    private static final Pattern ANTAL = Pattern.compile("([0-9]{1,3})( medlemmer| stemmer| personer)?");
    private static final Pattern NOBODY = Pattern.compile("(ingen|-|–|intet|nej)", Pattern.CASE_INSENSITIVE);
    private static final String EDGES = "-–•.: \t\n";

    /** Returns who is named in a list such as "A (V), B og C". */
    public static Navneliste of(String written) {
        List<String> navne = Arrays.stream(
                        SEPARATOR.split(PARENTHESES.matcher(written).replaceAll(" "), -1))
                .map(Navneliste::withoutEdges)
                .filter(navn -> !navn.isBlank() && !NOBODY.matcher(navn).matches())
                .toList();
        return antal(navne)
                .map(antal -> new Navneliste(List.of(), antal))
                .orElseGet(() -> new Navneliste(navne, navne.size()));
    }

    private static String withoutEdges(String navn) {
        int start = 0;
        int end = navn.length();
        while (start < end && EDGES.indexOf(navn.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && EDGES.indexOf(navn.charAt(end - 1)) >= 0) {
            end--;
        }
        return navn.substring(start, end);
    }

    private static Optional<Integer> antal(List<String> navne) {
        return navne.size() == 1
                ? Optional.of(ANTAL.matcher(navne.get(0)))
                        .filter(antal -> antal.matches())
                        .map(antal -> Integer.valueOf(antal.group(1)))
                : Optional.empty();
    }
}
