package dk.kommunestrategi.io.arbejdsbog.column;

import dk.kommunestrategi.io.arbejdsbog.cell.Choice;
import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.KodeIndex;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.threeten.extra.YearHalf;

/**
 * A column of a sheet: one property of the things in its rows, both ways.
 *
 * @param <T> what a row states
 * @param <B> what a row is read into
 * @param heading how it looks
 * @param property where the property stands in the thing, as a JSON pointer without its first slash
 * @param writer returns what stands in the cell
 * @param reader puts what stands in the cell where it belongs
 */
public record Column<T, B>(
        Heading heading, String property, Function<T, String> writer, BiConsumer<SheetCell, B> reader) {

    /** A text that must be there. */
    public static <T, B> Column<T, B> required(
            Heading heading, String property, Function<T, String> getter, BiConsumer<B, String> setter) {
        return new Column<>(heading, property, getter, (cell, builder) -> {
            cell.addMissing();
            cell.text().ifPresent(text -> setter.accept(builder, text));
        });
    }

    /** A text that may be there. */
    public static <T, B> Column<T, B> text(
            Heading heading,
            String property,
            Function<T, Optional<String>> getter,
            BiConsumer<B, Optional<String>> setter) {
        return optional(heading, property, getter, text -> text, SheetCell::text, setter);
    }

    /** Texts, each on a line. */
    public static <T, B> Column<T, B> lines(
            Heading heading, String property, Function<T, List<String>> getter, BiConsumer<B, List<String>> setter) {
        return list(heading, property, getter, text -> text, SheetCell::lines, setter);
    }

    /** A value that may be there, which a cell shows as a word. */
    private static <T, B, V> Column<T, B> optional(
            Heading heading,
            String property,
            Function<T, Optional<V>> getter,
            Function<V, String> word,
            Function<SheetCell, Optional<V>> reading,
            BiConsumer<B, Optional<V>> setter) {
        return new Column<>(
                heading,
                property,
                thing -> getter.apply(thing).map(word).orElse(""),
                (cell, builder) -> setter.accept(builder, reading.apply(cell)));
    }

    /** Values, which a cell shows as words, each on a line. */
    public static <T, B, V> Column<T, B> list(
            Heading heading,
            String property,
            Function<T, List<V>> getter,
            Function<V, String> word,
            Function<SheetCell, List<V>> reading,
            BiConsumer<B, List<V>> setter) {
        return new Column<>(
                heading,
                property,
                thing -> getter.apply(thing).stream().map(word).collect(Collectors.joining("\n")),
                (cell, builder) -> setter.accept(builder, reading.apply(cell)));
    }

    /** Values, each of which a line of the cell states; nothing is changed where any line is not understood. */
    public static <T, B, V> Column<T, B> each(
            Heading heading,
            String property,
            Function<T, List<V>> getter,
            LineForm<V> form,
            BiConsumer<B, List<V>> setter) {
        return new Column<>(
                heading,
                property,
                thing -> getter.apply(thing).stream().map(form.writer()).collect(Collectors.joining("\n")),
                (cell, builder) -> cell.eachLine(line -> form.read(line, cell))
                        .ifPresent(values -> setter.accept(builder, values)));
    }

    /** A whole number that may be there. */
    public static <T, B> Column<T, B> number(
            Heading heading, String property, Function<T, OptionalInt> getter, BiConsumer<B, OptionalInt> setter) {
        return new Column<>(
                heading.withNumbers(),
                property,
                thing -> number(getter.apply(thing)),
                (cell, builder) -> setter.accept(builder, cell.wholeNumber()));
    }

    /** Whole numbers with commas between. */
    public static <T, B> Column<T, B> numbers(
            Heading heading, String property, Function<T, List<Integer>> getter, BiConsumer<B, List<Integer>> setter) {
        return new Column<>(
                heading,
                property,
                thing -> LineForms.numbers(getter.apply(thing)),
                (cell, builder) -> setter.accept(builder, cell.wholeNumbers()));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /** Yes, or an empty cell. */
    public static <T, B> Column<T, B> yes(
            Heading heading, String property, Predicate<T> getter, BiConsumer<B, Boolean> setter) {
        return new Column<>(
                heading.withChoices(Choices.YES_NO.words()),
                property,
                thing -> getter.test(thing) ? Choices.YES_NO.word(true) : "",
                (cell, builder) ->
                        setter.accept(builder, cell.choice(Choices.YES_NO).orElse(false)));
    }

    /** One of several constants, or an empty cell. */
    public static <T, B, E> Column<T, B> choice(
            Heading heading,
            String property,
            Choice<E> choice,
            Function<T, Optional<E>> getter,
            BiConsumer<B, Optional<E>> setter) {
        return optional(
                heading.withChoices(choice.words()),
                property,
                getter,
                choice::word,
                cell -> cell.choice(choice),
                setter);
    }

    /** A half-year that may be there. */
    public static <T, B> Column<T, B> halvaar(
            Heading heading,
            String property,
            Function<T, Optional<YearHalf>> getter,
            BiConsumer<B, Optional<YearHalf>> setter) {
        return optional(heading, property, getter, YearHalf::toString, SheetCell::halvaar, setter);
    }

    /** The name of something on another sheet, which stands for its code. */
    public static <T, B> Column<T, B> kode(
            Heading heading,
            String property,
            Named named,
            Function<T, Optional<String>> getter,
            BiConsumer<B, Optional<String>> setter) {
        return optional(
                heading.withSource(named.sheet()),
                property,
                getter,
                named.index()::navn,
                cell -> cell.kode(named.index(), named.unknown()),
                setter);
    }

    /** The code by which a document refers to a thing: written for whoever reads it back, made where it is empty. */
    public static <T, B> Column<T, B> ownKode(Function<T, String> getter) {
        return new Column<>(
                Heading.of(Headings.KODE, "Udfyldes af programmet. Lad cellen være, som den er.", 16),
                "kode",
                getter,
                (cell, builder) -> {});
    }

    /** The names of things on another sheet, each on a line. */
    public static <T, B> Column<T, B> koder(
            Heading heading,
            String property,
            Named named,
            Function<T, List<String>> getter,
            BiConsumer<B, List<String>> setter) {
        return list(
                heading.withSource(named.sheet()),
                property,
                getter,
                named.index()::navn,
                cell -> cell.koder(named.index(), named.unknown()),
                setter);
    }

    /**
     * Things that have names in a workbook and codes in a document.
     *
     * @param sheet the sheet on which they stand
     * @param index their names and codes
     * @param unknown what it is called when a name is none of theirs
     */
    public record Named(String sheet, KodeIndex index, Problemkode unknown) {}
}
