package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.io.kalender.KalenderFile;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", converter = Datoform.class)
    private @Nullable LocalDate fra;

    @Option(names = "--ical")
    private boolean ical;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    CalendarCommand() {}

    @Override
    int run(Source kilde, Strategi strategi) {
        if (ical && udgave().isJson()) {
            throw new UsageError(spec, "udelukker", "--ical", "--json");
        }
        Optional<Periode> periode =
                strategi.getHandleplan().map(Handleplan::getPeriode).or(strategi::getPeriode);
        if (periode.isEmpty()) {
            return udgave().fail(
                            kilde,
                            List.of(Problem.of(Problemkode.PERIODE_MANGLER, "").build()));
        }
        LocalDate day = fra == null ? periode.get().getFra().atDay(1) : fra;
        YearHalf til = periode.get().getTil();
        List<Problem> problems = new ArrayList<>(kilde.reading().getProblems());
        problems.addAll(kilde.locate(Beslutningslog.of(strategi).getProblems()));
        problems.addAll(StrategiCheck.check(Place.root(Periode.of(YearHalf.from(day), til))));
        if (Problem.hasFejl(problems)) {
            return udgave().fail(kilde, problems);
        }
        if (!udgave().isJson()) {
            udgave().warn(kilde, problems);
        }
        Kalender kalender = Kalender.of(strategi, day, til);
        return udgave().printResult(kilde, text(strategi, kalender, problems), 0);
    }

    private String text(Strategi strategi, Kalender kalender, List<Problem> problems) {
        if (udgave().isJson()) {
            return udgave().resultJson().write(Aarshjul.of(strategi), kalender, problems);
        }
        return ical
                ? new KalenderFile(udgave().sprog()).write(strategi, kalender)
                : udgave().resultView().tekst(Kalendertekst.dokument(strategi, kalender, udgave().sprog()).text());
    }

    /** Reads {@code 2024-01-31}. */
    static final class Datoform implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String tekst) {
            try {
                if (tekst.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    return LocalDate.parse(tekst);
                }
            } catch (DateTimeParseException e) {
                // It looks like a day, but there is no such day.
            }
            throw new TypeConversionException("no day");
        }
    }
}
