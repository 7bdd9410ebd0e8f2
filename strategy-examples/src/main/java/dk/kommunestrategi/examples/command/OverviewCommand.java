package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.DokumentFormat;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.dokument.Dokument;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** A command that shows how something stands: as a document in a format of the user's choice, or as JSON. */
abstract class OverviewCommand extends StrategiCommand {

    @Option(names = "--format", paramLabel = "text|markdown|html", defaultValue = "text")
    private DokumentFormat format;

    @SuppressWarnings("NullAway.Init")
    OverviewCommand() {}

    /** Writes it in the form that is asked for, and returns the exit code. */
    final int show(Source source, Supplier<String> json, Supplier<Dokument> dokument) {
        if (output().isJson()) {
            return output().printResult(source, json.get(), 0);
        }
        output().warn(source, source.reading().getProblems());
        return output().printResult(source, format.write(dokument.get(), output().resultView()), 0);
    }
}
