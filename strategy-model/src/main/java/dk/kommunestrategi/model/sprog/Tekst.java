package dk.kommunestrategi.model.sprog;

import java.util.Collection;
import java.util.List;

/** Something that can be said in every language, for example as an argument of another text. */
@FunctionalInterface
public interface Tekst {

    /**
     * {@return the text in this language}
     *
     * @param sprog the language to say it in
     */
    String text(Sprog sprog);

    /**
     * {@return these texts one after the other, with a semicolon between them; equal where they are}
     *
     * @param tekster the texts, in the order in which they are said
     */
    static Tekst list(List<? extends Tekst> tekster) {
        return new Tekstraekke(List.copyOf(tekster));
    }

    /**
     * {@return numbers as a sentence enumerates them, "1, 3 og 5", the first of them where there are many, and a dash where
     * there are none; equal where the numbers are}
     *
     * @param numbers the numbers, in the order in which they are named
     */
    static Tekst numbers(Collection<Integer> numbers) {
        return new NumberList(List.copyOf(numbers));
    }
}
