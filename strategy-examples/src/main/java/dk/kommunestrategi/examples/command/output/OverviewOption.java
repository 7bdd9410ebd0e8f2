package dk.kommunestrategi.examples.command.output;

import dk.kommunestrategi.examples.command.option.DokumentFormat;
import dk.kommunestrategi.examples.command.source.Input;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says how it is shown how something stands: as a document in this format, unless as JSON. */
public final class OverviewOption {

    @Option(names = "--format", paramLabel = "text|markdown|html|fragment")
    private @Nullable DokumentFormat format;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init")
    public OverviewOption() {}

    /** Writes it in the form that is asked for, and returns the exit code; the JSON holds the warnings itself. */
    public int show(
            OutputOptions output,
            Input source,
            List<Problem> advarsler,
            Supplier<String> json,
            Supplier<Dokument> dokument) {
        if (output.isJson()) {
            return output.printResult(source, json.get(), 0);
        }
        DokumentFormat chosen = DokumentFormat.of(format, output.file(), DokumentFormat.TEXT, command);
        output.warn(source, advarsler);
        return output.printResult(source, chosen.write(dokument.get(), output.resultView()), 0);
    }
}
