package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.Planner;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code validate FILE}: tells everything that is wrong in a document, and what its handleplan breaks. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Tell everything that is wrong in a document, all at once, and what its handleplan breaks.")
final class Validatekommando implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A strategy document, - for stdin, or the built-in example kolding.")
    private String fil;

    @Mixin
    private Udgave udgave;

    @SuppressWarnings("NullAway.Init")
    Validatekommando() {}

    @Override
    public Integer call() {
        Kilde kilde = Kilde.read(fil);
        List<Problem> problems = kilde.indlaesning()
                .getStrategi()
                .map(strategi -> medHandleplanens(kilde, strategi))
                .orElse(kilde.indlaesning().getProblems());
        String tekst = udgave.erJson() ? udgave.resultatJson().write(problems) : text(kilde, problems);
        return udgave.printResultat(kilde, tekst, problems.stream().anyMatch(Problem::erFejl) ? 1 : 0);
    }

    /** A document may lack what planning needs without being wrong: then its handleplan is not judged. */
    private static List<Problem> medHandleplanens(Kilde kilde, Strategi strategi) {
        List<Problem> vurderet = Planner.standard().evaluate(strategi).getProblems();
        return vurderet.stream().anyMatch(Problem::erFejl) ? kilde.indlaesning().getProblems() : kilde.locate(vurderet);
    }

    private String text(Kilde kilde, List<Problem> problems) {
        if (problems.isEmpty()) {
            return Kommandotekster.text(udgave.sprog(), "ingenProblemer", kilde.navn()) + "\n";
        }
        return problems.stream()
                .map(problem -> Problemlinje.of(kilde.navn(), problem, udgave.sprog()) + "\n")
                .collect(Collectors.joining());
    }
}
