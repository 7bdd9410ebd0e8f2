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
    int run(Source kilde, Strategi strategi) {
        List<Problem> vurderet = udgave().planner().evaluate(strategi).getProblems();
        boolean canVurderes = !Problem.hasFejl(vurderet);
        List<Problem> problems =
                new ArrayList<>(canVurderes ? vurderet : kilde.reading().getProblems());
        problems.addAll(Beslutningslog.of(strategi).getProblems());
        Sagsstatus.of(strategi).forEach(status -> problems.addAll(status.problems()));
        return print(kilde, kilde.locate(problems));
    }

    /** Here the problems are the result. */
    @Override
    int refuse(Source kilde) {
        return print(kilde, kilde.reading().getProblems());
    }

    private int print(Source kilde, List<Problem> problems) {
        String tekst = udgave().isJson() ? udgave().resultJson().write(problems) : text(kilde, problems);
        return udgave().printResult(kilde, tekst, Problem.hasFejl(problems) ? 1 : 0);
    }

    private String text(Source kilde, List<Problem> problems) {
        View view = udgave().resultView();
        if (problems.isEmpty()) {
            return view.word("ingenProblemer", kilde.navn()) + "\n";
        }
        return view.tekst(problems.stream()
                .map(problem -> ProblemLine.of(kilde.navn(), problem, view) + "\n")
                .collect(Collectors.joining()));
    }
}
