package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.RequestOptions;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.dokument.udmoentning.Statustekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code status FILE --at 2024-H2}: the half-yearly status that the management group gets. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand extends OverviewCommand {

    @Option(names = "--at", required = true, paramLabel = "YYYY-Hn", converter = RequestOptions.HalvaarForm.class)
    private YearHalf halvaar;

    @SuppressWarnings("NullAway.Init")
    StatusCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        Halvaarsstatus status = Halvaarsstatus.from(strategi, halvaar);
        return show(
                source,
                () -> output().resultJson().write(status, source.reading().getProblems()),
                () -> Statustekst.dokument(strategi, status, output().sprog()));
    }
}
