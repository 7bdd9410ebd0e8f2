package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.dokument.Kalendertekst;
import dk.kommunestrategi.io.kalender.Kalenderfil;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Strategikontrol;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.kalender.Aarshjul;
import dk.kommunestrategi.rules.kalender.Kalender;
import dk.kommunestrategi.rules.styring.Beslutningslog;
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
final class Calendarkommando extends Strategikommando {

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", converter = Datoform.class)
    private @Nullable LocalDate fra;

    @Option(names = "--ical")
    private boolean ical;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Calendarkommando() {}

    @Override
    int run(Kilde kilde, Strategi strategi) {
        if (ical && udgave().erJson()) {
            throw new Brugsfejl(spec, "udelukker", "--ical", "--json");
        }
        Optional<Periode> periode =
                strategi.getHandleplan().map(Handleplan::getPeriode).or(strategi::getPeriode);
        if (periode.isEmpty()) {
            return udgave().fail(
                            kilde,
                            List.of(Problem.of(Problemkode.PERIODE_MANGLER, "").build()));
        }
        LocalDate dag = fra == null ? periode.get().getFra().atDay(1) : fra;
        YearHalf til = periode.get().getTil();
        List<Problem> problems = new ArrayList<>(kilde.indlaesning().getProblems());
        problems.addAll(kilde.locate(Beslutningslog.of(strategi).getProblems()));
        problems.addAll(Strategikontrol.check(Periode.of(YearHalf.from(dag), til), ""));
        if (problems.stream().anyMatch(Problem::erFejl)) {
            return udgave().fail(kilde, problems);
        }
        if (!udgave().erJson()) {
            udgave().warn(kilde, problems);
        }
        Kalender kalender = Kalender.of(strategi, dag, til);
        return udgave().printResultat(kilde, text(strategi, kalender, problems), 0);
    }

    private String text(Strategi strategi, Kalender kalender, List<Problem> problems) {
        if (udgave().erJson()) {
            return udgave().resultatJson().write(Aarshjul.of(strategi), kalender, problems);
        }
        return ical
                ? new Kalenderfil(udgave().sprog()).write(strategi, kalender)
                : udgave().resultatvisning().tekst(Kalendertekst.text(strategi, kalender, udgave().sprog()));
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
