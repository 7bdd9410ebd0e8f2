package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.form.CenterForm;
import dk.kommunestrategi.io.arbejdsbog.form.Column;
import dk.kommunestrategi.io.arbejdsbog.form.ForvaltningForm;
import dk.kommunestrategi.io.arbejdsbog.form.Navne;
import dk.kommunestrategi.io.arbejdsbog.form.RolleForm;
import dk.kommunestrategi.io.arbejdsbog.form.SheetName;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiDraft;
import dk.kommunestrategi.io.arbejdsbog.form.TemaForm;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        strategiSheet.ifPresent(sheet -> StrategiSheet.read(sheet, draft, known.isEmpty(), findings));
        if (strategiSheet.isEmpty() && known.isEmpty()) {
            findings.add(Problem.of(Problemkode.MANGLER, "", SheetName.STRATEGI.text())
                    .build());
        }
        Strategi whole = withOrganisation(draft.build());
        return InitiativSheets.read(whole, mayAdd, sheets, findings);
    }

    private Strategi withOrganisation(Strategi strategi) {
        Strategi none = strategi;
        Navne nobody = Navne.of(none);
        FormSheet forvaltninger = find(SheetName.FORVALTNINGER, ForvaltningForm.COLUMNS);
        FormSheet centre = find(SheetName.CENTRE, CenterForm.columns(nobody));
        FormSheet roller = find(SheetName.ROLLER, RolleForm.columns(nobody));
        List<KodeRow> forvaltningRows = permitted(
                forvaltninger,
                "Forkortelse",
                navne(
                        before.getForvaltninger(),
                        Forvaltning::getKode,
                        one -> one.getNavn().orElse("")),
                Problemkode.UKENDT_FORVALTNING);
        List<KodeRow> centerRows = permitted(
                centre, "Kode", navne(before.getCentre(), Center::getKode, Center::getNavn), Problemkode.UKENDT_CENTER);
        List<KodeRow> rolleRows = permitted(
                roller, "Kode", navne(before.getRoller(), Rolle::getKode, Rolle::getNavn), Problemkode.UKENDT_ROLLE);

        List<Forvaltning> allForvaltninger = new ArrayList<>(before.getForvaltninger());
        for (KodeRow row : forvaltningRows) {
            Forvaltning.Builder builder = Forvaltning.builder().kode(row.kode());
            known(before.getForvaltninger(), row.slot()).ifPresent(builder::from);
            forvaltninger.read(row.row(), pointer("forvaltninger", row.slot()), ForvaltningForm.COLUMNS, builder);
            put(allForvaltninger, row.slot(), builder.build());
        }
        Strategi named = strategi.withForvaltninger(allForvaltninger)
                .withCentre(named(before.getCentre(), centre, centerRows, ArbejdsbogImport::center))
                .withRoller(named(before.getRoller(), roller, rolleRows, ArbejdsbogImport::rolle));
        Navne navne = Navne.of(named);

        List<Center> allCentre = new ArrayList<>(before.getCentre());
        for (KodeRow row : centerRows) {
            Center.Builder builder = Center.builder().kode(row.kode()).navn(StrategiDraft.STAND_IN);
            known(before.getCentre(), row.slot()).ifPresent(builder::from);
            centre.read(row.row(), pointer("centre", row.slot()), CenterForm.columns(navne), builder);
            put(allCentre, row.slot(), builder.build());
        }
        List<Rolle> allRoller = new ArrayList<>(before.getRoller());
        for (KodeRow row : rolleRows) {
            Rolle.Builder builder = Rolle.builder()
                    .kode(row.kode())
                    .navn(StrategiDraft.STAND_IN)
                    .art(Rolleart.ANDET_ORGAN);
            known(before.getRoller(), row.slot()).ifPresent(builder::from);
            roller.read(row.row(), pointer("roller", row.slot()), RolleForm.columns(navne), builder);
            put(allRoller, row.slot(), builder.build());
        }
        return named.withCentre(allCentre).withRoller(allRoller).withTemaer(temaer());
    }

    private List<KodeRow> permitted(
            FormSheet sheet, String kodeHeading, Map<String, String> navne, Problemkode unknown) {
        return sheet.permitted(
                KodeRow.of(sheet, kodeHeading, NumberedRow.NAVN, navne), mayAdd, navne.keySet(), unknown);
    }

    private List<Tema> temaer() {
        FormSheet sheet = find(SheetName.TEMAER, TemaForm.COLUMNS);
        List<Tema> temaer = new ArrayList<>(before.getTemaer());
        Map<Integer, String> navne = navne(before.getTemaer(), Tema::getNummer, Tema::getNavn);
        for (NumberedRow row :
                sheet.permitted(NumberedRow.of(sheet, navne), mayAdd, navne.keySet(), Problemkode.UKENDT_TEMA)) {
            Tema.Builder builder = Tema.builder().navn(StrategiDraft.STAND_IN);
            known(before.getTemaer(), row.slot()).ifPresent(builder::from);
            builder.nummer(row.nummer());
            sheet.read(row.row(), pointer("temaer", row.slot()), TemaForm.COLUMNS, builder);
            put(temaer, row.slot(), builder.build());
        }
        return temaer;
    }

    private <T, B> FormSheet find(SheetName name, List<Column<T, B>> columns) {
        return FormSheet.find(
                sheets.find(name),
                columns.stream().map(column -> column.heading().text()).toList(),
                heading -> Optional.empty(),
                findings);
    }

    private static String pointer(Object... steps) {
        return Problem.pointer(steps);
    }

    static <T> Optional<T> known(List<T> before, int slot) {
        return slot < before.size() ? Optional.of(before.get(slot)) : Optional.empty();
    }

    static <T> void put(List<T> all, int slot, T one) {
        if (slot < all.size()) {
            all.set(slot, one);
        } else {
            all.add(one);
        }
    }

    static <I, T> Map<I, String> navne(List<T> before, Function<T, I> id, Function<T, String> navn) {
        Map<I, String> navne = new LinkedHashMap<>();
        before.forEach(one -> navne.putIfAbsent(id.apply(one), navn.apply(one)));
        return navne;
    }

    private interface Naming<T> {
        T of(Optional<T> before, String kode, String navn, String kortnavn);
    }

    /** The things with nothing but their names, for those that refer to them. */
    private static <T> List<T> named(List<T> before, FormSheet sheet, List<KodeRow> rows, Naming<T> naming) {
        List<T> all = new ArrayList<>(before);
        for (KodeRow row : rows) {
            put(
                    all,
                    row.slot(),
                    naming.of(
                            known(before, row.slot()),
                            row.kode(),
                            sheet.text(row.row(), "Navn").strip(),
                            sheet.text(row.row(), "Kortnavn").strip()));
        }
        return all;
    }

    private static Center center(Optional<Center> before, String kode, String navn, String kortnavn) {
        return Center.builder()
                .kode(kode)
                .navn(navn.isEmpty() ? before.map(Center::getNavn).orElse("") : navn)
                .kortnavn(Optional.of(kortnavn).filter(text -> !text.isEmpty()))
                .build();
    }

    private static Rolle rolle(Optional<Rolle> before, String kode, String navn, String kortnavn) {
        return Rolle.builder()
                .kode(kode)
                .navn(navn.isEmpty() ? before.map(Rolle::getNavn).orElse("") : navn)
                .art(Rolleart.ANDET_ORGAN)
                .build();
    }
}
