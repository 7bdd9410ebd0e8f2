package dk.kommunestrategi.examples.command.output;

import dk.kommunestrategi.examples.command.source.Input;
import dk.kommunestrategi.examples.command.view.ProblemLine;
import dk.kommunestrategi.examples.command.view.ProgressLine;
import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.file.WholeFileWriter;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that every command has about its output, and the way there. */
public final class OutputOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String file;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @SuppressWarnings("NullAway.Init")
    public OutputOptions() {}

    /** Whether the result is data. */
    public boolean isJson() {
        return json;
    }

    /** The file to write to, as the user wrote it. */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** The language of this run. */
    public Sprog sprog() {
        return handleplan().sprog();
    }

    /** How texts are shown on stdout. */
    public View view() {
        return handleplan().terminal().out(sprog(), handleplan().colours());
    }

    /** How a result is shown where {@link #printResult} prints it. */
    public View resultView() {
        return file == null ? view() : View.file(sprog());
    }

    /** How messages are shown on stderr. */
    public View messageView() {
        return handleplan().terminal().err(sprog(), handleplan().colours());
    }

    /** What writes results as data. */
    public ResultJson resultJson() {
        return new ResultJson(sprog());
    }

    /** The clock of this run. */
    public InstantSource clock() {
        return handleplan().clock();
    }

    /** The one planner of this run. */
    public Planner planner() {
        return handleplan().planner();
    }

    /** Plans, telling on a terminal how far the search has come where that takes a while. */
    public PlanResult plan(PlanRequest request) {
        if (quiet || !handleplan().terminal().err() || !handleplan().terminal().canErase()) {
            return planner().plan(request);
        }
        try (ProgressLine line =
                new ProgressLine(messageView(), err(), handleplan().clock())) {
            return planner().plan(request, line.limits());
        }
    }

    /** Prints a text to stdout. */
    public void print(String text) {
        out().print(text);
    }

    /** Prints a result to the file asked for, or to stdout; returns the exit code. */
    public int printResult(Input source, String text, int exit) {
        if (file == null) {
            print(text);
            return exit;
        }
        return save(source, file, text.getBytes(StandardCharsets.UTF_8)) ? exit : 1;
    }

    /** Prints a result that comes from no document, as {@link #printResult(Input, String, int)}. */
    public int printResult(String name, String text) {
        if (file == null) {
            print(text);
            return 0;
        }
        return save(name, file, target -> WholeFileWriter.write(target, text.getBytes(StandardCharsets.UTF_8))) ? 0 : 1;
    }

    /** Writes a result, but never over the document it is about; returns whether that went well, and reports it if not. */
    public boolean save(Input source, String target, byte[] result) {
        return save(source, target, file -> {
            if (source.isFile(file)) {
                throw new FileAlreadyExistsException(target, null, "the document itself");
            }
            return WholeFileWriter.write(file, result);
        });
    }

    /** Writes a file; returns whether that went well, and reports it if not. */
    public boolean save(Input source, String target, Writing writing) {
        return save(source.name(), target, writing);
    }

    /** As {@link #save(Input, String, Writing)}, of a result that comes from no document. */
    public boolean save(String name, String target, Writing writing) {
        try {
            List<Problem> problems = writing.write(Path.of(target));
            if (Problem.hasFejl(problems)) {
                fail(name, problems);
                return false;
            }
            warn(name, problems);
            return true;
        } catch (FileAlreadyExistsException e) {
            return failed(name, Problemkode.FIL_FINDES, target);
        } catch (IOException | InvalidPathException e) {
            return failed(name, Problemkode.FIL_KAN_IKKE_SKRIVES, target);
        }
    }

    private boolean failed(String name, Problemkode code, String target) {
        fail(name, List.of(Problem.of(code, "", target).build()));
        return false;
    }

    /** What writes a file, and tells what of it could not be kept, or by errors why nothing is written. */
    public interface Writing {
        List<Problem> write(Path target) throws IOException;
    }

    /** Tells on stderr what is no result. */
    public void tell(String text) {
        err().print(text);
    }

    /** Reports problems that leave no result; returns the exit code for them. */
    public int fail(Input source, List<Problem> problems) {
        return fail(source.name(), problems);
    }

    private int fail(String name, List<Problem> problems) {
        if (json) {
            print(resultJson().write(problems));
        } else {
            warn(name, problems);
        }
        return 1;
    }

    /** Tells problems beside a result that has no place for them; of the mere warnings nothing to those who want quiet. */
    public void warn(Input source, List<Problem> problems) {
        warn(source.name(), problems);
    }

    /** Tells problems of a file that was read beside the document. */
    public void warn(String file, List<Problem> problems) {
        problems.stream()
                .filter(problem -> !quiet || problem.isFejl())
                .forEach(problem -> err().println(messageView().shown(ProblemLine.of(file, problem, messageView()))));
    }

    private Surroundings handleplan() {
        return (Surroundings) command.root().userObject();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private PrintWriter err() {
        return command.commandLine().getErr();
    }
}
