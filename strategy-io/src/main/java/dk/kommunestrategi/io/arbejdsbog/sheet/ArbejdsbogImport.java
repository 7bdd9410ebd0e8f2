package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.arbejdsbog.form.PolitikDraft;
import dk.kommunestrategi.io.arbejdsbog.form.PolitikForm;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiDraft;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiForm;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a strategy what the sheets of a workbook say. Names are found in the first walk through the sheets, what they are
 * names of in the second: people refer to what stands further on as well.
 */
public final class ArbejdsbogImport {

    private static final Strategi NOTHING = Strategi.builder()
            .navn(StrategiDraft.STAND_IN)
            .kommune(Kommune.builder().kode("0000").navn(StrategiDraft.STAND_IN).build())
            .build();

    private final Optional<Strategi> known;
    private final boolean mayAdd;
    private final Strategi before;
    private final SheetFindings findings;
    private final BookSheets sheets;

    private ArbejdsbogImport(Optional<Strategi> known, boolean mayAdd, List<TableSheet> all, SheetFindings findings) {
        this.known = known;
        this.mayAdd = mayAdd;
        this.before = known.orElse(NOTHING);
        this.findings = findings;
        this.sheets = BookSheets.of(all, findings);
    }

    /**
     * Returns the strategy as the sheets make it; what cannot be read of it is missing.
     *
     * @param known the strategy that they change; nothing where they make a new one
     * @param mayAdd whether they may add what it does not have
     * @param findings is told what is wrong, and where everything comes from
     */
    public static Strategi read(
            Optional<Strategi> known, boolean mayAdd, List<TableSheet> sheets, SheetFindings findings) {
        ArbejdsbogImport reading = new ArbejdsbogImport(known, mayAdd, sheets, findings);
        Strategi strategi = findings.hasFejl() ? reading.before : reading.read();
        if (!strategi.equals(NOTHING)) {
            findings.check(strategi);
        }
        return strategi;
    }

    private Strategi read() {
        StrategiDraft draft = new StrategiDraft(before);
        Optional<TableSheet> strategiSheet = sheets.find(SheetName.STRATEGI);
        Set<String> required = known.isEmpty() ? StrategiForm.REQUIRED : Set.of();
        strategiSheet.ifPresent(sheet -> LineSheet.read(sheet, StrategiForm.LINES, draft, required, findings));
        if (strategiSheet.isEmpty() && known.isEmpty()) {
            findings.add(Problem.of(Problemkode.MANGLER, "", SheetName.STRATEGI.text())
                    .build());
        }
        PolitikDraft politik = new PolitikDraft(before.getPolitik());
        Optional<TableSheet> prioritering = sheets.find(SheetName.PRIORITERING);
        prioritering.ifPresent(sheet -> LineSheet.read(sheet, PolitikForm.LINES, politik, Set.of(), findings));
        Strategi withPolitik = prioritering.isPresent() ? draft.build().withPolitik(politik.build()) : draft.build();
        Strategi whole = OrganisationSheets.read(withPolitik, mayAdd, sheets, findings);
        Strategi measured =
                IndikatorSheet.read(MaalSheet.read(whole, mayAdd, sheets, findings), mayAdd, sheets, findings);
        return InitiativSheets.read(measured, mayAdd, sheets, findings);
    }
}
