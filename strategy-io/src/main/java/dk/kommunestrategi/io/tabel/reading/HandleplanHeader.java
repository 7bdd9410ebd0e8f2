package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * Which column of a handleplan table holds what, by the headings wherever they stand. The catalogue's row of headings has one
 * cell fewer than the rows below it, since the draws have no heading of their own: whatever stands right of the centres then
 * belongs a column further right. Whether it does shows from the cells below.
 */
final class HandleplanHeader {

    private final HeadingBlock block;
    private final int shift;
    private final Map<HandleplanColumn, Integer> columns = new EnumMap<>(HandleplanColumn.class);
    private final NavigableMap<Integer, String> headings = new TreeMap<>();
    private final NavigableMap<Integer, HandleplanColumn> duplicates = new TreeMap<>();
    private final NavigableMap<Integer, String> unknown = new TreeMap<>();
    private final NavigableMap<Integer, String> invalidHalvaar = new TreeMap<>();
    private final TimeColumns times;
    private OptionalInt nummer = OptionalInt.empty();

    /**
     * The columns below a block of headings.
     *
     * @param withDraws whether the draws stand right of the centres without a heading of their own
     */
    HandleplanHeader(HeadingBlock block, InitiativIndex index, boolean withDraws) {
        this.block = block;
        NavigableMap<Integer, String> written = block.headings();
        int centre = place(written, HandleplanColumn.CENTRE);
        shift = withDraws && !block.row().isEmpty(centre + 1) ? 1 : 0;
        if (withDraws) {
            columns.put(HandleplanColumn.NIVEAUER, centre + 1);
        }
        written.forEach(
                (place, heading) -> headings.put(place > centre && centre >= 0 ? place + shift : place, heading));
        times = new TimeColumns(headings);
        boolean isKnown = headings.keySet().stream().allMatch(this::isKnown);
        Set<Integer> signs = isKnown ? Set.of() : block.signs();
        headings.forEach((column, heading) -> add(column, heading, signs));
        if (!columns.containsKey(HandleplanColumn.INITIATIV)) {
            byContent(index).ifPresent(column -> columns.put(HandleplanColumn.INITIATIV, column));
        }
    }

    private boolean isKnown(int column) {
        String heading = headings.getOrDefault(column, "");
        return times.has(column)
                || HandleplanColumn.isNummer(heading)
                || HandleplanColumn.find(heading).isPresent();
    }

    private void add(int column, String heading, Set<Integer> signs) {
        Optional<HandleplanColumn> known = HandleplanColumn.find(heading);
        if (times.has(column)) {
            return;
        }
        if (HandleplanColumn.isNummer(heading) && nummer.isEmpty()) {
            nummer = OptionalInt.of(column);
        } else if (known.isPresent() && columns.putIfAbsent(known.get(), column) != null) {
            duplicates.put(column, known.get());
        } else if (known.isEmpty()) {
            (signs.contains(column) ? invalidHalvaar : unknown).put(column, heading);
        }
    }

