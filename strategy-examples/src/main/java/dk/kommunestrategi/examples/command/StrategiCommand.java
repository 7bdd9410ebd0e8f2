package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that does something with a strategy; a document without one is told all of its problems instead. */
abstract class StrategiCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "strategi", completionCandidates = ExampleNames.class)
    private String file;

    @Mixin
    private OutputOptions output;

    @SuppressWarnings("NullAway.Init")
    StrategiCommand() {}

    @Override
    public final Integer call() {
        Source source = Source.read(file);
        return source.reading()
                .getValue()
                .map(Strategidokument::getStrategi)
                .map(strategi -> run(source, strategi))
                .orElseGet(() -> refuse(source));
    }

    /** Does the command's work and returns its exit code. */
    abstract int run(Source source, Strategi strategi);

    /** Reports a document that holds no strategy and returns the exit code. */
    int refuse(Source source) {
        return output.fail(source, source.reading().getProblems());
    }

    OutputOptions output() {
        return output;
    }
}
