package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.source.ExampleNames;
import dk.kommunestrategi.examples.command.source.PortefoeljeSource;
import dk.kommunestrategi.examples.command.source.Source;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that does something with one strategy, or with several together. */
abstract class PortefoeljeCommand extends DokumentCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "portefoelje",
            completionCandidates = ExampleNames.class)
    private List<String> files;

    @Spec
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init")
    PortefoeljeCommand() {}

    @Override
    public final Integer call() {
        List<Source> sources = files.stream().map(Source::read).toList();
        return PortefoeljeSource.of(sources, command).map(this::run).orElseGet(() -> run(sources.get(0)));
    }

    /** Does the command's work on strategies together, and returns its exit code. */
    abstract int run(PortefoeljeSource source);
}