    static int place(NavigableMap<Integer, String> headings, HandleplanColumn column) {
        return headings.entrySet().stream()
                .filter(heading -> HandleplanColumn.find(heading.getValue()).equals(Optional.of(column)))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** The column without a known heading in which most initiatives stand. */
    private OptionalInt byContent(InitiativIndex index) {
        OptionalInt column =
                index.column(block.under(), place -> !headings.containsKey(place) || unknown.containsKey(place));
        column.ifPresent(unknown::remove);
        return column;
    }

    /** How many of its columns are known. */
    int score() {
        return columns.size() + times.halvaar().size() + times.finer().size() + (nummer.isPresent() ? 1 : 0);
    }

    /** Whether it is that of a handleplan table: it says where the initiatives stand, and when they start or what is known of them. */
    boolean isWhole() {
        int known = columns.size() - (has(HandleplanColumn.INITIATIV) ? 1 : 0);
        return (has(HandleplanColumn.INITIATIV) || nummer.isPresent()) && (!times.isEmpty() || known >= 2);
    }

    /** Adds what is wrong with the headings themselves. */
    void check(TableFindings findings) {
        duplicates.forEach((place, column) ->
                findings.add(Problemkode.DOBBELT_HENVISNING, row(), heading(place), column.heading()));
        unknown.forEach((place, text) -> findings.add(Problemkode.UKENDT_KOLONNE, row(), heading(place), text));
        invalidHalvaar.forEach((place, text) -> findings.add(Problemkode.UGYLDIGT_HALVAAR, row(), heading(place)));
        times.finer()
                .forEach((art, finer) -> findings.add(
                        Problemkode.FINERE_END_HALVAAR,
                        row(),
                        heading(finer.firstKey()),
                        art,
                        Listing.of(finer.values(), text -> text)));
        IntStream.concat(
                        IntStream.concat(keys(unknown), keys(duplicates)),
                        IntStream.concat(
                                keys(invalidHalvaar),
                                times.finer().values().stream().flatMapToInt(HandleplanHeader::keys)))
                .forEach(findings.ledger()::settleColumn);
        if (hasValidHalvaar()) {
            halvaar()
                    .forEach((place, half) -> expected(place)
                            .filter(expected -> !expected.equals(half))
                            .ifPresent(expected -> findings.add(
                                    Problemkode.HALVAAR_IKKE_FORTLOEBENDE, row(), heading(place), half, expected)));
        }
    }

    private static IntStream keys(NavigableMap<Integer, ?> columns) {
        return columns.keySet().stream().mapToInt(column -> column);
    }

    /** Whether every column that may be one of the plan is a half-year: one cannot tell what is missing otherwise. */
    boolean hasValidHalvaar() {
        return invalidHalvaar.isEmpty() && times.finer().isEmpty();
    }

    /** Whether no column is there twice: one cannot tell which one counts. */
    boolean isUnambiguous() {
        return duplicates.isEmpty();
    }

    /** The half-year after the one in the column before, if there is any. */
    private Optional<YearHalf> expected(int place) {
        return Optional.ofNullable(halvaar().lowerEntry(place))
                .map(before -> before.getValue().plusHalves(1));
    }

    /** The place in the row of headings of what is the heading of a column. */
    private int heading(int column) {
        return column > columns.getOrDefault(HandleplanColumn.NIVEAUER, column) ? column - shift : column;
    }

    /** The lowest row of the headings. */
    TableRow row() {
        return block.row();
    }

    /** The rows of headings and those above and below. */
    HeadingBlock block() {
        return block;
    }

    /** Whether a row says nothing but what the headings say. */
    boolean isRepeatedBy(TableRow other) {
        return block.rows().anyMatch(row -> row.isRepeatedBy(other));
    }

    /** How many cells a row has, up to the last under a heading. */
    int width() {
        return headings.isEmpty() ? 0 : headings.lastKey() + 1;
    }

    boolean has(HandleplanColumn column) {
        return columns.containsKey(column);
    }

    /** The place of a column that there is, counted from 0. */
    int column(HandleplanColumn column) {
        return Objects.requireNonNull(columns.get(column), column::heading);
    }

    /** The place of the column with the names of the initiatives, or with their numbers where those stand alone. */
    int navn() {
        return has(HandleplanColumn.INITIATIV) ? column(HandleplanColumn.INITIATIV) : nummer.orElseThrow();
    }

    /** Reads what a row says in a column; nothing where there is none. */
    String read(TableFindings findings, TableRow row, HandleplanColumn column) {
        return has(column) ? findings.read(row, column(column)) : "";
    }

    /** What a row says in a column; nothing where there is none. */
    String cell(TableRow row, HandleplanColumn column) {
        return has(column) ? row.cell(column(column)) : "";
    }

    /** What a column holds, where its heading is known. */
    Optional<HandleplanColumn> known(int column) {
        return columns.entrySet().stream()
                .filter(known -> known.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The place of the column with nothing but the numbers of the initiatives, if there is one. */
    OptionalInt nummer() {
        return nummer;
    }

    /** The half-years by the places of their columns. */
    NavigableMap<Integer, YearHalf> halvaar() {
        return times.halvaar();
    }

    /** Whether the headings say what stands in this column. */
    boolean hasHeading(int column) {
        return columns.containsValue(column) || headings.containsKey(column);
    }

    /** What was found of the columns, for a message. */
    List<String> found() {
        return headings.entrySet().stream()
                .filter(heading -> isKnown(heading.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The half-years from the first column to the last; absent where there are none, or not one after the other. */
    Optional<Periode> periode() {
        boolean consecutive = halvaar().entrySet().stream()
                .allMatch(column ->
                        expected(column.getKey()).orElse(column.getValue()).equals(column.getValue()));
        List<YearHalf> all = List.copyOf(halvaar().values());
        return all.isEmpty() || !consecutive || !hasValidHalvaar()
                ? Optional.empty()
                : Optional.of(Periode.of(all.get(0), all.get(all.size() - 1)));
    }
}
