package dk.kommunestrategi.io.dokument.udmoentning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.tabel.BudgetTable;
import dk.kommunestrategi.io.tabel.TableWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What budgets have to hold is the same in words, in a table and as JSON. */
class BudgettekstTest {

    private final Strategi strategi = strategi();
    private final Evaluering evaluering = Planner.standard().evaluate(strategi);
    private final Budgetoversigt oversigt = evaluering.budgetoversigt().orElseThrow();

    @Test
    void aCommitteeReadsWhatTheBudgetHasToHold() {
        assertThat(Budgettekst.dokument(strategi, oversigt, Sprog.DANSK).markdown())
                .contains(
                        "Tallene er i 1.000 kr. og afrundet hver for sig. Indtægter og besparelser er negative."
                                + " Beløbene er i 2026-priser.",
                        "| Udgifter | 701 | 5.050 | 1.750 | 1.750 | 1.750 |",
                        "| Indtægter og besparelser | \\-100 | 0 | 0 | 0 | 0 |",
                        "| Heraf varigt | 450 | 1.050 | 1.750 | 1.750 | 1.750 |",
                        "Budgettet for 2026 er vedtaget. Af udgifterne det år kræver 700.500 kr. en tillægsbevilling,"
                                + " medmindre de allerede er med i budgettet.",
                        "som der ikke er oplyst tilsagn fra",
                        "starter i et 2. halvår, regnes de første udgifter med i året efter",
                        "er ikke medregnet. Det gælder initiativ 4.",
                        "| drift 2027 | 1.050 | 900 | \\-150 |",
                        "| Socialudvalget · Voksne med særlige behov · drift | 151 | 600 | 600 | 600 | 600 |",
                        "Skæve boliger | 0 | 4.000 | 700 | 700 | 700 |",
                        "| Center A | 125 | 300 | 300 | 300 | 300 |");
        assertThat(Budgettekst.dokument(strategi, oversigt, Sprog.ENGELSK).text())
                .contains("for which no commitment is stated", "Budget 2027", "Estimate 2028");
    }

    @Test
    void aSpreadsheetGetsExactNumbers() {
        String csv = new String(new TableWriter().csv(BudgetTable.of(oversigt)), StandardCharsets.UTF_8);

        assertThat(csv.lines())
                .contains(
                        "Netto;Socialudvalget;Voksne med særlige behov;drift;150,5;600;600;600;600",
                        "Indtægter og besparelser i alt;;;;-100;0;0;0;0",
                        "Kræver tillægsbevilling;;;;700,5;0;0;0;0");
    }

    @Test
    void programsGetAmountsAsDocumentsStateThem() {
        assertThat(new ResultJson(Sprog.DANSK).write(evaluering).replaceAll("\\s+", ""))
                .contains(
                        "\"budget\":{\"budgetaar\":2027,\"prisniveau\":2026,\"aar\":[{\"aar\":2026,\"udgift\":\"700500.00\","
                                + "\"indtaegt\":\"-100000.00\",\"netto\":\"600500.00\",\"varig\":\"450000.00\","
                                + "\"tillaegsbevilling\":\"700500.00\"}",
                        "{\"udvalg\":\"u\",\"udvalgsnavn\":\"Socialudvalget\",\"bevilling\":\"Voksnemedsærligebehov\",\"art\":\"DRIFT\",\"aar\":[",
                        "{\"aar\":2027,\"art\":\"DRIFT\",\"ramme\":\"900000.00\",\"netto\":\"1050000.00\","
                                + "\"rest\":\"-150000.00\"}",
                        "\"udenPlacering\":[4]");
    }

    private static Strategi strategi() {
        try (InputStream dokument = BudgettekstTest.class.getResourceAsStream("budget.json")) {
            return new StrategiJson()
                    .read(new String(dokument.readAllBytes(), StandardCharsets.UTF_8))
                    .getValue()
                    .orElseThrow()
                    .getStrategi();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
