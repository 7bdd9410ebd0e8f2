package dk.kommunestrategi.io.dokument.skriver;

import dk.kommunestrategi.io.bibliotek.Bibliotek;
import dk.kommunestrategi.io.dokument.indhold.Afsnit;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;

/**
 * Writes sections as HTML: a page of its own, or the part of one. A page loads nothing, runs no script, and its policy of
 * contents forbids the browser to do either, whatever a text of the document may hold. Immutable and thread-safe.
 */
public final class Htmlside {

    private final Sprog sprog;

    /**
     * A writer in this language.
     *
     * @throws IllegalStateException if the library j2html is missing
     */
    public Htmlside(Sprog sprog) {
        Bibliotek.J2HTML.require();
        this.sprog = sprog;
    }

    /**
     * Returns a page.
     *
     * @param titel what it is about
     * @param undertitel whose it is
     */
    public String side(String titel, String undertitel, List<Afsnit> afsnit) {
        return new Sideopsaetning(sprog).side(titel, undertitel, afsnit);
    }

    /** Returns the sections alone, for a page that has its own frame and takes in the {@link Stilark style sheet}. */
    public String brudstykke(List<Afsnit> afsnit) {
        return new Sideopsaetning(sprog).brudstykke(afsnit);
    }
}
