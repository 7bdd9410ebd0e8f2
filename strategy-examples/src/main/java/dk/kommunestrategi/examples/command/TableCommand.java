package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.source.Input;
import dk.kommunestrategi.examples.command.source.PortefoeljeSource;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.arbejdsbog.ArbejdsbogWriter;
import dk.kommunestrategi.io.tabel.BudgetTable;
import dk.kommunestrategi.io.tabel.PortefoeljeTable;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.TableWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code table FILE…}: writes a strategy's tables for spreadsheets, or what several together ask of centres and budgets. */
@Command(name = "table", mixinStandardHelpOptions = true)
final class TableCommand extends PortefoeljeCommand {

    /** The tables there are. */
    enum Art {
        /** The handleplan table. */
        HANDLEPLAN,
        /** The theme matrix. */
        TEMAMATRIX,
        /** The load of the document's own handleplan. */
        BELASTNING,
        /** What budgets have to hold under the document's own handleplan, in 1.000 kr. */
        BUDGET;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--kind", paramLabel = "handleplan|temamatrix|belastning|budget")
    private @Nullable Art art;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    TableCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        boolean xlsx = isXlsx();
        Evaluering evaluering = output().planner().evaluate(strategi);
        Optional<StrategiTable> belastning = evaluering
                .getPeriode()
                .map(periode -> StrategiTable.belastning(strategi, periode, evaluering.getBelastning()));
        Optional<StrategiTable> budget = evaluering.budgetoversigt().map(oversigt -> BudgetTable.of(oversigt));
        if (art == Art.BELASTNING && belastning.isEmpty()) {
            return output().fail(source, source.locate(evaluering.getProblems()));
        }
        if (art == Art.BUDGET && budget.isEmpty()) {
            return output().fail(source, source.locate(withoutBudget(evaluering)));
        }
        if (xlsx && art == null) {
            // The whole strategy, and the load and the money of its plan where it has one.
            List<StrategiTable> computed =
                    Stream.concat(belastning.stream(), budget.stream()).toList();
            return write(source, new ArbejdsbogWriter().write(strategi, computed));
        }
        List<StrategiTable> tables = new ArrayList<>();
        if (art == Art.HANDLEPLAN || art == null) {
            tables.add(StrategiTable.handleplan(strategi));
        }
        if (art == Art.TEMAMATRIX) {
            tables.add(StrategiTable.temamatrix(strategi));
        }
        if (art == Art.BELASTNING) {
            belastning.ifPresent(tables::add);
        }
        if (art == Art.BUDGET) {
            budget.ifPresent(tables::add);
        }
        return write(source, tables, xlsx);
    }

    /** Of strategies together, the load of their plans and what those cost: the one asked for, or both as a workbook. */
    @Override
    int run(PortefoeljeSource source) {
        boolean xlsx = isXlsx();
        if (art == Art.HANDLEPLAN || art == Art.TEMAMATRIX || (art == null && !xlsx)) {
            throw new UsageError(spec, "tabelAfFlere");
        }
        List<Problem> problems = source.problems(output().planner(), strategi -> List.of());
        if (Problem.hasFejl(problems)) {
            return output().fail(source, problems);
        }
        Portefoelje portefoelje = source.portefoelje();
        Evaluering evaluering = output().planner().evaluate(portefoelje);
        List<StrategiTable> tables = new ArrayList<>();
        if (art != Art.BUDGET) {
            evaluering
                    .getPeriode()
                    .map(periode -> PortefoeljeTable.belastning(
                            portefoelje, periode, evaluering.getBelastning(), evaluering.getStrategibelastning()))
                    .ifPresent(tables::add);
        }
        if (art != Art.BELASTNING) {
            evaluering
                    .portefoeljebudget()
                    .map(budget -> BudgetTable.of(portefoelje, budget))
                    .ifPresent(tables::add);
        }
        if (tables.isEmpty()) {
            return output().fail(source, source.locate(withoutBudget(evaluering)));
        }
        return write(source, tables, xlsx);
    }

    /** Whether it is written as a workbook, and not as CSV; anything else cannot be. */
    private boolean isXlsx() {
        String target = output().file().orElse("stdout.csv").toLowerCase(Locale.ROOT);
        boolean xlsx = target.endsWith(".xlsx");
        if (output().isJson() || !(xlsx || target.endsWith(".csv"))) {
            throw new UsageError(spec, "tabelform");
        }
        return xlsx;
    }

    /** Why there is no budget: no plan, or no amounts. */
    private static List<Problem> withoutBudget(Evaluering evaluering) {
        return evaluering.getPeriode().isEmpty()
                ? evaluering.getProblems()
                : List.of(Problem.of(Problemkode.INGEN_BELOEB, "/initiativer").build());
    }

    private int write(Input source, List<StrategiTable> tables, boolean xlsx) {
        TableWriter writer = new TableWriter();
        return write(source, xlsx ? writer.xlsx(tables) : Result.of(writer.csv(tables.get(0))));
    }

    private int write(Input source, Result<byte[]> table) {
        if (table.getValue().isEmpty()) {
            return output().fail(source, table.getProblems());
        }
        output().warn(source, table.getProblems());
        byte[] bytes = table.getValue().get();
        if (output().file().isEmpty()) {
            output().print(new String(bytes, StandardCharsets.UTF_8));
            return 0;
        }
        return output().save(source, output().file().get(), bytes) ? 0 : 1;
    }
}
