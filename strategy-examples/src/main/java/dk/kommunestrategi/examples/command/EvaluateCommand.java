package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.source.Input;
import dk.kommunestrategi.examples.command.source.PlanningInput;
import dk.kommunestrategi.examples.command.view.Plantekst;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanRequest;
import picocli.CommandLine.Command;

/** {@code evaluate FILE…}: judges the handleplan that the document has, or those of several together. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand extends PlanningCommand {

    @SuppressWarnings("NullAway.Init")
    EvaluateCommand() {}

    @Override
    int run(PlanningInput input) {
        Input source = input.source();
        PlanRequest request = input.request().build();
        Evaluering raw = output().planner().evaluate(request);
        Evaluering evaluering = raw.withProblems(input.locate(raw.getProblems()));
        if (Problem.hasFejl(evaluering.getProblems())) {
            return output().fail(source, evaluering.getProblems());
        }
        String text = output().isJson()
                ? output().resultJson().write(evaluering)
                : output().resultView()
                        .shown(new Plantekst(source.name(), request, output().resultView()).text(evaluering));
        return output().printResult(source, text, 0);
    }
}
