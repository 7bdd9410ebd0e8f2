package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.source.Input;
import dk.kommunestrategi.examples.command.source.PortefoeljeSource;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.examples.command.view.ProblemLine;
import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.io.arbejdsbog.ArbejdsbogWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code validate FILE…}: tells everything that is wrong in documents, alone and together, and what its handleplan and its decisions break. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand extends PortefoeljeCommand {

    @Option(names = "--remarks", paramLabel = "XLSX")
    private @Nullable String remarks;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ValidateCommand() {}

    /** A handleplan that cannot be judged, since the document lacks what planning needs, is passed over. */
    @Override
    int run(Source source, Strategi strategi) {
        List<Problem> problems = Stream.concat(
                        source.problems(output().planner()).stream(), source.locate(further(strategi)).stream())
                .distinct()
                .toList();
        return remark(source, problems, Optional.of(strategi))
                ? print(source, problems, source.manglerTilPlan(output().planner()))
                : 1;
    }

    @Override
    int run(PortefoeljeSource source) {
        if (remarks != null) {
            throw new UsageError(spec, "kunArbejdsbog", "--remarks");
        }
        return print(
                source, source.problems(output().planner(), this::further), source.manglerTilPlan(output().planner()));
    }

    /** What the strategy's handleplan and its cases break. */
    private List<Problem> further(Strategi strategi) {
        List<Problem> judged = output().planner().evaluate(strategi).getProblems();
        Stream<Problem> ofSager = Sagsstatus.from(strategi).stream().flatMap(status -> status.problems().stream());
        return Stream.concat(Problem.hasFejl(judged) ? Stream.empty() : judged.stream(), ofSager)
                .toList();
    }

    /** Here the problems are the result. */
    @Override
    int refuse(Source source, List<Problem> problems) {
        return remark(source, problems, Optional.empty()) ? print(source, problems, List.of()) : 1;
    }

    /** Puts the problems into a copy of the workbook where that is asked for, with the computed plan where there is one. */
    private boolean remark(Source source, List<Problem> problems, Optional<Strategi> strategi) {
        String target = remarks;
        if (target == null) {
            return true;
        }
        if (!source.isWorkbook()) {
            throw new UsageError(spec, "kunArbejdsbog", "--remarks");
        }
        Optional<PlanResult> plan = strategi.map(PlanRequest::of).map(output()::plan);
        List<Problem> all = Stream.concat(
                        problems.stream(),
                        plan.filter(result -> !result.isPlan()).stream()
                                .flatMap(result -> source.locate(result.getProblems()).stream()))
                .distinct()
                .toList();
        Optional<Strategi> planned = plan.filter(PlanResult::isPlan)
                .map(result -> result.getRequest().strategi().withHandleplan(result.handleplan()));
        Result<byte[]> remarked = new ArbejdsbogWriter().remark(source.workbook(), all, planned, output().sprog());
        if (remarked.getValue().isEmpty()) {
            output().fail(source, remarked.getProblems());
            return false;
        }
        return output().save(source, target, remarked.getValue().get());
    }

    private int print(Input source, List<Problem> problems, List<Problem> manglerTilPlan) {
        String text = output().isJson()
                ? output().resultJson().write(problems, manglerTilPlan)
                : text(source, problems, manglerTilPlan);
        return output().printResult(source, text, Problem.hasFejl(problems) ? 1 : 0);
    }

    private String text(Input source, List<Problem> problems, List<Problem> manglerTilPlan) {
        View view = output().resultView();
        Stream<String> found = problems.isEmpty()
                ? Stream.of(view.word("ingenProblemer", source.name()))
                : problems.stream().map(problem -> ProblemLine.of(source.name(), problem, view));
        Stream<String> lacking =
                manglerTilPlan.stream().map(problem -> ProblemLine.ofMangel(source.name(), problem, view));
        return view.shown(Stream.concat(found, lacking).map(line -> line + "\n").collect(Collectors.joining()));
    }
}
