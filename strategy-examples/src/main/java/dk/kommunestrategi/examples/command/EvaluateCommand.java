package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.view.Plantekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Evaluering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evaluate FILE}: judges the handleplan that the document has. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand extends StrategiCommand {

    @Mixin
    private RequestOptions oensker;

    @SuppressWarnings("NullAway.Init")
    EvaluateCommand() {}

    @Override
    int run(Source kilde, Strategi strategi) {
        Evaluering raw = udgave().planner().evaluate(oensker.of(strategi).build());
        Evaluering evaluering = raw.withProblems(kilde.locate(raw.getProblems()));
        if (Problem.hasFejl(evaluering.getProblems())) {
            return udgave().fail(kilde, evaluering.getProblems());
        }
        String tekst = udgave().isJson()
                ? udgave().resultJson().write(evaluering)
                : udgave().resultView()
                        .tekst(new Plantekst(kilde.navn(), strategi, udgave().resultView()).text(evaluering));
        return udgave().printResult(kilde, tekst, 0);
    }
}
