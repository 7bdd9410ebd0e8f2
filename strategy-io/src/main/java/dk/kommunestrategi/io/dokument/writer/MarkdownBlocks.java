package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blocks of a section as Markdown, each with an empty line before it; of drawings the words that stand beside them. */
final class MarkdownBlocks implements Block.Visitor<String> {

    /** Whatever may mean something: a backslash before it is always allowed. */
    private static final Pattern MEANINGFUL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!&~]");

    /** What many programs make a link of, though nobody wrote one: only what we write as a link is one. */
    private static final Pattern BARE_LINK = Pattern.compile(
            ":(?<=\\b(?:https?|ftp):)(?=//)|\\.(?<=\\bwww\\.)|:(?<=\\b(?:mailto|xmpp):)", Pattern.CASE_INSENSITIVE);

    /** What makes a list or a heading at the beginning of a line. */
    private static final Pattern BEGINNING = Pattern.compile("^([-+=])|^([0-9]{1,9})([.)])(?= |$)");

    private final String heading;

    /** Writes the blocks of a section, whose own heading is the second. */
    MarkdownBlocks() {
        this("### ");
    }

    private MarkdownBlocks(String heading) {
        this.heading = heading;
    }

    String write(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
    }

    /** A line of plain text, in which nothing begins anything. */
    static String escaped(String line) {
        String meaningless = MEANINGFUL.matcher(line).replaceAll("\\\\$0");
        String guarded = BARE_LINK.matcher(meaningless).replaceAll("\\\\$0");
        return BEGINNING
                .matcher(guarded)
                .replaceFirst(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        String around = paragraph.weight() == Block.Weight.NOTE ? "*" : "";
        return "\n" + around + escaped(paragraph.text()) + around + "\n";
    }

    @Override
    public String subheading(Block.Subheading subheading) {
        return "\n" + heading + escaped(subheading.text()) + "\n";
    }

    @Override
    public String points(Block.Points points) {
        String mark = points.ordered() ? "1. " : "- ";
        return points.points().stream()
                .map(point -> mark + escaped(point.text()) + "\n" + facts(point.facts(), " ".repeat(mark.length())))
                .collect(Collectors.joining("", "\n", ""));
    }

    @Override
    public String facts(Block.Facts facts) {
        return "\n" + facts(facts.facts(), "");
    }

    private static String facts(List<Block.Fact> facts, String indent) {
        return facts.stream()
                .map(fact -> indent + "- **" + escaped(fact.name()) + ":** " + escaped(fact.value())
                        + (fact.remark().isEmpty() ? "" : " – " + escaped(fact.remark()))
                        + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String fold(Block.Fold fold) {
        return "\n" + heading + escaped(fold.heading()) + "\n" + new MarkdownBlocks("#" + heading).write(fold.blocks());
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
        return "\n" + escaped(diagram.description()) + "\n" + table(diagram.table());
    }

    /** Drawings are left out: what they show stands in the other columns. */
    @Override
    public String table(Table whole) {
        Table table = whole.withoutDrawings();
        return "\n**" + escaped(table.caption()) + "**\n\n"
                + row(table.columns().stream().map(Column::name))
                + table.columns().stream()
                        .map(column -> column.kind() == Kind.NUMBER ? "---:" : "---")
                        .collect(Collectors.joining(" | ", "| ", " |\n"))
                + table.groups().stream()
                        .map(group -> group(group, table.columns().size()))
                        .collect(Collectors.joining());
    }

    private static String group(Group group, int columns) {
        String heading = group.name()
                .map(name ->
                        "| **" + escaped(name) + "** " + "| ".repeat(columns).strip() + "\n")
                .orElse("");
        return group.rows().stream()
                .map(row -> row(row.stream().map(Cell::text)))
                .collect(Collectors.joining("", heading, ""));
    }

    private static String row(Stream<String> cells) {
        return cells.map(MarkdownBlocks::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
