package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.view.ProblemLine;
import dk.kommunestrategi.examples.command.view.ProgressLine;
import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.file.WholeFileWriter;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that every command has about its output, and the way there. */
final class Edition {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @ParentCommand
    private HandleplanCommand handleplan;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String file;

    @Option(names = {"-q", "--quiet"})
    private boolean stille;

    @SuppressWarnings("NullAway.Init")
    Edition() {}

    boolean isJson() {
        return json;
    }

    /** The file to write to, as the user wrote it. */
    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    Sprog sprog() {
        return handleplan.sprog();
    }

    /** How texts are shown on stdout. */
    View view() {
        return handleplan.terminal().out(sprog(), handleplan.colours());
    }

    /** How a result is shown where {@link #printResult} prints it. */
    View resultatvisning() {
        return file == null ? view() : View.file(sprog());
    }

    /** How messages are shown on stderr. */
    View fejlvisning() {
        return handleplan.terminal().fejl(sprog(), handleplan.colours());
    }

    ResultJson resultJson() {
        return new ResultJson(sprog());
    }

    /** Searches, telling on a terminal how far it has come where that takes a while. */
    <T> T search(Function<SearchLimits, T> search) {
        if (stille || !handleplan.terminal().err() || !handleplan.terminal().canSlette()) {
            return search.apply(SearchLimits.INGEN);
        }
        try (ProgressLine line = new ProgressLine(fejlvisning(), err(), handleplan.clock())) {
            return search.apply(line.limits());
        }
    }

    /** Prints a text to stdout. */
    void print(String tekst) {
        out().print(tekst);
    }

    /** Prints a result to the file asked for, or to stdout; returns the exit code. */
    int printResult(Source kilde, String tekst, int exit) {
        if (file == null) {
            print(tekst);
            return exit;
        }
        return save(kilde, file, tekst.getBytes(StandardCharsets.UTF_8)) ? exit : 1;
    }

    /** Prints a result that comes from no document, as {@link #printResult(Source, String, int)}. */
    int printResult(String navn, String tekst) {
        if (file == null) {
            print(tekst);
            return 0;
        }
        return save(navn, file, maal -> WholeFileWriter.write(maal, tekst.getBytes(StandardCharsets.UTF_8))) ? 0 : 1;
    }

    /** Writes a result, but never over the document it is about; returns whether that went well, and reports it if not. */
    boolean save(Source kilde, String maal, byte[] result) {
        return save(kilde, maal, file -> {
            if (kilde.isFile(file)) {
                throw new FileAlreadyExistsException(maal, null, "the document itself");
            }
            WholeFileWriter.write(file, result);
        });
    }

    /** Writes a file; returns whether that went well, and reports it if not. */
    boolean save(Source kilde, String maal, Writing writing) {
        return save(kilde.navn(), maal, writing);
    }

    private boolean save(String navn, String maal, Writing writing) {
        try {
            writing.write(Path.of(maal));
            return true;
        } catch (IOException | InvalidPathException e) {
            Problem problem =
                    Problem.of(Problemkode.FIL_KAN_IKKE_SKRIVES, "", maal).build();
            fail(navn, List.of(problem));
            return false;
        }
    }

    /** What writes a file. */
    interface Writing {
        void write(Path maal) throws IOException;
    }

    /** Tells on stderr what is no result. */
    void tell(String tekst) {
        err().print(tekst);
    }

    /** Reports problems that leave no result; returns the exit code for them. */
    int fail(Source kilde, List<Problem> problems) {
        return fail(kilde.navn(), problems);
    }

    private int fail(String navn, List<Problem> problems) {
        if (json) {
            print(resultJson().write(problems));
        } else {
            warn(navn, problems);
        }
        return 1;
    }

    /** Tells problems beside a result that has no place for them; of the mere warnings nothing to those who want quiet. */
    void warn(Source kilde, List<Problem> problems) {
        warn(kilde.navn(), problems);
    }

    /** Tells problems of a file that was read beside the document. */
    void warn(String file, List<Problem> problems) {
        problems.stream()
                .filter(problem -> !stille || problem.isFejl())
                .forEach(problem -> err().println(fejlvisning().tekst(ProblemLine.of(file, problem, fejlvisning()))));
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private PrintWriter err() {
        return command.commandLine().getErr();
    }
}
