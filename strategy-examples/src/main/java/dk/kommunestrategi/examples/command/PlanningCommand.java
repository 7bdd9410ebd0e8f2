package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.RequestOptions;
import dk.kommunestrategi.examples.command.source.PlanningInput;
import dk.kommunestrategi.examples.command.source.PortefoeljeSource;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import picocli.CommandLine.Mixin;

/**
 * A command that plans, or judges a plan, as its options ask for: which refuses what is wrong in the documents together with
 * what is wrong in the options, and with what planning needs beside.
 */
abstract class PlanningCommand extends PortefoeljeCommand {

    @Mixin
    private RequestOptions requestOptions;

    @SuppressWarnings("NullAway.Init")
    PlanningCommand() {}

    /** Does the command's work on what is asked for, and returns its exit code. */
    abstract int run(PlanningInput input);

    @Override
    final int run(Source source, Strategi strategi) {
        return run(new PlanningInput(source, source::locate, source.readingProblems(), requestOptions.of(strategi)));
    }

    @Override
    final int run(PortefoeljeSource source) {
        List<Problem> read = source.readingProblems();
        return Problem.hasFejl(read)
                ? output().fail(source, source.problems(output().planner(), strategi -> List.of()))
                : run(new PlanningInput(source, source::locate, read, requestOptions.of(source.portefoelje())));
    }

    @Override
    final List<Problem> check(Source source) {
        return List.of();
    }
}
