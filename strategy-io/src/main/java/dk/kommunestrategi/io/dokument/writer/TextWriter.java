package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a document as plain text. Immutable and thread-safe. */
public final class TextWriter {

    private final TextBlocks blocks = new TextBlocks();

    /** Returns the document. */
    String page(Page page) {
        return underlined(page.title(), '=')
                + TextBlocks.line(page.subtitle())
                + blocks.write(page.lead())
                + page.sections().stream().map(this::section).collect(Collectors.joining());
    }

    private String section(Section section) {
        return "\n" + underlined(section.title(), '-') + blocks.write(section.blocks());
    }

    /** Returns blocks alone, a line for each paragraph and each point; without an end of line behind the last. */
    public String lines(List<Block> content) {
        return blocks.write(content).stripTrailing();
    }

    private static String underlined(String heading, char line) {
        return heading + "\n" + String.valueOf(line).repeat(heading.length()) + "\n";
    }
}
