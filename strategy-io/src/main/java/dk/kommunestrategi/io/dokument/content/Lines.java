package dk.kommunestrategi.io.dokument.content;

import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import java.util.ArrayList;
import java.util.List;

/** Text of several lines as people write it: a line is a paragraph, and lines that begin with a dash are points of a list. */
public final class Lines {

    private static final String POINT = "- ";

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> points = new ArrayList<>();

    private Lines() {}

    /** Returns what the text says; a blank line says nothing. */
    public static List<Block> blocks(String text) {
        Lines lines = new Lines();
        text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        lines.endList();
        return lines.blocks;
    }

    private void add(String line) {
        if (line.startsWith(POINT)) {
            points.add(line.substring(POINT.length()));
        } else {
            endList();
            blocks.add(Paragraph.of(line));
        }
    }

    private void endList() {
        if (!points.isEmpty()) {
            blocks.add(Points.of(points));
            points.clear();
        }
    }
}
