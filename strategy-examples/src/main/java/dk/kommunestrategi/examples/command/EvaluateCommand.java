package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.view.Plantekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Evaluering;
import picocli.CommandLine.Command;

/** {@code evaluate FILE}: judges the handleplan that the document has. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand extends PlanningCommand {

    @SuppressWarnings("NullAway.Init")
    EvaluateCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        Evaluering raw = output().planner().evaluate(request(strategi).build());
        Evaluering evaluering = raw.withProblems(source.locate(raw.getProblems()));
        if (Problem.hasFejl(evaluering.getProblems())) {
            return output().fail(source, evaluering.getProblems());
        }
        String text = output().isJson()
                ? output().resultJson().write(evaluering)
                : output().resultView()
                        .shown(new Plantekst(source.name(), strategi, output().resultView()).text(evaluering));
        return output().printResult(source, text, 0);
    }
}
