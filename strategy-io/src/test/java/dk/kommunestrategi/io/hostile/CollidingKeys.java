package dk.kommunestrategi.io.hostile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keys with the same hash in every table that multiplies by 33, whatever it begins with. */
final class CollidingKeys {

    private CollidingKeys() {}

    /** So many keys, of as many pairs of letters as tell them apart. */
    static List<String> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> IntStream.range(0, 12)
                        .mapToObj(bit -> (number >> (11 - bit) & 1) == 0 ? "AB" : "B!")
                        .collect(Collectors.joining()))
                .toList();
    }

    /** The properties of an object, after others. */
    static String properties(int count) {
        return of(count).stream().map(key -> ",\"" + key + "\":1").collect(Collectors.joining());
    }
}
