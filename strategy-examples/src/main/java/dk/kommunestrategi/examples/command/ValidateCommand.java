package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.view.ProblemLine;
import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code validate FILE}: tells everything that is wrong in a document, and what its handleplan and its decisions break. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand extends StrategiCommand {

    /** A document may lack what planning needs without being wrong: then its handleplan is not judged. */
    @Override
    int run(Source source, Strategi strategi) {
        List<Problem> judged = output().planner().evaluate(strategi).getProblems();
        boolean canBeJudged = !Problem.hasFejl(judged);
        List<Problem> problems =
                new ArrayList<>(canBeJudged ? judged : source.reading().getProblems());
        problems.addAll(Beslutningslog.from(strategi).getProblems());
        Sagsstatus.from(strategi).forEach(status -> problems.addAll(status.problems()));
        return print(source, source.locate(problems));
    }

    /** Here the problems are the result. */
    @Override
    int refuse(Source source) {
        return print(source, source.reading().getProblems());
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
