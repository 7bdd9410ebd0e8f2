package dk.kommunestrategi.io.dokument.writer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A document as a reader of Markdown sees it, with tables as GitHub has them. */
final class ParsedMarkdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    /** What our documents are made of. */
    private static final List<Class<? extends Node>> OURS = List.of(
            Document.class,
            Heading.class,
            Paragraph.class,
            BulletList.class,
            OrderedList.class,
            ListItem.class,
            Text.class,
            Emphasis.class,
            StrongEmphasis.class);

    private final List<Node> nodes;

    /** The document that this text is. */
    ParsedMarkdown(String markdown) {
        nodes = within(PARSER.parse(markdown)).toList();
    }

    /** The levels of its headings, in their order. */
    List<Integer> levels() {
        return all(Heading.class).stream().map(Heading::getLevel).toList();
    }

    /** The texts of its headings of this level. */
    List<String> headings(int level) {
        return all(Heading.class).stream()
                .filter(heading -> heading.getLevel() == level)
                .map(ParsedMarkdown::text)
                .toList();
    }

    /** Headings and paragraphs, those of points among them, in their order. */
    List<String> texts() {
        return nodes.stream()
                .filter(node -> node instanceof Heading || node instanceof Paragraph)
                .map(ParsedMarkdown::text)
                .toList();
    }

    /** Of every table, how many cells each of its rows has. */
    List<List<Integer>> columns() {
        return all(TableBlock.class).stream()
                .map(table -> within(table)
                        .filter(TableRow.class::isInstance)
                        .map(row -> cells(row).size())
                        .toList())
                .toList();
    }

    /** The texts of all cells of tables. */
    List<String> cells() {
        return all(TableCell.class).stream().map(ParsedMarkdown::text).toList();
    }

    /** What a document of ours never has: markup, links, pictures, code, quotations. */
    List<String> strange() {
        return nodes.stream()
                .filter(node -> !OURS.contains(node.getClass())
                        && !node.getClass().getPackageName().equals(TableBlock.class.getPackageName()))
                .map(Node::toString)
                .toList();
    }

    private <N extends Node> List<N> all(Class<N> type) {
        return nodes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<Node> cells(Node row) {
        return within(row).filter(TableCell.class::isInstance).toList();
    }

    /** The node and all that is inside it, in the order of the text. */
    private static Stream<Node> within(Node node) {
        return Stream.concat(
                Stream.of(node),
                Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext)
                        .flatMap(ParsedMarkdown::within));
    }

    private static String text(Node node) {
        return within(node)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getLiteral())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
