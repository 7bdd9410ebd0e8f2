package dk.kommunestrategi.examples.command.option;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options of a command that say what is wanted otherwise than the document says. */
public final class RequestOptions {

    private static final Pattern INITIATIV = Pattern.compile("(?:(.+):)?([0-9]{1,9})");

    @Option(names = "--period", paramLabel = "FROM..TO", converter = PeriodeForm.class)
    private @Nullable Periode periode;

    @Option(names = "--lock", paramLabel = "[KODE:]N=HALF", converter = LockForm.class)
    private List<Fastlaeggelse> fastlaeggelser = List.of();

    @Option(names = "--revise-from", paramLabel = "HALF", converter = HalvaarForm.class)
    private @Nullable YearHalf revisionFra;

    @Option(names = "--only", paramLabel = "KODE", descriptionKey = "only")
    private List<String> planlagte = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The options of nothing yet. */
    @SuppressWarnings("NullAway.Init")
    public RequestOptions() {}

    public PlanRequest.Builder of(Strategi strategi) {
        if (!planlagte.isEmpty()) {
            throw new UsageError(command, "kunFlereStrategier", "--only");
        }
        return options().strategi(strategi);
    }

    public PlanRequest.Builder of(Portefoelje portefoelje) {
        PlanRequest.Builder request = options();
        return request.portefoelje(portefoelje).planlagte(planlagte);
    }

    private PlanRequest.Builder options() {
        PlanRequest.Builder request = PlanRequest.builder();
        request.periode(Optional.ofNullable(periode))
                .revisionFra(Optional.ofNullable(revisionFra))
                .fastlaeggelser(fastlaeggelser);
        return request;
    }

    /** Reads {@code 2024-H1}. */
    public static final class HalvaarForm implements ITypeConverter<YearHalf> {
        @Override
        public YearHalf convert(String text) {
            return halvaar(text);
        }
    }

    private static YearHalf halvaar(String text) {
        if (!text.matches("[0-9]{4}-H[12]")) {
            throw new TypeConversionException("no half-year");
        }
        return YearHalf.parse(text);
    }

    /** Reads {@code 2024-H1..2026-H2}. */
    public static final class PeriodeForm implements ITypeConverter<Periode> {
        @Override
        public Periode convert(String text) {
            String[] ends = text.split("\\.\\.", -1);
            if (ends.length != 2) {
                throw new TypeConversionException("no period");
            }
            return Periode.of(halvaar(ends[0]), halvaar(ends[1]));
        }
    }

    /** Reads {@code 6} and, where there are several strategies, {@code boern:6}. */
    public static final class InitiativForm implements ITypeConverter<Initiativnummer> {
        @Override
        public Initiativnummer convert(String text) {
            return initiativ(text);
        }
    }

    private static Initiativnummer initiativ(String text) {
        Matcher matcher = INITIATIV.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException("no initiative");
        }
        return new Initiativnummer(Optional.ofNullable(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Reads {@code 6=2025-H2} and {@code boern:6=2025-H2}. */
    public static final class LockForm implements ITypeConverter<Fastlaeggelse> {
        @Override
        public Fastlaeggelse convert(String text) {
            int last = text.lastIndexOf('=');
            if (last < 0) {
                throw new TypeConversionException("no lock");
            }
            return new Fastlaeggelse(initiativ(text.substring(0, last)), halvaar(text.substring(last + 1)));
        }
    }
}
