package dk.kommunestrategi.io.dokument;

/**
 * A document for people, in every format in which it may be handed on. All formats say the same; a drawing only shows once
 * more what words say. Whatever a text in it holds is text: nothing of it becomes markup. The same document always gives
 * the same text. Implementations are immutable and thread-safe; they are ours alone.
 *
 * <p>HTML needs the library j2html; plain text and Markdown need nothing.
 */
public interface Dokument {

    /** {@return what it is about, in one line} */
    String title();

    /** {@return the document as plain text: headings are underlined, and every paragraph is one line} */
    String text();

    /** {@return the document as Markdown: CommonMark, with tables as GitHub has them} */
    String markdown();

    /**
     * {@return the document as an HTML file of its own, which loads nothing and needs no script}
     *
     * @throws IllegalStateException if the library j2html is missing
     */
    String html();

    /**
     * {@return the document without title and frame, as a part of somebody else's page, which takes in the {@link
     * #styleSheet() style sheet}} Its headings begin at the second level.
     *
     * @throws IllegalStateException if the library j2html is missing
     */
    String fragment();

    /** {@return the style sheet (CSS) of HTML documents} It is about nothing but elements inside the class {@code dokument}. */
    static String styleSheet() {
        return StyleSheet.CSS;
    }
}
