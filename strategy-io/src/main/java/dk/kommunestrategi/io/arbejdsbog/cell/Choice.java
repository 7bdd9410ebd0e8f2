package dk.kommunestrategi.io.arbejdsbog.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The constants that a cell can state, each by the words that people use. Immutable and thread-safe. */
public final class Choice<E> {

    private final Map<String, E> byKey = new LinkedHashMap<>();
    private final Map<E, String> words = new LinkedHashMap<>();
    private final Function<String, Optional<E>> reader;

    private Choice(Function<String, Optional<E>> reader) {
        this.reader = reader;
    }

    private static <E> Choice<E> empty() {
        return new Choice<>(cell -> Optional.empty());
    }

    /** A choice between all constants of a type. */
    public static <E extends Enum<E>> Choice<E> of(Class<E> type, Function<E, String> word) {
        Choice<E> choice = empty();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> choice.put(constant, word.apply(constant)));
        return choice;
    }

    /** A choice between constants that no word can be made of: constants and words in turn. */
    public static <E> Choice<E> of(E one, String oneWord, E other, String otherWord) {
        Choice<E> choice = empty();
        choice.put(one, oneWord);
        choice.put(other, otherWord);
        return choice;
    }

    /** The same choice, which understands too what a reader of other cells does. */
    public Choice<E> orParse(Function<String, Optional<E>> reader) {
        Choice<E> choice = new Choice<>(reader);
        choice.words.putAll(words);
        choice.byKey.putAll(byKey);
        return choice;
    }

    /** The same choice without one of its constants. */
    public Choice<E> without(E constant) {
        Choice<E> choice = empty();
        words.forEach((one, word) -> {
            if (!one.equals(constant)) {
                choice.put(one, word);
            }
        });
        return choice;
    }

    private void put(E constant, String word) {
        words.put(constant, word);
        byKey.put(CellText.key(word), constant);
    }

    /** The word by which the workbook states a constant. */
    public String word(E constant) {
        return words.getOrDefault(constant, "");
    }

    /** All words, in the order of the constants. */
    public List<String> words() {
        return List.copyOf(words.values());
    }

    /** Returns the constant that a text states, if it states one of these. */
    public Optional<E> find(String cell) {
        return Optional.ofNullable(byKey.get(CellText.key(cell))).or(() -> reader.apply(cell));
    }
}
