package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.view.ProblemLine;
import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code validate FILE}: tells everything that is wrong in a document, and what its handleplan and its decisions break. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand extends StrategiCommand {

    /** A handleplan that cannot be judged, since the document lacks what planning needs, is passed over. */
    @Override
    int run(Source source, Strategi strategi) {
        List<Problem> judged = output().planner().evaluate(strategi).getProblems();
        Stream<Problem> ofSager = Sagsstatus.from(strategi).stream().flatMap(status -> status.problems().stream());
        List<Problem> further = Stream.concat(Problem.hasFejl(judged) ? Stream.empty() : judged.stream(), ofSager)
                .toList();
        return print(
                source,
                Stream.concat(source.problems(output().planner()).stream(), source.locate(further).stream())
                        .distinct()
                        .toList());
    }

    /** Here the problems are the result. */
    @Override
    int refuse(Source source, List<Problem> problems) {
        return print(source, problems);
    }

    private int print(Source source, List<Problem> problems) {
        String text = output().isJson() ? output().resultJson().write(problems) : text(source, problems);
        return output().printResult(source, text, Problem.hasFejl(problems) ? 1 : 0);
    }

    private String text(Source source, List<Problem> problems) {
        View view = output().resultView();
        if (problems.isEmpty()) {
            return view.word("ingenProblemer", source.name()) + "\n";
        }
        return view.shown(problems.stream()
                .map(problem -> ProblemLine.of(source.name(), problem, view) + "\n")
                .collect(Collectors.joining()));
    }
}
