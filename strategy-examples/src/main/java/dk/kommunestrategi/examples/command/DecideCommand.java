package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.RequestOptions;
import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code decide FILE --decision ART --body KODE --initiativ N --date 2024-06-10}: records a decision in the log of the strategy,
 * or tells why it may not be taken, and records nothing.
 */
@Command(name = "decide", mixinStandardHelpOptions = true)
final class DecideCommand extends StrategiCommand {

    @Option(names = "--decision", required = true, paramLabel = "ART")
    private Beslutningsart art;

    @Option(names = "--body", required = true, paramLabel = "KODE")
    private String organ;

    @Option(
            names = {"--initiativ", "--initiative"},
            paramLabel = "N")
    private List<Integer> initiativer = List.of();

    @Option(names = "--leads-to", paramLabel = "N")
    private List<Integer> foererTil = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", converter = CalendarCommand.DateForm.class)
    private @Nullable LocalDate dato;

    @Option(names = "--half-year", paramLabel = "HALF", converter = RequestOptions.HalvaarForm.class)
    private @Nullable YearHalf halvaar;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String begrundelse;

    @Option(names = "--within-frame")
    private boolean indenForRammen;

    @Option(names = "--covered-by", paramLabel = "TEXT")
    private @Nullable String daekning;

    @Option(names = "--ordered-by", paramLabel = "TEXT")
    private @Nullable String paabudtVed;

    @Option(names = "--prolonged-to", paramLabel = "HALF", converter = RequestOptions.HalvaarForm.class)
    private @Nullable YearHalf forlaengetTil;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    DecideCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        Result<Strategi> decided = Beslutningslog.from(strategi).decide(beslutning());
        if (decided.getValue().isEmpty()) {
            return output().fail(source, decided.getProblems());
        }
        Strategi after = decided.getValue().get();
        if (output().file().isPresent()
                && !output().save(source, output().file().get(), file -> source.write(after, file))) {
            return 1;
        }
        if (output().isJson()) {
            output().print(output().resultJson().write(source.reading().getProblems()));
        } else if (output().file().isEmpty()) {
            output().print(source.text(after));
        }
        return 0;
    }

    private Beslutning beslutning() {
        YearHalf time = Optional.ofNullable(halvaar)
                .or(() -> Optional.ofNullable(dato).map(YearHalf::from))
                .orElseThrow(() -> new UsageError(spec, "manglerTid"));
        return Beslutning.builder()
                .art(art)
                .organ(organ)
                .initiativer(initiativer)
                .foererTil(foererTil)
                .halvaar(time)
                .dato(Optional.ofNullable(dato))
                .begrundelse(Optional.ofNullable(begrundelse))
                .indenForRammen(indenForRammen)
                .daekning(Optional.ofNullable(daekning))
                .paabudtVed(Optional.ofNullable(paabudtVed))
                .forlaengetTil(Optional.ofNullable(forlaengetTil))
                .build();
    }
}
