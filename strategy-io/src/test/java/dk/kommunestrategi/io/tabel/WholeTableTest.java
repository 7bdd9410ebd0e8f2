package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.Computed;
import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.Golden;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole tables, to the letter: what stands in their cells, and how they look. */
class WholeTableTest {

    /** Widths, headings that stay, and the first cells with their styles and kinds, and what the styles are. */
    private static final Pattern LOOK =
            Pattern.compile("<(?:col min=\"[12]\" |pane |c r=\"[A-E][1-3]\"|font>|b/>|xf |alignment ).*");

    private final TableWriter writer = new TableWriter();

    @Test
    void everyTableHoldsThis() {
        Golden.check(
                "tabel/tables.txt",
                Stream.of(
                                tables(),
                                jointTables(Dokumenter.portefoeljeWithoutRoom()),
                                jointTables(Dokumenter.portefoelje()))
                        .flatMap(tables -> tables)
                        .map(table -> "== " + table.getNavn() + "\n" + csv(table))
                        .collect(Collectors.joining()));
    }

    @Test
    void inAWorkbookTheyLookLikeThis() throws IOException {
        Map<String, String> parts =
                TableSheet.parts(writer.xlsx(tables().toList()).getValue().orElseThrow());

        Golden.check(
                "tabel/looks.txt",
                parts.entrySet().stream()
                        .filter(part -> part.getKey().matches("xl/(worksheets/sheet|styles).*"))
                        .map(part -> "== " + part.getKey() + "\n" + looks(part.getValue()))
                        .collect(Collectors.joining()));
    }

    private static Stream<StrategiTable> tables() {
        Strategi strategi = Computed.strategi("hele-formatet.json");
        Evaluering evaluering = Computed.PLANNER.evaluate(strategi);
        return Stream.of(
                        Optional.of(StrategiTable.handleplan(strategi)),
                        Optional.of(StrategiTable.temamatrix(strategi)),
                        evaluering
                                .getPeriode()
                                .map(periode ->
                                        StrategiTable.belastning(strategi, periode, evaluering.getBelastning())),
                        evaluering.budgetoversigt().map(BudgetTable::of))
                .flatMap(Optional::stream);
    }

    private static Stream<StrategiTable> jointTables(String dokument) {
        Portefoelje portefoelje =
                new PortefoeljeJson().read(dokument).getValue().orElseThrow().getPortefoelje();
        Evaluering evaluering = Computed.PLANNER.evaluate(portefoelje);
        return Stream.of(
                        evaluering
                                .getPeriode()
                                .map(periode -> PortefoeljeTable.belastning(
                                        portefoelje,
                                        periode,
                                        evaluering.getBelastning(),
                                        evaluering.getStrategibelastning())),
                        evaluering.portefoeljebudget().map(budget -> BudgetTable.of(portefoelje, budget)))
                .flatMap(Optional::stream);
    }

    private static String looks(String xml) {
        return xml.replaceAll("(?=<)", "\n")
                .lines()
                .filter(LOOK.asMatchPredicate())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private String csv(StrategiTable table) {
        return new String(writer.csv(table), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
