package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.Objects;

/**
 * What a demand rests on ("grund": ground), whatever its shape: which rule makes it in which planning problem, in which
 * words it is told, where what it rests on is written, and how firmly it stands. The rule states it when it makes the
 * demand. Immutable and thread-safe.
 *
 * @param regel the rule that makes the demand
 * @param opgave the planning problem in which it is made
 * @param tekst the demand in words, as part of a sentence, for example "initiativ 2 er fastlagt til 1. halvår 2026"
 * @param arguments what the texts of a breach need beside what the demand's shape adds, where the rule has a kind of
 *     problem of its own
 * @param places the places in the strategy's document that the demand rests on, as JSON pointers; none for what only the
 *     request states
 * @param fasthed how firmly the demand stands
 */
public record Kravgrund(
        Planregel regel, Planopgave opgave, Tekst tekst, List<Object> arguments, List<String> places, Fasthed fasthed) {

    /**
     * What a demand rests on; the lists are copied.
     *
     * @param regel the rule that makes the demand
     * @param opgave the planning problem in which it is made
     * @param tekst the demand in words, as part of a sentence
     * @param arguments what the texts of a breach need beside what the demand's shape adds
     * @param places the places in the strategy's document that the demand rests on, as JSON pointers
     * @param fasthed how firmly the demand stands
     */
    public Kravgrund {
        Objects.requireNonNull(regel, "regel");
        Objects.requireNonNull(opgave, "opgave");
        Objects.requireNonNull(tekst, "tekst");
        Objects.requireNonNull(fasthed, "fasthed");
        arguments = List.copyOf(arguments);
        places = List.copyOf(places);
    }

    /**
     * {@return what a demand rests on that is as firm as its rule, and that is written nowhere}
     *
     * @param regel the rule that makes the demand
     * @param opgave the planning problem in which it is made
     * @param tekst the demand in words, as part of a sentence
     * @param arguments what the texts of a breach need beside what the demand's shape adds
     */
    public static Kravgrund of(Planregel regel, Planopgave opgave, Tekst tekst, Object... arguments) {
        return new Kravgrund(regel, opgave, tekst, List.of(arguments), List.of(), regel.getFasthed());
    }

    /**
     * {@return the same, written at these places}
     *
     * @param pointers the places in the strategy's document, as JSON pointers
     */
    public Kravgrund at(String... pointers) {
        return at(List.of(pointers));
    }

    /**
     * {@return the same, written at these places}
     *
     * @param pointers the places in the strategy's document, as JSON pointers
     */
    public Kravgrund at(List<String> pointers) {
        return new Kravgrund(regel, opgave, tekst, arguments, pointers, fasthed);
    }

    /**
     * {@return the same, with other arguments for the texts of a breach}
     *
     * @param others what these need beside what the demand's shape adds
     */
    public Kravgrund withArguments(Object... others) {
        return new Kravgrund(regel, opgave, tekst, List.of(others), places, fasthed);
    }

    /**
     * {@return the same, of another firmness than the rule's own}
     *
     * @param fasthed how firmly the demand stands
     */
    public Kravgrund withFasthed(Fasthed fasthed) {
        return new Kravgrund(regel, opgave, tekst, arguments, places, fasthed);
    }
}
