package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.line.Line;
import dk.kommunestrategi.io.dagsorden.line.Line.Kind;
import dk.kommunestrategi.io.dagsorden.line.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes sections of lines. What is in bold is a heading only if it says what headings say; what nothing marks is one only
 * in a paper that marks none, or where it can be nothing but the heading of a decision.
 */
public final class AfsnitCollector {

    private final List<Tekstafsnit> all = new ArrayList<>();
    /** "Beslutning: Godkendt." */
    private static final Pattern INLINE = Pattern.compile(
            "(?:(?:beslutning|indstilling)(?:er)?|sagsfremstilling):(?= ?\\S)", Pattern.CASE_INSENSITIVE);

    private final String pointer;
    private final boolean isMarked;
    private Place begun = Place.TOP;
    private int left;

    private AfsnitCollector(String pointer, boolean isMarked) {
        this.pointer = pointer;
        this.isMarked = isMarked;
    }

    /**
     * Returns lines by their headings.
     *
     * @param navn what the field is called in which they stand: their first heading
     * @param pointer where in the record they stand
     */
    public static List<Tekstafsnit> collect(Optional<String> navn, List<Line> lines, String pointer) {
        AfsnitCollector collector = new AfsnitCollector(pointer, lines.stream().anyMatch(AfsnitCollector::isMarked));
        collector.begin(navn, collector.hasParts(lines) ? Place.BOTTOM : Place.TOP);
        lines.forEach(collector::add);
        collector.all.removeIf(
                afsnit -> afsnit.lines().isEmpty() && afsnit.overskrift().isEmpty());
        return List.copyOf(collector.all);
    }

    /** A field with the parts of a whole paper is no part of one, whatever it is called. */
    private boolean hasParts(List<Line> lines) {
        return lines.stream()
                .filter(line -> isMarked(line) || (!isMarked && isUnmarked(line)))
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
        int inline = endOfInline(line);
        if (isMarked(line) ? !isInside(line, open) : isUnmarked(line, open)) {
            begin(Optional.of(line.tekst()), line.place());
        } else if (inline > 0 && isUnmarked(line.withTekst(line.tekst().substring(0, inline)), open)) {
            begin(Optional.of(line.tekst().substring(0, inline)), line.place());
            all.get(all.size() - 1)
                    .lines()
                    .add(line.withTekst(line.tekst().substring(inline).strip()));
        } else {
            open.lines().add(line);
        }
    }

    /** Where a heading ends that stands on one line with its text; 0 where none does. */
    private static int endOfInline(Line line) {
        Matcher inline = INLINE.matcher(line.tekst());
        return inline.lookingAt() ? inline.end() : BeslutningLine.endOfUnmarked(line.tekst());
    }

    /** A line that begins a section although nothing marks it; the presentation of a marked paper may tell history. */
    private boolean isUnmarked(Line line, Tekstafsnit open) {
        return isUnmarked(line)
                && (!isMarked
                        || (BeslutningLine.isUnmarked(line.tekst())
                                && open.art().filter(Afsnitsart::tellsHistory).isEmpty()));
    }

    private static boolean isUnmarked(Line line) {
        return line.kind() == Kind.PARAGRAPH
                && (Afsnitsart.isUnmarked(line.tekst()) || BeslutningLine.isUnmarked(line.tekst()));
    }

    private boolean isInside(Line line, Tekstafsnit open) {
        if (Afsnitsart.isAttendance(line.tekst()) && isBeslutning(open)) {
            return true;
        }
        return line.place().isBelow(begun, left)
                && BeslutningLine.of(line.tekst()).isEmpty()
                && open.art().filter(art -> art.holds(line.tekst())).isPresent();
    }

    private static boolean isBeslutning(Tekstafsnit open) {
        return open.art().equals(Optional.of(Afsnitsart.BESLUTNING))
                || open.overskrift().flatMap(BeslutningLine::of).isPresent();
    }

    private static boolean isMarked(Line line) {
        return line.kind() == Kind.HEADING
                || (line.kind() == Kind.BOLD
                        && (Afsnitsart.of(line.tekst()).isPresent()
                                || BeslutningLine.of(line.tekst()).isPresent()));
    }
}
