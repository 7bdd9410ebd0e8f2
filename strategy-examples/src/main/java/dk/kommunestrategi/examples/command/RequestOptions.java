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

    @Option(names = "--period", paramLabel = "FROM..TO", converter = Periodeform.class)
    private @Nullable Periode periode;

    @Option(names = "--lock", paramLabel = "N=HALF", converter = Laaseform.class)
    private List<Fastlaeggelse> fastlaeggelser = List.of();

    @Option(names = "--revise-from", paramLabel = "HALF", converter = Halvaarsform.class)
    private @Nullable YearHalf revisionFra;

    PlanRequest.Builder of(Strategi strategi) {
        return PlanRequest.builder()
                .strategi(strategi)
                .periode(Optional.ofNullable(periode))
                .revisionFra(Optional.ofNullable(revisionFra))
                .fastlaeggelser(fastlaeggelser);
    }

    /** Reads {@code 2024-H1}. */
    static final class Halvaarsform implements ITypeConverter<YearHalf> {
        @Override
        public YearHalf convert(String tekst) {
            return halvaar(tekst);
        }
    }

    private static YearHalf halvaar(String tekst) {
        if (!tekst.matches("[0-9]{4}-H[12]")) {
            throw new TypeConversionException("no half-year");
        }
        return YearHalf.parse(tekst);
    }

    /** Reads {@code 2024-H1..2026-H2}. */
    static final class Periodeform implements ITypeConverter<Periode> {
        @Override
        public Periode convert(String tekst) {
            String[] ender = tekst.split("\\.\\.", -1);
            if (ender.length != 2) {
                throw new TypeConversionException("no period");
            }
            return Periode.of(halvaar(ender[0]), halvaar(ender[1]));
        }
    }

    /** Reads {@code 6=2025-H2}. */
    static final class Laaseform implements ITypeConverter<Fastlaeggelse> {
        @Override
        public Fastlaeggelse convert(String tekst) {
            String[] parts = tekst.split("=", -1);
            if (parts.length != 2 || !parts[0].matches("[0-9]{1,9}")) {
                throw new TypeConversionException("no lock");
            }
            return new Fastlaeggelse(Integer.parseInt(parts[0]), halvaar(parts[1]));
        }
    }
}
