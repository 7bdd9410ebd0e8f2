package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.arbejdsbog.form.CenterForm;
import dk.kommunestrategi.io.arbejdsbog.form.ForvaltningForm;
import dk.kommunestrategi.io.arbejdsbog.form.RolleForm;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiDraft;
import dk.kommunestrategi.io.arbejdsbog.form.TemaForm;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sheets about what initiatives refer to: themes, administrations, centres and roles. Those refer to each other
 * too, so that their names are found before anything else of them is read.
 */
final class OrganisationSheets {

    private final Strategi strategi;
    private final boolean mayAdd;
    private final BookSheets sheets;
    private final SheetFindings findings;

    private OrganisationSheets(Strategi strategi, boolean mayAdd, BookSheets sheets, SheetFindings findings) {
        this.strategi = strategi;
        this.mayAdd = mayAdd;
        this.sheets = sheets;
        this.findings = findings;
    }

    /** Returns the strategy with what the sheets say of them. */
    static Strategi read(Strategi strategi, boolean mayAdd, BookSheets sheets, SheetFindings findings) {
        return new OrganisationSheets(strategi, mayAdd, sheets, findings).read();
    }

    private Strategi read() {
        Navne nobody = Navne.of(strategi);
        KindSheet<KodeRow, Forvaltning> forvaltninger = kind(
                SheetName.FORVALTNINGER,
                "forvaltninger",
                ForvaltningForm.COLUMNS,
                new Known<>(
                        strategi.getForvaltninger(),
                        Forvaltning::getKode,
                        one -> one.getNavn().orElse("")),
                Headings.FORKORTELSE,
                Problemkode.UKENDT_FORVALTNING);
        KindSheet<KodeRow, Center> centre = kind(
                SheetName.CENTRE,
                "centre",
                CenterForm.columns(nobody),
                new Known<>(strategi.getCentre(), Center::getKode, Center::getNavn),
                Headings.KODE,
                Problemkode.UKENDT_CENTER);
        KindSheet<KodeRow, Rolle> roller = kind(
                SheetName.ROLLER,
                "roller",
                RolleForm.columns(nobody),
                new Known<>(strategi.getRoller(), Rolle::getKode, Rolle::getNavn),
                Headings.KODE,
                Problemkode.UKENDT_ROLLE);
        Strategi named = strategi.withForvaltninger(forvaltninger.read(
                        ForvaltningForm.COLUMNS, OrganisationSheets::forvaltning, Forvaltning.Builder::build))
                .withCentre(centre.with((row, before) -> namedCenter(centre.sheet(), row, before)))
                .withRoller(roller.with((row, before) -> namedRolle(roller.sheet(), row, before)));
        Navne navne = Navne.of(named);
        return named.withCentre(
                        centre.read(CenterForm.columns(navne), OrganisationSheets::center, Center.Builder::build))
                .withRoller(roller.read(RolleForm.columns(navne), OrganisationSheets::rolle, Rolle.Builder::build))
                .withTemaer(temaer());
    }

    private <T, B> KindSheet<KodeRow, T> kind(
            SheetName name,
            String property,
            List<Column<T, B>> columns,
            Known<String, T> known,
            String kodeHeading,
            Problemkode unknown) {
        FormSheet sheet = find(name, columns);
        List<KodeRow> rows = KodeRow.of(sheet, kodeHeading, known);
        return new KindSheet<>(
                Problem.pointer(property), sheet, known, sheet.permitted(rows, mayAdd, known.ids(), unknown));
    }

    private List<Tema> temaer() {
        FormSheet sheet = find(SheetName.TEMAER, TemaForm.COLUMNS);
        Known<Integer, Tema> known = new Known<>(strategi.getTemaer(), Tema::getNummer, Tema::getNavn);
        List<NumberedRow> rows =
                sheet.permitted(NumberedRow.of(sheet, known), mayAdd, known.ids(), Problemkode.UKENDT_TEMA);
        return new KindSheet<>(Problem.pointer("temaer"), sheet, known, rows)
                .read(TemaForm.COLUMNS, OrganisationSheets::tema, Tema.Builder::build);
    }

    private <T, B> FormSheet find(SheetName name, List<Column<T, B>> columns) {
        return FormSheet.find(
                sheets.find(name),
                columns.stream().map(column -> column.heading().text()).toList(),
                heading -> Optional.empty(),
                findings);
    }

    private static Forvaltning.Builder forvaltning(KodeRow row, Optional<Forvaltning> before) {
        Forvaltning.Builder builder = Forvaltning.builder();
        before.ifPresent(builder::from);
        return builder.kode(row.kode());
    }

    private static Center.Builder center(KodeRow row, Optional<Center> before) {
        Center.Builder builder = Center.builder().navn(StrategiDraft.STAND_IN);
        before.ifPresent(builder::from);
        return builder.kode(row.kode());
    }

    private static Rolle.Builder rolle(KodeRow row, Optional<Rolle> before) {
        Rolle.Builder builder = Rolle.builder().navn(StrategiDraft.STAND_IN).art(Rolleart.ANDET_ORGAN);
        before.ifPresent(builder::from);
        return builder.kode(row.kode());
    }

    private static Tema.Builder tema(NumberedRow row, Optional<Tema> before) {
        Tema.Builder builder = Tema.builder().navn(StrategiDraft.STAND_IN);
        before.ifPresent(builder::from);
        return builder.nummer(row.nummer());
    }

    /** A centre with nothing but its names, for those that refer to it. */
    private static Center namedCenter(FormSheet sheet, KodeRow row, Optional<Center> before) {
        return center(row, before)
                .navn(navn(sheet, row, before.map(Center::getNavn)))
                .kortnavn(
                        sheet.has(Headings.KORTNAVN)
                                ? Optional.of(sheet.text(row.row(), Headings.KORTNAVN)
                                                .strip())
                                        .filter(text -> !text.isEmpty())
                                : before.flatMap(Center::getKortnavn))
                .build();
    }

    private static Rolle namedRolle(FormSheet sheet, KodeRow row, Optional<Rolle> before) {
        return rolle(row, before)
                .navn(navn(sheet, row, before.map(Rolle::getNavn)))
                .build();
    }

    private static String navn(FormSheet sheet, KodeRow row, Optional<String> before) {
        String navn = sheet.text(row.row(), Headings.NAVN).strip();
        return navn.isEmpty() ? before.orElse("") : navn;
    }
}
