package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Planner;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code evaluate FILE}: judges the handleplan that the document has. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Judge the document's own handleplan by the criteria and rules that plans are made by.")
final class Evaluatekommando implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A strategy document, - for stdin, or the built-in example kolding.")
    private String fil;

    @Mixin
    private Udgave udgave;

    @Mixin
    private Forespoergsel oensker;

    @SuppressWarnings("NullAway.Init")
    Evaluatekommando() {}

    @Override
    public Integer call() {
        Kilde kilde = Kilde.read(fil);
        Optional<Strategi> strategi = kilde.indlaesning().getStrategi();
        if (strategi.isEmpty()) {
            return udgave.fail(kilde, kilde.indlaesning().getProblems());
        }
        Evaluering raa = Planner.standard().evaluate(oensker.of(strategi.get()));
        Evaluering evaluering = Evaluering.builder()
                .from(raa)
                .problems(kilde.locate(raa.getProblems()))
                .build();
        if (evaluering.getProblems().stream().anyMatch(Problem::erFejl)) {
            return udgave.fail(kilde, evaluering.getProblems());
        }
        String tekst = udgave.erJson()
                ? udgave.resultatJson().write(evaluering)
                : new Plantekst(kilde.navn(), strategi.get(), udgave.sprog()).text(evaluering);
        return udgave.printResultat(kilde, tekst, 0);
    }
}
