package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.source.ExampleNames;
import dk.kommunestrategi.examples.command.source.Source;
import picocli.CommandLine.Parameters;

/** A command that does something with one strategy. */
abstract class StrategiCommand extends DokumentCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "strategi", completionCandidates = ExampleNames.class)
    private String file;

    @SuppressWarnings("NullAway.Init")
    StrategiCommand() {}

    @Override
    public final Integer call() {
        return run(Source.read(file));
    }
}
