package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.text.PlainText;
import java.util.List;

/**
 * A document by its content, and the one place where that meets the formats.
 *
 * @param sprog the language that it is in
 * @param title what it is about
 * @param subtitle what is said below the title, such as whose it is; may be empty
 * @param lead what it says before its first section
 * @param sections its sections
 */
public record Page(Sprog sprog, String title, String subtitle, List<Block> lead, List<Section> sections)
        implements Dokument {

    /** A document; the lists are copied. */
    public Page {
        title = PlainText.of(title);
        subtitle = PlainText.of(subtitle);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    @Override
    public String text() {
        return new TextWriter().page(this);
    }

    @Override
    public String markdown() {
        return new MarkdownWriter().page(this);
    }

    @Override
    public String html() {
        return new HtmlWriter(sprog).page(this);
    }

    @Override
    public String fragment() {
        return new HtmlWriter(sprog).fragment(this);
    }
}
