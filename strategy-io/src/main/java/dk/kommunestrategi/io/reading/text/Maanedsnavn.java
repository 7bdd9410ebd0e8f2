package dk.kommunestrategi.io.reading.text;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the months, in Danish and in English, as people write them: whole, or cut short. */
public final class Maanedsnavn {

    private static final List<String> DANSK =
            names("januar februar marts april maj juni juli august september oktober november december");

    private static final List<String> ENGELSK =
            names("january february march april may june july august september october november december");

    private static final int SHORTEST = 3;

    private Maanedsnavn() {}

    private static List<String> names(String text) {
        return List.of(text.split(" "));
    }

    /** Returns the names in Danish, in small letters, from January on. */
    public static List<String> dansk() {
        return DANSK;
    }

    /** Returns the month that a word in small letters is the name of, or at least three letters of its beginning. */
    public static Optional<Month> find(String word) {
        return word.length() < SHORTEST
                ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(month -> Stream.of(DANSK, ENGELSK)
                                .anyMatch(
                                        names -> names.get(month.getValue() - 1).startsWith(word)))
                        .findFirst();
    }
}
