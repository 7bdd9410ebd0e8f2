package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code import FILE}: reads tables into a strategy. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand extends StrategiCommand {

    @Option(names = "--temamatrix", paramLabel = "TABLE")
    private @Nullable String temamatrix;

    @Option(names = "--handleplan", paramLabel = "TABLE")
    private @Nullable String handleplan;

    @Option(names = "--workbook", paramLabel = "XLSX")
    private @Nullable String workbook;

    @Option(names = "--update")
    private boolean update;

    @Option(names = "--cards", paramLabel = "DOCX")
    private @Nullable String kort;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ImportCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        if (temamatrix == null && handleplan == null && workbook == null && kort == null && !source.isWorkbook()) {
            throw new UsageError(spec, "manglerTabel");
        }
        TableReader reader = update ? new TableReader() : TableReader.adding();
        List<Problem> problems = new ArrayList<>();
        Strategi read = strategi;
        if (source.isWorkbook()) {
            tell(source.name(), source.reading().getProblems(), problems);
        }
        if (workbook != null) {
            Result<Strategi> reading = source.withWorkbook(read, workbook, update);
            tell(workbook, reading.getProblems(), problems);
            read = reading.getValue().orElse(read);
        }
        if (kort != null) {
            Result<Strategi> reading = source.withKort(read, kort, update);
            tell(kort, reading.getProblems(), problems);
            read = reading.getValue().orElse(read);
        }
        // The matrix first: it counts, and what the other table says of themes is held against it.
        if (temamatrix != null) {
            read = read(temamatrix, read, reader::readTemamatrix, problems);
        }
        if (handleplan != null) {
            read = read(handleplan, read, reader::readHandleplan, problems);
        }
        boolean isSound = !Problem.hasFejl(problems);
        if (isSound && !write(source, read)) {
            return 1;
        }
        if (output().isJson()) {
            output().print(output().resultJson().write(problems));
        }
        return isSound ? 0 : 1;
    }

    /** Reads a table, telling its problems by its own name; after errors goes on with the strategy there was. */
    private Strategi read(
            String table,
            Strategi strategi,
            BiFunction<Strategi, Path, Result<Strategi>> reader,
            List<Problem> problems) {
        Result<Strategi> reading = read(table, strategi, reader);
        tell(table, reading.getProblems(), problems);
        return reading.getValue().orElse(strategi);
    }

    private void tell(String file, List<Problem> found, List<Problem> problems) {
        problems.addAll(found);
        if (!output().isJson()) {
            output().warn(file, found);
        }
    }

    private static Result<Strategi> read(
            String table, Strategi strategi, BiFunction<Strategi, Path, Result<Strategi>> reader) {
        try {
            return reader.apply(strategi, Path.of(table));
        } catch (InvalidPathException e) {
            return Result.ofFejl(List.of(
                    Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", table).build()));
        }
    }

    private List<String> tables() {
        return Stream.of(temamatrix, handleplan, workbook, kort)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private boolean write(Source source, Strategi strategi) {
        if (output().file().isPresent()) {
            return output().save(source, output().file().get(), file -> {
                for (String table : tables()) {
                    if (Files.exists(file) && Files.exists(Path.of(table)) && Files.isSameFile(file, Path.of(table))) {
                        throw new FileAlreadyExistsException(file.toString(), null, "a table that was read");
                    }
                }
                return source.write(strategi, file);
            });
        }
        if (!output().isJson()) {
            output().print(source.text(strategi));
        }
        return true;
    }
}
