package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The things of one kind that a strategy has already, in their order.
 *
 * @param <I> the numbers or codes by which they are referred to
 * @param <T> the things
 * @param things the things; several may have one number or code, which is told elsewhere
 * @param id returns the number or code of a thing
 * @param navn returns its name
 */
record Known<I, T>(List<T> things, Function<T, I> id, Function<T, String> navn) {

    /** The thing at a place; nothing where the place is that of a new one. */
    Optional<T> at(int slot) {
        return slot < things.size() ? Optional.of(things.get(slot)) : Optional.empty();
    }

    List<I> ids() {
        return things.stream().map(id).toList();
    }

    /** Their numbers or codes by their names, as {@link CellText#key} has them. */
    Map<String, I> byNavn() {
        Map<String, I> byNavn = new HashMap<>();
        things.forEach(thing -> byNavn.putIfAbsent(CellText.key(navn.apply(thing)), id.apply(thing)));
        return byNavn;
    }
}
