package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheets of a workbook by what they are for. */
final class BookSheets {

    private final Map<SheetName, TableSheet> sheets = new EnumMap<>(SheetName.class);

    private BookSheets() {}

    /** Finds them, and tells which sheets are none of them. */
    static BookSheets of(List<TableSheet> all, SheetFindings findings) {
        BookSheets found = new BookSheets();
        Listing names = Listing.all(SheetName.read(), name -> name);
        for (TableSheet sheet : all) {
            findings.addSheet(sheet.name());
            Optional<SheetName> name = SheetName.find(sheet.name());
            if (name.isPresent()) {
                found.sheets.putIfAbsent(name.get(), sheet);
            } else if (!sheet.isText()
                    && sheet.rows().stream()
                            .anyMatch(row -> row.filled().findAny().isPresent())) {
                findings.add(Problem.of(Problemkode.UKENDT_ARK, "", sheet.name(), names)
                        .sheet(sheet.name())
                        .build());
            }
        }
        if (found.sheets.keySet().stream().noneMatch(SheetName::isRead)) {
            findings.add(Problem.of(Problemkode.INGEN_ARBEJDSBOG, "", names).build());
        }
        return found;
    }

    Optional<TableSheet> find(SheetName name) {
        return Optional.ofNullable(sheets.get(name));
    }
}
