package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.line.Line;
import dk.kommunestrategi.io.dagsorden.person.NavneFilter;
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

    /** Returns the section without persons, with the lines that are left. */
    public Tekstafsnit without(NavneFilter navne) {
        Optional<String> heading = overskrift.map(navn -> navne.clean(navn, navn, pointer));
        String where = where(heading);
        String[] cleaned = navne.clean(
                        lines.stream().map(Line::tekst).collect(Collectors.joining("\n")), where, pointer)
                .split("\n", -1);
        List<Line> left = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            if (!cleaned[k].isBlank()) {
                left.add(lines.get(k).withTekst(cleaned[k].strip()));
            }
        }
        return new Tekstafsnit(heading, left, pointer);
    }

    /** Returns what the section is called where something of it is told. */
    public String where() {
        return where(overskrift);
    }

    private String where(Optional<String> heading) {
        return heading.orElse(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    public Optional<Afsnitsart> art() {
        return overskrift.flatMap(Afsnitsart::of);
    }

    public String tekst() {
        return lines.stream().map(Line::written).collect(Collectors.joining("\n"));
    }
}
