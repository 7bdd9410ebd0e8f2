package dk.kommunestrategi.examples.command.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line between words, and a word only where it is longer than a line. */
final class LineWrap {

    private LineWrap() {}

    /** Returns the lines, none of them wider, all but the first indented; at least one. */
    static List<String> lines(String text, int width, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (View.length(rest) > width) {
            int cut = cut(rest, width);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = " ".repeat(Math.min(indent, width / 2)) + rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Returns how far a line is indented. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Where to break: at the last blank behind a word that still fits, or where the line is full. */
    private static int cut(String line, int width) {
        int first = indent(line);
        int cut = 0;
        int visible = 0;
        boolean inCode = false;
        for (int k = 0; k < line.length(); k++) {
            char character = line.charAt(k);
            inCode |= character == View.ESCAPE;
            if (!inCode) {
                cut = character == ' ' && k > first ? k : cut;
                if (visible == width) {
                    return cut > 0 ? cut : k;
                }
                visible++;
            }
            inCode &= character != 'm';
        }
        return line.length();
    }
}
