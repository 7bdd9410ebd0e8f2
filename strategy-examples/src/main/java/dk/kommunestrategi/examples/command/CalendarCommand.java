package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.io.kalender.KalenderFile;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code calendar FILE}: tells what is on when, and who is responsible. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
final class CalendarCommand extends StrategiCommand {

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", converter = DateForm.class)
    private @Nullable LocalDate from;

    @Option(names = "--ical")
    private boolean ical;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    CalendarCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        if (ical && output().isJson()) {
            throw new UsageError(spec, "udelukker", "--ical", "--json");
        }
        Optional<Periode> periode = strategi.periode();
        if (periode.isEmpty()) {
            return output().fail(
                            source,
                            List.of(Problem.of(Problemkode.PERIODE_MANGLER, "").build()));
        }
        LocalDate day = from == null ? periode.get().getFra().atDay(1) : from;
        YearHalf to = periode.get().getTil();
        List<Problem> problems = new ArrayList<>(source.reading().getProblems());
        problems.addAll(StrategiCheck.check(Place.root(Periode.of(YearHalf.from(day), to))));
        if (Problem.hasFejl(problems)) {
            return output().fail(source, problems);
        }
        if (!output().isJson()) {
            output().warn(source, problems);
        }
        Kalender kalender = Kalender.from(strategi, day, to);
        return output().printResult(source, text(strategi, kalender, problems), 0);
    }

    private String text(Strategi strategi, Kalender kalender, List<Problem> problems) {
        if (output().isJson()) {
            return output().resultJson().write(Aarshjul.from(strategi), kalender, problems);
        }
        return isIcal()
                ? new KalenderFile(output().sprog()).write(strategi, kalender)
                : output().resultView()
                        .shown(Kalendertekst.dokument(strategi, kalender, output().sprog())
                                .text());
    }

    /** Whether it is asked for, or the name of the file says so. */
    private boolean isIcal() {
        return ical
                || output().file()
                        .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".ics"))
                        .isPresent();
    }

    /** Reads {@code 2024-01-31}. */
    static final class DateForm implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                // It looks like a day, but there is no such day.
            }
            throw new TypeConversionException("no day");
        }
    }
}
