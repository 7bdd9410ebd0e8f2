package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Table;
import java.util.List;
import java.util.stream.Collectors;

/** The blocks of a section as lines of plain text; each ends its last line. */
final class TextBlocks implements Block.Visitor<String> {

    private static final String INDENT = "  ";

    String write(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
    }

    /** The line, if there is anything in it. */
    static String line(String content) {
        return content.isEmpty() ? "" : content + "\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return line(paragraph.text());
    }

    @Override
    public String subheading(Block.Subheading subheading) {
        return "\n" + line(subheading.text());
    }

    @Override
    public String points(Block.Points points) {
        StringBuilder lines = new StringBuilder();
        for (int k = 0; k < points.points().size(); k++) {
            Block.Point point = points.points().get(k);
            lines.append(points.ordered() ? k + 1 + ". " : "- ")
                    .append(point.text())
                    .append('\n')
                    .append(facts(point.facts()));
        }
        return lines.toString();
    }

    @Override
    public String facts(Block.Facts facts) {
        return facts(facts.facts());
    }

    private static String facts(List<Block.Fact> facts) {
        return facts.stream().map(TextBlocks::fact).collect(Collectors.joining());
    }

    private static String fact(Block.Fact fact) {
        String value = fact.remark().isEmpty() ? fact.value() : fact.value() + " – " + fact.remark();
        return (INDENT + fact.name() + ": " + value).stripTrailing() + "\n";
    }

    @Override
    public String fold(Block.Fold fold) {
        return "\n" + line(fold.heading()) + write(fold.blocks());
    }

    @Override
    public String choice(Block.Choice choice) {
        return write(choice.views().get(0).blocks());
    }

    /** Signs stand in drawings only, and of those there are none here. */
    @Override
    public String legend(Block.Legend legend) {
        return "";
    }

    @Override
    public String diagram(Block.Diagram diagram) {
        return line(diagram.description()) + table(diagram.table());
    }

    @Override
    public String table(Table table) {
        return "\n" + line(table.caption()) + new TextTable(table).write();
    }
}
