package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.examples.kommando.visning.Problemlinje;
import dk.kommunestrategi.examples.kommando.visning.Visning;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.sag.Sagsstatus;
import dk.kommunestrategi.rules.styring.Beslutningslog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code validate FILE}: tells everything that is wrong in a document, and what its handleplan and its decisions break. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class Validatekommando extends Strategikommando {

    /** A document may lack what planning needs without being wrong: then its handleplan is not judged. */
    @Override
    int run(Kilde kilde, Strategi strategi) {
        List<Problem> vurderet = Planner.standard().evaluate(strategi).getProblems();
        boolean kanVurderes = vurderet.stream().noneMatch(Problem::erFejl);
        List<Problem> problems =
                new ArrayList<>(kanVurderes ? vurderet : kilde.indlaesning().getProblems());
        problems.addAll(Beslutningslog.of(strategi).getProblems());
        Sagsstatus.of(strategi).forEach(status -> problems.addAll(status.problems()));
        return print(kilde, kilde.locate(problems));
    }

    /** Here the problems are the result. */
    @Override
    int refuse(Kilde kilde) {
        return print(kilde, kilde.indlaesning().getProblems());
    }

    private int print(Kilde kilde, List<Problem> problems) {
        String tekst = udgave().erJson() ? udgave().resultatJson().write(problems) : text(kilde, problems);
        return udgave().printResultat(kilde, tekst, problems.stream().anyMatch(Problem::erFejl) ? 1 : 0);
    }

    private String text(Kilde kilde, List<Problem> problems) {
        Visning visning = udgave().resultatvisning();
        if (problems.isEmpty()) {
            return visning.ord("ingenProblemer", kilde.navn()) + "\n";
        }
        return visning.tekst(problems.stream()
                .map(problem -> Problemlinje.of(kilde.navn(), problem, visning) + "\n")
                .collect(Collectors.joining()));
    }
}
