package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.output.OutputOptions;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/**
 * A command that does something with a strategy; a document without one is told all of its problems instead, and so is
 * one in which anything is wrong: what one command refuses, all do.
 */
abstract class DokumentCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions output;

    @SuppressWarnings("NullAway.Init")
    DokumentCommand() {}

    /** Does the command's work on one document, and returns its exit code. */
    final int run(Source source) {
        return source.reading()
                .getValue()
                .map(Strategidokument::getStrategi)
                .map(strategi -> checked(source, strategi))
                .orElseGet(() -> refuse(source, source.reading().getProblems()));
    }

    private int checked(Source source, Strategi strategi) {
        List<Problem> problems = check(source);
        return Problem.hasFejl(problems) ? refuse(source, problems) : run(source, strategi);
    }

    /** Does the command's work and returns its exit code. */
    abstract int run(Source source, Strategi strategi);

    /** Returns what is wrong in a document that holds a strategy, as far as the command's work does not tell it. */
    List<Problem> check(Source source) {
        return source.problems(output.planner());
    }

    /** Reports the problems of a document in which there is an error, and returns the exit code. */
    int refuse(Source source, List<Problem> problems) {
        return output.fail(source, problems);
    }

    OutputOptions output() {
        return output;
    }
}
