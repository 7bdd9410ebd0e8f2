package dk.kommunestrategi.io.dokument.budget;

import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.finansiering.Aarssum;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetkonto;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetlinje;
import dk.kommunestrategi.rules.udmoentning.finansiering.Rammeforbrug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of what budgets have to hold, in 1.000 kr.
 *
 * @param budgetaar the year of the budget that is adopted next
 * @param aar the sums year by year
 * @param tekster the words
 */
record Budgettabeller(int budgetaar, List<Aarssum> aar, Budgettekster tekster) {

    /** What the numbers are, and in the prices of which year. */
    Paragraph indledning(OptionalInt prisniveau) {
        return Paragraph.of(tekster.word("indledning") + " "
                + (prisniveau.isPresent()
                        ? tekster.word("prisniveau", Integer.toString(prisniveau.getAsInt()))
                        : tekster.word("prisniveauIkkeOplyst")));
    }

    /** The sums of everything. */
    Table samlet() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(tekster.word("udgift"), aar, Aarssum::udgift));
        rows.add(row(tekster.word("indtaegt"), aar, Aarssum::indtaegt));
        rows.add(row(tekster.word("netto"), aar, Aarssum::netto));
        addRow(rows, "varig", Aarssum::varig);
        addRow(rows, "tillaegsbevilling", Aarssum::tillaegsbevilling);
        addRow(rows, "usikker", Aarssum::usikker);
        return Table.of(tekster.word("samlet"), years("linje"), rows);
    }

    /** Adds a row if there is anything in it. */
    private void addRow(List<List<Cell>> rows, String key, Function<Aarssum, Beloeb> amount) {
        if (aar.stream().map(amount).anyMatch(beloeb -> !beloeb.equals(Beloeb.NUL))) {
            rows.add(row(tekster.word(key), aar, amount));
        }
    }

    private List<Cell> row(String navn, List<Aarssum> sums, Function<Aarssum, Beloeb> amount) {
        return Table.row(Stream.concat(
                        Stream.of(navn), sums.stream().map(amount).map(beloeb -> beloeb.tusinder(tekster.sprog())))
                .toArray(String[]::new));
    }

    private List<Column> years(String first) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(tekster.word(first), Kind.TEXT)));
        aar.forEach(sum -> columns.add(Column.of(
                tekster.word(
                        sum.aar() < budgetaar ? "vedtaget" : sum.aar() == budgetaar ? "budgetaar" : "overslagsaar",
                        Integer.toString(sum.aar())),
                Kind.NUMBER)));
        return columns;
    }

    /** What each line comes to net; nothing where there is none. */
    <K> Optional<Table> netto(String key, String first, List<Budgetlinje<K>> linjer, Function<K, String> navn) {
        return Optional.of(linjer)
                .filter(some -> !some.isEmpty())
                .map(some -> Table.of(
                        tekster.word(key),
                        years(first),
                        some.stream()
                                .map(linje -> row(navn.apply(linje.emne()), linje.aar(), Aarssum::netto))
                                .toList()));
    }

    /** What is used of the frames, and what is left; nothing where there are none. */
    Optional<Table> rammer(List<Rammeforbrug> rammer) {
        return Optional.of(rammer)
                .filter(some -> !some.isEmpty())
                .map(some -> Table.of(
                        tekster.word("rammer"),
                        List.of(
                                Column.of(tekster.word("ramme"), Kind.TEXT),
                                Column.of(tekster.word("netto"), Kind.NUMBER),
                                Column.of(tekster.word("beloeb"), Kind.NUMBER),
                                Column.of(tekster.word("rest"), Kind.NUMBER)),
                        some.stream()
                                .map(forbrug -> Table.row(
                                        ramme(forbrug),
                                        forbrug.netto().tusinder(tekster.sprog()),
                                        forbrug.ramme().getBeloeb().tusinder(tekster.sprog()),
                                        forbrug.rest().tusinder(tekster.sprog())))
                                .toList()));
    }

    private String ramme(Rammeforbrug forbrug) {
        return tekster.word(
                "rammeAf",
                forbrug.ramme().getArt(),
                Integer.toString(forbrug.ramme().getAar()));
    }

    /** What the reader must know of the sums. */
    List<Paragraph> notes() {
        List<Paragraph> notes = new ArrayList<>();
        aar.stream()
                .filter(sum -> sum.tillaegsbevilling().oere() > 0)
                .forEach(sum -> notes.add(Paragraph.of(tekster.word(
                        "tillaegsbevilling.forklaring", Integer.toString(sum.aar()), sum.tillaegsbevilling()))));
        if (aar.stream().anyMatch(sum -> sum.usikker().oere() > 0)) {
            notes.add(Paragraph.of(tekster.word("usikker.forklaring")));
        }
        return notes;
    }

    /** What an account is called. */
    String konto(Budgetkonto konto) {
        return Stream.of(
                        konto.udvalgsnavn(),
                        konto.bevilling(),
                        Optional.of(konto.art().text(tekster.sprog())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
