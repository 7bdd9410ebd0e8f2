package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Art;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.model.text.PlainText;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document as Markdown (CommonMark, with tables as GitHub has them): the same content, of drawings the words that stand
 * beside them. Immutable and thread-safe.
 */
public final class MarkdownPage {

    /** Whatever may mean something: a backslash before it is always allowed. */
    private static final Pattern CHARACTER = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!&~]");

    /** What makes a list or a heading at the beginning of a line. */
    private static final Pattern BEGYNDELSE = Pattern.compile("^([-+=])|^([0-9]{1,9})([.)])(?= |$)");

    /** Returns the document. */
    public String page(String titel, String subtitle, List<Section> afsnit) {
        StringBuilder tekst = new StringBuilder();
        tekst.append("# ")
                .append(written(titel))
                .append("\n\n")
                .append(written(subtitle))
                .append('\n');
        for (Section et : afsnit) {
            tekst.append("\n## ").append(written(et.titel())).append('\n');
            et.blocks().forEach(block -> write(block, tekst));
        }
        return tekst.toString();
    }

    private void write(Block block, StringBuilder tekst) {
        if (block instanceof Block.Prose prose) {
            boolean note = prose.vaegt() == Block.Vaegt.NOTE;
            tekst.append(note ? "\n*" : "\n").append(written(prose.tekst())).append(note ? "*\n" : "\n");
        } else if (block instanceof Block.Mellemrubrik rubrik) {
            tekst.append("\n### ").append(written(rubrik.tekst())).append('\n');
        } else if (block instanceof Block.Punkter punkter) {
            tekst.append('\n');
            punkter.punkter()
                    .forEach(punkt -> tekst.append(punkter.ordnet() ? "1. " : "- ")
                            .append(written(punkt))
                            .append('\n'));
        } else if (block instanceof Block.Oplysninger oplysninger) {
            tekst.append('\n');
            oplysninger
                    .oplysninger()
                    .forEach(en -> tekst.append("- **")
                            .append(written(en.navn()))
                            .append(":** ")
                            .append(written(en.vaerdi()))
                            .append(en.bemaerkning().isEmpty() ? "" : " – " + written(en.bemaerkning()))
                            .append('\n'));
        } else if (block instanceof Block.Fold fold) {
            tekst.append("\n### ").append(written(fold.overskrift())).append('\n');
            fold.blocks().forEach(inner -> write(inner, tekst));
        } else if (block instanceof Block.Valg valg) {
            valg.views().get(0).blocks().forEach(inner -> write(inner, tekst));
        } else if (block instanceof Block.Diagram diagram) {
            tekst.append('\n').append(written(diagram.beskrivelse())).append('\n');
            write(diagram.table(), tekst);
        } else if (block instanceof Block.Tabelblok table) {
            write(table.table(), tekst);
        } else if (!(block instanceof Block.Signatures)) {
            throw new IllegalStateException("A block that nobody writes: " + block);
        }
        // Signs stand in drawings only, and of those there are none here.
    }

    private static void write(Table table, StringBuilder tekst) {
        tekst.append("\n**").append(written(table.overskrift())).append("**\n\n");
        tekst.append(line(table.columns().stream().map(Table.Column::navn).toList()));
        tekst.append(table.columns().stream()
                .map(column -> column.art() == Art.TAL ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        for (Group group : table.groups()) {
            group.navn()
                    .ifPresent(navn -> tekst.append("| **")
                            .append(written(navn))
                            .append("** ")
                            .append(String.join(
                                            "",
                                            Collections.nCopies(table.columns().size(), "| "))
                                    .strip())
                            .append('\n'));
            group.rows()
                    .forEach(row ->
                            tekst.append(line(row.stream().map(Cell::tekst).toList())));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownPage::written).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String written(String content) {
        String without = CHARACTER.matcher(PlainText.of(content)).replaceAll("\\\\$0");
        return BEGYNDELSE
                .matcher(without)
                .replaceFirst(findings -> findings.group(1) != null
                        ? "\\\\" + findings.group(1)
                        : findings.group(2) + "\\\\" + findings.group(3));
    }
}
