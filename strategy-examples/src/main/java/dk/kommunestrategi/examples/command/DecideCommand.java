package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.RequestOptions;
import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.util.Arrays;
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
 * or tells why it may not be taken, and records nothing. A correction is an entry, too: {@code --corrects 3}.
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

    @Option(names = "--indicator", paramLabel = "KODE")
    private List<String> indikatorer = List.of();

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

    @Option(names = "--plan-version", paramLabel = "N")
    private @Nullable Integer version;

    @Option(names = "--corrects", paramLabel = "N")
    private @Nullable Integer post;

    @Option(names = "--corrected-on", paramLabel = "YYYY-MM-DD", converter = CalendarCommand.DateForm.class)
    private @Nullable LocalDate rettetDen;

    @Option(names = "--correction-reason", paramLabel = "TEXT")
    private @Nullable String rettetFordi;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    DecideCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        Result<Strategi> decided = decide(strategi, beslutning());
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
            if (output().file().isEmpty()) {
                output().tell(output().messageView().word("intetGemt") + "\n");
            }
        } else if (output().file().isEmpty()) {
            output().print(source.text(after));
        }
        return 0;
    }

    /** What is decided about a version of the handleplan makes a version of its own. */
    private Result<Strategi> decide(Strategi strategi, Beslutning beslutning) {
        boolean isAboutVersion = post == null
                && Arrays.stream(Versionsart.values())
                        .anyMatch(one -> one.beslutning().equals(Optional.of(beslutning.getArt())));
        if (isAboutVersion) {
            return decideVersion(Strategidokument.of(strategi).historik().recorded(), beslutning);
        }
        if (version != null) {
            throw post == null
                    ? new UsageError(
                            spec,
                            "kraever",
                            "--plan-version",
                            "--decision " + Beslutningsart.HANDLEPLANENS_VEDTAGELSE + ", "
                                    + Beslutningsart.HANDLEPLANENS_REVISION)
                    : new UsageError(spec, "udelukker", "--plan-version", "--corrects");
        }
        return Beslutningslog.from(strategi).decide(beslutning);
    }

    /** Without another number, the latest version is the one that is decided on. */
    private Result<Strategi> decideVersion(Strategi recorded, Beslutning beslutning) {
        int antal = recorded.getHandleplansversioner().size();
        int nummer = Optional.ofNullable(version).orElse(antal);
        if (antal == 0) {
            return Result.ofFejl(List.of(Problem.of(Problemkode.INGEN_HANDLEPLAN, Problem.pointer("handleplan"))
                    .build()));
        }
        Optional<Problem> unknown = VersionCheck.unknown("handleplansversioner", antal, nummer);
        if (unknown.isPresent()) {
            return Result.ofFejl(List.of(unknown.get()));
        }
        return Strategidokument.of(recorded).historik().decide(nummer, beslutning);
    }

    /** Which entry is corrected; nothing where none is. */
    private Optional<Rettelse> rettelse() {
        if (post == null && (rettetDen != null || rettetFordi != null)) {
            throw new UsageError(
                    spec, "kraever", rettetDen == null ? "--correction-reason" : "--corrected-on", "--corrects");
        }
        return Optional.ofNullable(post)
                .map(number -> Rettelse.builder()
                        .post(number)
                        .dato(Optional.ofNullable(rettetDen))
                        .begrundelse(Optional.ofNullable(rettetFordi))
                        .build());
    }

    private Beslutning beslutning() {
        YearHalf time = Optional.ofNullable(halvaar)
                .or(() -> Optional.ofNullable(dato).map(YearHalf::from))
                .orElseThrow(() -> new UsageError(spec, "manglerTid"));
        return Beslutning.builder()
                .art(art)
                .organ(organ)
                .initiativer(initiativer)
                .indikatorer(indikatorer)
                .foererTil(foererTil)
                .halvaar(time)
                .dato(Optional.ofNullable(dato))
                .begrundelse(Optional.ofNullable(begrundelse))
                .indenForRammen(indenForRammen)
                .daekning(Optional.ofNullable(daekning))
                .paabudtVed(Optional.ofNullable(paabudtVed))
                .forlaengetTil(Optional.ofNullable(forlaengetTil))
                .rettelse(rettelse())
                .build();
    }
}
