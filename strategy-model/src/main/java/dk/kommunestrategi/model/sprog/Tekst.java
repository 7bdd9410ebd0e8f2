package dk.kommunestrategi.model.sprog;

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
}
