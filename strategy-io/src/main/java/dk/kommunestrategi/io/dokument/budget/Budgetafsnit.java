package dk.kommunestrategi.io.dokument.budget;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.finansiering.Aarssum;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetkonto;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetlinje;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import dk.kommunestrategi.rules.udmoentning.finansiering.Rammeforbrug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What budgets have to hold year by year, in 1.000 kr., as it is laid before a committee. Thread-safe. */
public final class Budgetafsnit {

    private final Strategi strategi;
    private final Budgetoversigt oversigt;
    private final Budgettekster tekster;

    private Budgetafsnit(Strategi strategi, Budgetoversigt oversigt, Sprog sprog) {
        this.strategi = strategi;
        this.oversigt = oversigt;
        this.tekster = new Budgettekster(sprog);
    }

    /** Returns the overview with its name, as it stands in a document. */
    public static Section of(Strategi strategi, Budgetoversigt oversigt, Sprog sprog) {
        Budgetafsnit budget = new Budgetafsnit(strategi, oversigt, sprog);
        return new Section("budget", budget.tekster.word("titel"), budget.blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(tekster.word("indledning") + " "
                + (oversigt.prisniveau().isPresent()
                        ? tekster.word(
                                "prisniveau",
                                Integer.toString(oversigt.prisniveau().getAsInt()))
                        : tekster.word("prisniveauIkkeOplyst"))));
        blocks.add(Table.of(tekster.word("samlet"), years("linje"), totals()));
        notes().forEach(blocks::add);
        if (!oversigt.rammer().isEmpty()) {
            blocks.add(rammer());
        }
        addNetto(blocks, "konti", "konto", oversigt.konti(), this::navn);
        addNetto(blocks, "initiativer", "initiativ", oversigt.initiativer(), this::initiativ);
        addNetto(blocks, "centre", "center", oversigt.centre(), this::center);
        return blocks;
    }

    private List<List<Cell>> totals() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(tekster.word("udgift"), oversigt.aar(), Aarssum::udgift));
        rows.add(row(tekster.word("indtaegt"), oversigt.aar(), Aarssum::indtaegt));
        rows.add(row(tekster.word("netto"), oversigt.aar(), Aarssum::netto));
        addRow(rows, "varig", Aarssum::varig);
        addRow(rows, "tillaegsbevilling", Aarssum::tillaegsbevilling);
        addRow(rows, "usikker", Aarssum::usikker);
        return rows;
    }

    /** Adds a row if there is anything in it. */
    private void addRow(List<List<Cell>> rows, String key, Function<Aarssum, Beloeb> amount) {
        if (oversigt.aar().stream().map(amount).anyMatch(beloeb -> !beloeb.equals(Beloeb.NUL))) {
            rows.add(row(tekster.word(key), oversigt.aar(), amount));
        }
    }

    private List<Cell> row(String navn, List<Aarssum> aar, Function<Aarssum, Beloeb> amount) {
        return Table.row(Stream.concat(
                        Stream.of(navn), aar.stream().map(amount).map(beloeb -> beloeb.tusinder(tekster.sprog())))
                .toArray(String[]::new));
    }

    private List<Column> years(String first) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(tekster.word(first), Kind.TEXT)));
        oversigt.aar()
                .forEach(sum -> columns.add(Column.of(
                        tekster.word(
                                sum.aar() < oversigt.budgetaar()
                                        ? "vedtaget"
                                        : sum.aar() == oversigt.budgetaar() ? "budgetaar" : "overslagsaar",
                                Integer.toString(sum.aar())),
                        Kind.NUMBER)));
        return columns;
    }

    private <K> void addNetto(
            List<Block> blocks, String key, String first, List<Budgetlinje<K>> linjer, Function<K, String> navn) {
        if (!linjer.isEmpty()) {
            blocks.add(Table.of(
                    tekster.word(key),
                    years(first),
                    linjer.stream()
                            .map(linje -> row(navn.apply(linje.emne()), linje.aar(), Aarssum::netto))
                            .toList()));
        }
    }

    private Table rammer() {
        return Table.of(
                tekster.word("rammer"),
                List.of(
                        Column.of(tekster.word("ramme"), Kind.TEXT),
                        Column.of(tekster.word("netto"), Kind.NUMBER),
                        Column.of(tekster.word("beloeb"), Kind.NUMBER),
                        Column.of(tekster.word("rest"), Kind.NUMBER)),
                oversigt.rammer().stream()
                        .map(forbrug -> Table.row(
                                ramme(forbrug),
                                forbrug.netto().tusinder(tekster.sprog()),
                                forbrug.ramme().getBeloeb().tusinder(tekster.sprog()),
                                forbrug.rest().tusinder(tekster.sprog())))
                        .toList());
    }

    private String ramme(Rammeforbrug forbrug) {
        return tekster.word(
                "rammeAf",
                forbrug.ramme().getArt(),
                Integer.toString(forbrug.ramme().getAar()));
    }

    private List<Paragraph> notes() {
        List<Paragraph> notes = new ArrayList<>();
        oversigt.aar().stream()
                .filter(sum -> sum.tillaegsbevilling().oere() > 0)
                .forEach(sum -> notes.add(Paragraph.of(tekster.word(
                        "tillaegsbevilling.forklaring", Integer.toString(sum.aar()), sum.tillaegsbevilling()))));
        if (oversigt.aar().stream().anyMatch(sum -> sum.usikker().oere() > 0)) {
            notes.add(Paragraph.of(tekster.word("usikker.forklaring")));
        }
        if (strategi.getInitiativer().stream()
                .anyMatch(initiativ -> !initiativ.getUdgiftsprofil().isEmpty()
                        && strategi.politik().getBudgetregel().concerns(initiativ))) {
            notes.add(Paragraph.note(tekster.word("foersteAar")));
        }
        if (!oversigt.udenPlacering().isEmpty()) {
            notes.add(Paragraph.of(
                    tekster.word("udenPlacering", Listing.of(oversigt.udenPlacering(), nummer -> nummer))));
        }
        return notes;
    }

    private String navn(Budgetkonto konto) {
        return Stream.of(
                        konto.udvalg()
                                .map(kode ->
                                        strategi.rolle(kode).map(Rolle::getNavn).orElse(kode)),
                        konto.bevilling(),
                        Optional.of(konto.art().text(tekster.sprog())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String initiativ(int nummer) {
        return strategi.initiativ(nummer).map(Initiativ::betegnelse).orElse(Integer.toString(nummer));
    }

    private String center(String kode) {
        return strategi.center(kode).map(Center::getNavn).orElse(kode);
    }
}
