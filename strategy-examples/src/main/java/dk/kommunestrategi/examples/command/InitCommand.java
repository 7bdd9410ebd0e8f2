package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.examples.command.option.RequestOptions;
import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.output.OutputOptions;
import dk.kommunestrategi.io.arbejdsbog.ArbejdsbogWriter;
import dk.kommunestrategi.io.file.WholeFileWriter;
import dk.kommunestrategi.model.handleplan.Periode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code init}: writes what a new strategy begins with, as a document or as a workbook to be filled in. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    /** The years of a strategy that says no period. */
    private static final int YEARS = 3;

    private static final String JSON = ".json";
    private static final String XLSX = ".xlsx";
    private static final String EXAMPLE = "-eksempel.xlsx";

    @Mixin
    private OutputOptions output;

    @Option(names = "--xlsx")
    private boolean xlsx;

    @Option(names = "--period", paramLabel = "FRA..TIL", converter = RequestOptions.PeriodeForm.class)
    private @Nullable Periode periode;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    InitCommand() {}

    @Override
    public Integer call() {
        Optional<String> target = output.file();
        boolean isWorkbook = xlsx || isCalled(target, XLSX);
        if (isWorkbook && output.isJson()) {
            throw new UsageError(spec, "udelukker", "--xlsx", "--json");
        }
        if (!isWorkbook && !output.isJson() && !isCalled(target, JSON)) {
            throw new UsageError(spec, "manglerForm");
        }
        if (isWorkbook && target.isEmpty()) {
            throw new UsageError(spec, "kraever", "--xlsx", "--out");
        }
        return isWorkbook ? writeWorkbooks(target.orElseThrow()) : writeDocument(target);
    }

    private static boolean isCalled(Optional<String> target, String ending) {
        return target.filter(file -> file.toLowerCase(Locale.ROOT).endsWith(ending))
                .isPresent();
    }

    private int writeDocument(Optional<String> target) {
        String document = document();
        if (target.isEmpty()) {
            output.print(document);
            return 0;
        }
        return save(target.get(), document.getBytes(StandardCharsets.UTF_8)) ? 0 : 1;
    }

    private String document() {
        Periode chosen = periode();
        try (InputStream skeleton = InitCommand.class.getResourceAsStream("strategi.json")) {
            return new String(Objects.requireNonNull(skeleton).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{fra}", chosen.getFra().toString())
                    .replace("{til}", chosen.getTil().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("A part of this program cannot be read", e);
        }
    }

    /** The empty one, and beside it one that is filled in. */
    private int writeWorkbooks(String target) {
        ArbejdsbogWriter writer = new ArbejdsbogWriter();
        byte[] example =
                writer.write(Eksempel.KOLDING.strategi(), List.of()).getValue().orElseThrow();
        String name = target.toLowerCase(Locale.ROOT).endsWith(XLSX)
                ? target.substring(0, target.length() - XLSX.length())
                : target;
        boolean isFree = isFree(target) && isFree(name + EXAMPLE);
        return isFree && save(target, writer.skeleton(periode())) && save(name + EXAMPLE, example) ? 0 : 1;
    }

    private Periode periode() {
        if (periode != null) {
            return periode;
        }
        int first =
                output.clock().instant().atZone(ZoneId.of("Europe/Copenhagen")).getYear() + 1;
        return Periode.of(YearHalf.of(first, Half.H1), YearHalf.of(first + YEARS - 1, Half.H2));
    }

    /** Tells of a file in which somebody has written already. */
    private boolean isFree(String target) {
        return output.save("init", target, file -> {
            requireFree(file);
            return List.of();
        });
    }

    /** Writes a file, but never over one in which somebody has written already. */
    private boolean save(String target, byte[] content) {
        return output.save("init", target, file -> {
            requireFree(file);
            return WholeFileWriter.write(file, content);
        });
    }

    private static void requireFree(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }
}
