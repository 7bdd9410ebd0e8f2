package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.examples.kommando.visning.Plantekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evaluate FILE}: judges the handleplan that the document has. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class Evaluatekommando extends Strategikommando {

    @Mixin
    private Forespoergsel oensker;

    @SuppressWarnings("NullAway.Init")
    Evaluatekommando() {}

    @Override
    int run(Kilde kilde, Strategi strategi) {
        Evaluering raa = Planner.standard().evaluate(oensker.of(strategi).build());
        Evaluering evaluering = Evaluering.builder()
                .from(raa)
                .problems(kilde.locate(raa.getProblems()))
                .build();
        if (evaluering.getProblems().stream().anyMatch(Problem::erFejl)) {
            return udgave().fail(kilde, evaluering.getProblems());
        }
        String tekst = udgave().erJson()
                ? udgave().resultatJson().write(evaluering)
                : udgave().resultatvisning()
                        .tekst(new Plantekst(kilde.navn(), strategi, udgave().resultatvisning()).text(evaluering));
        return udgave().printResultat(kilde, tekst, 0);
    }
}
