package dk.kommunestrategi.io.hostile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that look like others, or not even that. */
final class Disguise {

    /** Letters and digits with what can be taken for them. */
    private static final Map<Character, String> LOOKALIKES = Map.ofEntries(
            Map.entry('i', "ıİі"),
            Map.entry('I', "ıİІ"),
            Map.entry('s', "ſѕ"),
            Map.entry('S', "ſЅ"),
            Map.entry('k', "\u212Aκ"),
            Map.entry('K', "\u212AΚ"),
            Map.entry('a', "аａ"),
            Map.entry('A', "АＡ"),
            Map.entry('å', "\u212B"),
            Map.entry('e', "еｅ"),
            Map.entry('o', "оｏ"),
            Map.entry('t', "ｔ"),
            Map.entry('0', "０٠"),
            Map.entry('1', "１١"),
            Map.entry('2', "２٢"),
            Map.entry('4', "４٤"),
            Map.entry('-', "\u2011－"),
            Map.entry('.', "．"));

    private static final String[] INVISIBLE = {"\u200B", "\u00AD"};

    private Disguise() {}

    /** The word with one letter, or none, replaced in each way there is, or followed by one that is not seen. */
    static Stream<String> of(String word) {
        Stream<String> replaced = IntStream.range(0, word.length())
                .boxed()
                .flatMap(k -> LOOKALIKES
                        .getOrDefault(word.charAt(k), "")
                        .chars()
                        .mapToObj(letter -> word.substring(0, k) + (char) letter + word.substring(k + 1)));
        Stream<String> followed = IntStream.range(0, word.length())
                .mapToObj(k -> word.substring(0, k + 1) + INVISIBLE[k % INVISIBLE.length] + word.substring(k + 1));
        return Stream.of(
                        replaced,
                        followed,
                        Stream.of(word.replace("ss", "ß"), word.replace("s", "ß"), word.replace("s", "ς")),
                        Stream.of(Normalizer.normalize(word, Normalizer.Form.NFD), word.toUpperCase(Locale.ROOT)))
                .flatMap(words -> words)
                .filter(other -> !other.equals(word))
                .distinct();
    }
}
