package dk.kommunestrategi.examples.command.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line between words ("ombrydning": line breaking), and a word only where it is longer than a line. */
final class LineWrap {

    private LineWrap() {}

    /** Returns the lines, none of them wider, all but the first indented; at least one. */
    static List<String> lines(String tekst, int width, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = tekst;
        while (View.length(rest) > width) {
            int snit = snit(rest, width);
            lines.add(rest.substring(0, snit).stripTrailing());
            rest = " ".repeat(Math.min(indent, width / 2))
                    + rest.substring(snit).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Returns how far a line is indented. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Where to break: at the last blank behind a word that still fits, or where the line is full. */
    private static int snit(String line, int width) {
        int first = indent(line);
        int snit = 0;
        int visible = 0;
        boolean iKode = false;
        for (int k = 0; k < line.length(); k++) {
            char character = line.charAt(k);
            iKode |= character == View.ESCAPE;
            if (!iKode) {
                snit = character == ' ' && k > first ? k : snit;
                if (visible == width) {
                    return snit > 0 ? snit : k;
                }
                visible++;
            }
            iKode &= character != 'm';
        }
        return line.length();
    }
}
