package dk.kommunestrategi.model.sprog;

import java.util.List;

/** Something that can be said in every language, for example as an argument of another text. */
@FunctionalInterface
public interface Tekst {

    /** Returns it in this language. */
    String text(Sprog sprog);

    /** Returns these texts one after the other, with a semicolon between them; equal where they are. */
    static Tekst list(List<? extends Tekst> tekster) {
        return new Tekstraekke(List.copyOf(tekster));
    }
}
