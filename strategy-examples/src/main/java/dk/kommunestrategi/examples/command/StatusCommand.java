package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.DokumentFormat;
import dk.kommunestrategi.examples.command.option.RequestOptions;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.dokument.udmoentning.Statustekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code status FILE --at 2024-H2}: the half-yearly status that the chief group gets. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand extends StrategiCommand {

    @Option(names = "--at", required = true, paramLabel = "YYYY-Hn", converter = RequestOptions.HalvaarForm.class)
    private YearHalf halvaar;

    @Option(names = "--format", paramLabel = "text|markdown|html", defaultValue = "text")
    private DokumentFormat format;

    @SuppressWarnings("NullAway.Init")
    StatusCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        Halvaarsstatus status = Halvaarsstatus.from(strategi, halvaar);
        if (output().isJson()) {
            return output().printResult(
                            source,
                            output().resultJson().write(status, source.reading().getProblems()),
                            0);
        }
        output().warn(source, source.reading().getProblems());
        return output().printResult(
                        source,
                        format.write(Statustekst.dokument(strategi, status, output().sprog()), output().resultView()),
                        0);
    }
}
