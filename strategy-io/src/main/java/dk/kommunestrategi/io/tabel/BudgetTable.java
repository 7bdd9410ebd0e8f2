package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.tabel.cell.Numbers;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.finansiering.Aarssum;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The table of what budgets have to hold, for spreadsheets: in 1.000 kr., exact, with a column for each year. */
public final class BudgetTable {

    private final Strategi strategi;
    private final Budgetoversigt oversigt;
    private final List<List<String>> rows = new ArrayList<>();

    private BudgetTable(Strategi strategi, Budgetoversigt oversigt) {
        this.strategi = strategi;
        this.oversigt = oversigt;
    }

    /**
     * {@return the table: a row with what each account costs net, and below them the sums over all}
     *
     * @param strategi the strategy, for the names of its committees
     * @param oversigt what budgets have to hold
     */
    public static StrategiTable of(Strategi strategi, Budgetoversigt oversigt) {
        BudgetTable table = new BudgetTable(strategi, oversigt);
        table.addRows();
        return StrategiTable.ofDecimals("Budget", table.rows);
    }

    private void addRows() {
        List<String> header = new ArrayList<>(List.of("1.000 kr.", "Udvalg", "Bevilling", "Art"));
        oversigt.aar().forEach(sum -> header.add(Integer.toString(sum.aar())));
        rows.add(header);
        oversigt.konti()
                .forEach(linje -> add(
                        linje.aar(),
                        Aarssum::netto,
                        "Netto",
                        linje.emne()
                                .udvalg()
                                .map(kode ->
                                        strategi.rolle(kode).map(Rolle::getNavn).orElse(kode))
                                .orElse(""),
                        linje.emne().bevilling().orElse(""),
                        linje.emne().art().text(Sprog.DANSK)));
        addSum("Udgifter i alt", Aarssum::udgift);
        addSum("Indtægter og besparelser i alt", Aarssum::indtaegt);
        addSum("Netto i alt", Aarssum::netto);
        addSum("Heraf varigt", Aarssum::varig);
        addSum("Kræver tillægsbevilling", Aarssum::tillaegsbevilling);
        addSum("Puljer uden tilsagn eller udløbet", Aarssum::usikker);
    }

    private void addSum(String navn, Function<Aarssum, Beloeb> amount) {
        add(oversigt.aar(), amount, navn, "", "", "");
    }

    private void add(List<Aarssum> aar, Function<Aarssum, Beloeb> amount, String... first) {
        List<String> row = new ArrayList<>(List.of(first));
        aar.stream().map(amount).map(Numbers::tusindeKroner).forEach(row::add);
        rows.add(row);
    }
}
