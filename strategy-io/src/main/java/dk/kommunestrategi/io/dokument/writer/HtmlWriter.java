package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.library.Library;
import dk.kommunestrategi.model.sprog.Sprog;

/**
 * Writes a document as HTML: a page of its own, or the part of one. A page loads nothing, runs no script, and its policy of
 * contents forbids the browser to do either, whatever a text of the document may hold. Immutable and thread-safe.
 */
public final class HtmlWriter {

    private final Sprog sprog;

    /**
     * A writer in this language.
     *
     * @throws IllegalStateException if the library j2html is missing
     */
    public HtmlWriter(Sprog sprog) {
        Library.J2HTML.require();
        this.sprog = sprog;
    }

    /** Returns the document as a page. */
    String page(Page page) {
        return new HtmlLayout(sprog).page(page);
    }

    /** Returns what the document says alone, for a page that has its own frame. */
    String fragment(Page page) {
        return new HtmlLayout(sprog).fragment(page);
    }
}
