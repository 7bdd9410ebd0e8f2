package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a group of initiatives stands for ("emne": subject), such as a centre or a theme, so that sentences can name it.
 * Immutable and thread-safe.
 *
 * @param kode what programs know it by, for example the {@code kode} of a centre or the {@code nummer} of a theme
 * @param navn what people call it, as part of a sentence
 */
public record Emne(String kode, Tekst navn) implements Tekst {

    /**
     * A subject.
     *
     * @param kode what programs know it by
     * @param navn what people call it, as part of a sentence
     */
    public Emne {
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(navn, "navn");
    }

    /**
     * {@return the subject with a name that is the same in every language}
     *
     * @param kode what programs know it by
     * @param navn what people call it, as part of a sentence
     */
    public static Emne of(String kode, String navn) {
        return new Emne(kode, new Egennavn(navn));
    }

    @Override
    public String text(Sprog sprog) {
        return navn.text(sprog);
    }

    /**
     * {@return the same with marks that show where the name ends: around its own name only, where it also names the strategy}
     *
     * @param sprog the language
     * @param marked returns a name in marks
     */
    public String text(Sprog sprog, UnaryOperator<String> marked) {
        return navn instanceof Planstrategi.Navn beside ? beside.text(sprog, marked) : marked.apply(navn.text(sprog));
    }

    /** A proper name: equal where it reads the same. */
    private record Egennavn(String navn) implements Tekst {

        @Override
        public String text(Sprog sprog) {
            return navn;
        }
    }
}
