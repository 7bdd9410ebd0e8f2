package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import picocli.CommandLine.Mixin;

/**
 * A command that plans, or judges a plan, as its options ask for: which refuses what is wrong in the document together with
 * what is wrong in the options, and with what planning needs beside.
 */
abstract class PlanningCommand extends StrategiCommand {

    @Mixin
    private RequestOptions requestOptions;

    @SuppressWarnings("NullAway.Init")
    PlanningCommand() {}

    /** What is asked for about the strategy. */
    PlanRequest.Builder request(Strategi strategi) {
        return requestOptions.of(strategi);
    }

    @Override
    final List<Problem> check(Source source) {
        return List.of();
    }
}
