package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.library.Library;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;

/**
 * Writes sections as HTML: a page of its own, or the part of one. A page loads nothing, runs no script, and its policy of
 * contents forbids the browser to do either, whatever a text of the document may hold. Immutable and thread-safe.
 */
public final class HtmlPage {

    private final Sprog sprog;

    /**
     * A writer in this language.
     *
     * @throws IllegalStateException if the library j2html is missing
     */
    public HtmlPage(Sprog sprog) {
        Library.J2HTML.require();
        this.sprog = sprog;
    }

    /**
     * Returns a page.
     *
     * @param titel what it is about
     * @param subtitle whose it is
     */
    public String page(String titel, String subtitle, List<Section> afsnit) {
        return new PageLayout(sprog).page(titel, subtitle, afsnit);
    }

    /** Returns the sections alone, for a page that has its own frame and takes in the {@link StyleSheet style sheet}. */
    public String fragment(List<Section> afsnit) {
        return new PageLayout(sprog).fragment(afsnit);
    }
}
