package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.file.TableFile;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.text.Listing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Chooses the sheet that a table is read from: the first in sight that has it. Where others in sight have it too, or only a
 * hidden one, that is told. A text is taken apart in the way that makes most headings of it.
 */
public final class SheetChoice {

    private final String navn;
    private final Betegnelse table;
    private final Listing headings;
    private final Function<TableSheet, TableImport> finder;

    /**
     * A choice of sheets.
     *
     * @param navn what the sheet is called in a workbook of a whole strategy; a visible one of that name comes first
     * @param table what is looked for
     * @param headings by which headings
     * @param finder finds it on a sheet
     */
    public SheetChoice(String navn, Betegnelse table, Listing headings, Function<TableSheet, TableImport> finder) {
        this.navn = navn;
        this.table = table;
        this.headings = headings;
        this.finder = finder;
    }

    private record Found(int place, TableSheet sheet, TableImport table) {}

    /** Reads the table, or returns why it cannot be. */
    public Result<Strategi> read(TableFile file) {
        List<TableSheet> sheets = file.sheets();
        List<Found> all = IntStream.range(0, sheets.size())
                .mapToObj(k -> new Found(k, sheets.get(k), finder.apply(sheets.get(k))))
                .toList();
        List<Found> whole = onlyKnown(withoutCards(
                all.stream().filter(found -> found.table().isWhole()).toList()));
        Optional<Found> best = whole.stream()
                .max(Comparator.comparing((Found found) -> !found.sheet().isHidden())
                        .thenComparing(this::isNamed)
                        .thenComparing(
                                found -> found.sheet().isText() ? found.table().score() : 0)
                        .thenComparing(found -> -found.place()));
        return best.map(found -> found.table().read(told(found, whole)))
                .orElseGet(() -> Result.ofFejl(List.of(file.fejl().orElseGet(() -> notFound(all)))));
    }

    /** Beside wider tables, those of two columns are cards: a field, and its text, which may well name a theme. */
    private static List<Found> withoutCards(List<Found> whole) {
        List<Found> wide = whole.stream()
                .filter(found -> found.sheet().rows().stream()
                        .anyMatch(row -> row.cells().size() > 2))
                .toList();
        return wide.isEmpty() ? whole : wide;
    }

    /** Where a sheet in sight names what the strategy has, one that does not is another table. */
    private static List<Found> onlyKnown(List<Found> whole) {
        List<Found> known =
                whole.stream().filter(found -> found.table().isKnown()).toList();
        return known.stream().allMatch(found -> found.sheet().isHidden()) ? whole : known;
    }

    private boolean isNamed(Found found) {
        return CellText.key(found.sheet().name()).equals(CellText.key(navn));
    }

    private List<Problem> told(Found best, List<Found> whole) {
        String chosen = best.sheet().name();
        List<String> others = whole.stream()
                .map(Found::sheet)
                .filter(sheet -> !sheet.isHidden())
                .map(TableSheet::name)
                .filter(other -> !other.equals(chosen))
                .toList();
        if (!others.isEmpty() && !best.sheet().isHidden() && !isNamed(best)) {
            Listing listing = Listing.of(others, other -> "\"" + other + "\"");
            return List.of(
                    Problem.of(Problemkode.FLERE_ARK, "", chosen, listing).build());
        }
        return best.sheet().isHidden()
                ? List.of(Problem.of(Problemkode.SKJULT_ARK, "", chosen).build())
                : List.of();
    }

    private Problem notFound(List<Found> all) {
        Object found = all.stream()
                .map(one -> one.table().found())
                .filter(some -> !some.isEmpty())
                .max(Comparator.comparing(List::size))
                .<Object>map(some -> Listing.of(some, heading -> heading))
                .orElse(Betegnelse.INGEN);
        return Problem.of(Problemkode.TABEL_IKKE_FUNDET, "", table, headings, found)
                .build();
    }
}
