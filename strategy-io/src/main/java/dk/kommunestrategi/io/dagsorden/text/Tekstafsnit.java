package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.text.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A heading and the lines below it.
 *
 * @param overskrift the heading; empty where lines stand before the first
 * @param lines the lines
 * @param pointer where in the record they stand
 */
public record Tekstafsnit(Optional<String> overskrift, List<Line> lines, String pointer) {

    /** Returns lines by their headings. What is in bold is a heading only if it says what headings say. */
    public static List<Tekstafsnit> of(Optional<String> first, List<Line> lines, String pointer) {
        List<Tekstafsnit> afsnit = new ArrayList<>();
        afsnit.add(new Tekstafsnit(first, new ArrayList<>(), pointer));
        for (Line line : lines) {
            if (isOverskrift(line)) {
                afsnit.add(new Tekstafsnit(Optional.of(line.tekst()), new ArrayList<>(), pointer));
            } else {
                afsnit.get(afsnit.size() - 1).lines.add(line);
            }
        }
        afsnit.removeIf(section -> section.lines.isEmpty() && section.overskrift.isEmpty());
        return afsnit;
    }

    public Optional<Afsnitsart> art() {
        return overskrift.flatMap(Afsnitsart::of);
    }

    public String tekst() {
        return lines.stream().map(Line::written).collect(Collectors.joining("\n"));
    }

    private static boolean isOverskrift(Line line) {
        return line.kind() == Kind.HEADING
                || (line.kind() == Kind.BOLD
                        && (Afsnitsart.of(line.tekst()).isPresent()
                                || BeslutningLine.of(line.tekst()).isPresent()));
    }
}
