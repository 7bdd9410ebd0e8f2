package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.tabel.cell.Numbers;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.finansiering.Aarssum;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetkonto;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetlinje;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The table of what budgets have to hold, for spreadsheets: in 1.000 kr., exact, with a column for each year. */
public final class BudgetTable {

    private final List<Aarssum> aar;
    private final List<List<String>> rows = new ArrayList<>();

    private BudgetTable(List<Aarssum> aar) {
        this.aar = aar;
        List<String> header = new ArrayList<>(List.of("1.000 kr.", "Udvalg", "Bevilling", "Art"));
        aar.forEach(sum -> header.add(Integer.toString(sum.aar())));
        rows.add(header);
    }

    /**
     * {@return the table: a row with what each account costs net, and below them the sums over all}
     *
     * @param oversigt what budgets have to hold
     */
    public static StrategiTable of(Budgetoversigt oversigt) {
        BudgetTable table = new BudgetTable(oversigt.aar());
        table.addKonti(oversigt.konti());
        return table.withSums();
    }

    /**
     * {@return the table of several strategies together: a row with what each account costs net, one for each strategy, and below
     * them the sums over all}
     *
     * @param portefoelje the strategies, for their names
     * @param budget what budgets have to hold for all of them
     */
    public static StrategiTable of(Portefoelje portefoelje, Portefoeljebudget budget) {
        BudgetTable table = new BudgetTable(budget.aar());
        table.addKonti(budget.konti());
        budget.strategier()
                .forEach(linje -> table.add(
                        linje.aar(), Aarssum::netto, "Netto, " + navn(portefoelje, linje.emne()), "", "", ""));
        return table.withSums();
    }

    private static String navn(Portefoelje portefoelje, String kode) {
        return portefoelje
                .strategi(kode)
                .map(strategi -> strategi.betegnelse(portefoelje.getStrategier()))
                .orElse(kode);
    }

    private void addKonti(List<Budgetlinje<Budgetkonto>> konti) {
        konti.forEach(linje -> add(
                linje.aar(),
                Aarssum::netto,
                "Netto",
                linje.emne().udvalgsnavn().orElse(""),
                linje.emne().bevilling().orElse(""),
                linje.emne().art().text(Sprog.DANSK)));
    }

    private StrategiTable withSums() {
        addSum("Udgifter i alt", Aarssum::udgift);
        addSum("Indtægter og besparelser i alt", Aarssum::indtaegt);
        addSum("Netto i alt", Aarssum::netto);
        addSum("Heraf varigt", Aarssum::varig);
        addSum("Kræver tillægsbevilling", Aarssum::tillaegsbevilling);
        addSum("Puljer uden tilsagn eller udløbet", Aarssum::usikker);
        return StrategiTable.ofDecimals("Budget", rows);
    }

    private void addSum(String navn, Function<Aarssum, Beloeb> amount) {
        add(aar, amount, navn, "", "", "");
    }

    private void add(List<Aarssum> years, Function<Aarssum, Beloeb> amount, String... first) {
        List<String> row = new ArrayList<>(List.of(first));
        years.stream().map(amount).map(Numbers::tusindeKroner).forEach(row::add);
        rows.add(row);
    }
}
