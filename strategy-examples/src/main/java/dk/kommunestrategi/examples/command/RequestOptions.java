package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a command that say what is wanted otherwise than the document says. */
final class RequestOptions {

    @Option(names = "--period", paramLabel = "FROM..TO", converter = PeriodeForm.class)
    private @Nullable Periode periode;

    @Option(names = "--lock", paramLabel = "N=HALF", converter = LockForm.class)
    private List<Fastlaeggelse> fastlaeggelser = List.of();

    @Option(names = "--revise-from", paramLabel = "HALF", converter = HalvaarForm.class)
    private @Nullable YearHalf revisionFra;

    PlanRequest.Builder of(Strategi strategi) {
        return PlanRequest.builder()
                .strategi(strategi)
                .periode(Optional.ofNullable(periode))
                .revisionFra(Optional.ofNullable(revisionFra))
                .fastlaeggelser(fastlaeggelser);
    }

    /** Reads {@code 2024-H1}. */
    static final class HalvaarForm implements ITypeConverter<YearHalf> {
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
    static final class PeriodeForm implements ITypeConverter<Periode> {
        @Override
        public Periode convert(String text) {
            String[] ends = text.split("\\.\\.", -1);
            if (ends.length != 2) {
                throw new TypeConversionException("no period");
            }
            return Periode.of(halvaar(ends[0]), halvaar(ends[1]));
        }
    }

    /** Reads {@code 6=2025-H2}. */
    static final class LockForm implements ITypeConverter<Fastlaeggelse> {
        @Override
        public Fastlaeggelse convert(String text) {
            String[] parts = text.split("=", -1);
            if (parts.length != 2 || !parts[0].matches("[0-9]{1,9}")) {
                throw new TypeConversionException("no lock");
            }
            return new Fastlaeggelse(Integer.parseInt(parts[0]), halvaar(parts[1]));
        }
    }
}
