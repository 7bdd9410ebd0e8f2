package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.output.OverviewOption;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.dokument.Dokument;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;

/** A command that shows how something stands: as a document in a format of the user's choice, or as JSON. */
abstract class OverviewCommand extends StrategiCommand {

    @Mixin
    private OverviewOption option;

    @SuppressWarnings("NullAway.Init")
    OverviewCommand() {}

    /** Writes it in the form that is asked for, and returns the exit code. */
    final int show(Source source, Supplier<String> json, Supplier<Dokument> dokument) {
        return option.show(output(), source, source.reading().getProblems(), json, dokument);
    }
}
