package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Fastlaeggelse;
import dk.kommunestrategi.rules.Planforespoergsel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a command that say what is wanted otherwise than the document says. */
final class Forespoergsel {

    @Option(names = "--period", paramLabel = "FROM..TO", converter = Periodeform.class)
    private @Nullable Periode periode;

    @Option(names = "--lock", paramLabel = "N=HALF", converter = Laaseform.class)
    private List<Fastlaeggelse> fastlaeggelser = List.of();

    @Option(names = "--revise-from", paramLabel = "HALF", converter = Halvaarsform.class)
    private @Nullable YearHalf revisionFra;

    Planforespoergsel.Builder of(Strategi strategi) {
        return Planforespoergsel.builder()
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
            String[] dele = tekst.split("=", -1);
            if (dele.length != 2 || !dele[0].matches("[0-9]{1,9}")) {
                throw new TypeConversionException("no lock");
            }
            return new Fastlaeggelse(Integer.parseInt(dele[0]), halvaar(dele[1]));
        }
    }
}
