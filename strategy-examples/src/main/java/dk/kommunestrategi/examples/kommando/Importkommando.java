package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.Indlaesning;
import dk.kommunestrategi.io.tabel.Tabellaeser;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code import FILE}: reads tables into a strategy. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class Importkommando extends Strategikommando {

    @Option(names = "--temamatrix", paramLabel = "TABLE")
    private @Nullable String temamatrix;

    @Option(names = "--handleplan", paramLabel = "TABLE")
    private @Nullable String handleplan;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Importkommando() {}

    @Override
    int run(Kilde kilde, Strategi strategi) {
        if (temamatrix == null && handleplan == null) {
            throw new Brugsfejl(spec, "manglerTabel");
        }
        Tabellaeser laeser = new Tabellaeser();
        List<Problem> problems = new ArrayList<>();
        Strategi laest = strategi;
        // The matrix first: it counts, and what the other table says of themes is held against it.
        if (temamatrix != null) {
            laest = read(temamatrix, laest, laeser::readTemamatrix, problems);
        }
        if (handleplan != null) {
            laest = read(handleplan, laest, laeser::readHandleplan, problems);
        }
        boolean sund = problems.stream().noneMatch(Problem::erFejl);
        if (sund && !write(kilde, laest)) {
            return 1;
        }
        if (udgave().erJson()) {
            udgave().print(udgave().resultatJson().write(problems));
        }
        return sund ? 0 : 1;
    }

    /** Reads a table, telling its problems by its own name; after errors goes on with the strategy there was. */
    private Strategi read(
            String tabel, Strategi strategi, BiFunction<Strategi, Path, Indlaesning> laesning, List<Problem> problems) {
        Indlaesning indlaesning = read(tabel, strategi, laesning);
        problems.addAll(indlaesning.getProblems());
        if (!udgave().erJson()) {
            udgave().warn(tabel, indlaesning.getProblems());
        }
        return indlaesning.getStrategi().orElse(strategi);
    }

    private static Indlaesning read(String tabel, Strategi strategi, BiFunction<Strategi, Path, Indlaesning> laesning) {
        try {
            return laesning.apply(strategi, Path.of(tabel));
        } catch (InvalidPathException e) {
            return Indlaesning.fejl(List.of(
                    Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", tabel).build()));
        }
    }

    private boolean write(Kilde kilde, Strategi strategi) {
        if (udgave().fil().isPresent()) {
            return udgave().save(kilde, udgave().fil().get(), fil -> kilde.write(strategi, fil));
        }
        if (!udgave().erJson()) {
            udgave().print(kilde.text(strategi));
        }
        return true;
    }
}
