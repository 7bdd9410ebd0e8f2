package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.content.Section;
import java.util.stream.Collectors;

/** Writes a document as Markdown: CommonMark, with tables as GitHub has them. Immutable and thread-safe. */
final class MarkdownWriter {

    private final MarkdownBlocks blocks = new MarkdownBlocks();

    /** Returns the document. */
    String page(Page page) {
        return "# " + MarkdownBlocks.escaped(page.title()) + "\n"
                + (page.subtitle().isEmpty() ? "" : "\n" + MarkdownBlocks.escaped(page.subtitle()) + "\n")
                + blocks.write(page.lead())
                + page.sections().stream().map(this::section).collect(Collectors.joining());
    }

    private String section(Section section) {
        return "\n## " + MarkdownBlocks.escaped(section.title()) + "\n" + blocks.write(section.blocks());
    }
}
