package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.line.Line;
import dk.kommunestrategi.io.dagsorden.line.Line.Kind;
import dk.kommunestrategi.io.dagsorden.line.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes sections of lines. What is in bold is a heading only if it says what headings say. */
public final class AfsnitCollector {

    private final List<Tekstafsnit> all = new ArrayList<>();
    private final String pointer;
    private Place begun = Place.TOP;
    private int left;

    private AfsnitCollector(String pointer) {
        this.pointer = pointer;
    }

    /**
     * Returns lines by their headings.
     *
     * @param navn what the field is called in which they stand: their first heading
     * @param pointer where in the record they stand
     */
    public static List<Tekstafsnit> collect(Optional<String> navn, List<Line> lines, String pointer) {
        AfsnitCollector collector = new AfsnitCollector(pointer);
        collector.begin(navn, hasParts(lines) ? Place.BOTTOM : Place.TOP);
        lines.forEach(collector::add);
        collector.all.removeIf(
                afsnit -> afsnit.lines().isEmpty() && afsnit.overskrift().isEmpty());
        return List.copyOf(collector.all);
    }

    /** A field with the parts of a whole paper is no part of one, whatever it is called. */
    private static boolean hasParts(List<Line> lines) {
        return lines.stream()
                .filter(AfsnitCollector::isOverskrift)
                .anyMatch(line -> BeslutningLine.of(line.tekst()).isPresent()
                        || Afsnitsart.of(line.tekst())
                                .filter(Afsnitsart::isPart)
                                .isPresent());
    }

    private void begin(Optional<String> overskrift, Place place) {
        all.add(new Tekstafsnit(overskrift, new ArrayList<>(), pointer));
        begun = place;
        left = Integer.MAX_VALUE;
    }

    private void add(Line line) {
        left = Math.min(left, line.place().left());
        Tekstafsnit open = all.get(all.size() - 1);
        if (isOverskrift(line) && !isInside(line, open)) {
            begin(Optional.of(line.tekst()), line.place());
        } else {
            open.lines().add(line);
        }
    }

    private boolean isInside(Line line, Tekstafsnit open) {
        return line.place().isBelow(begun, left)
                && BeslutningLine.of(line.tekst()).isEmpty()
                && open.art()
                        .filter(art -> art.holds(Afsnitsart.of(line.tekst())))
                        .isPresent();
    }

    private static boolean isOverskrift(Line line) {
        return line.kind() == Kind.HEADING
                || (line.kind() == Kind.BOLD
                        && (Afsnitsart.of(line.tekst()).isPresent()
                                || BeslutningLine.of(line.tekst()).isPresent()));
    }
}
