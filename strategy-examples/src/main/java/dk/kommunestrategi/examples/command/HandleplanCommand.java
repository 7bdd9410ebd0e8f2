package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.Arguments;
import dk.kommunestrategi.examples.command.option.SprogOption;
import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.option.UsageErrorText;
import dk.kommunestrategi.examples.command.option.Version;
import dk.kommunestrategi.examples.command.output.Surroundings;
import dk.kommunestrategi.examples.command.view.ColourOption;
import dk.kommunestrategi.examples.command.view.ProblemLine;
import dk.kommunestrategi.examples.command.view.ProcessStream;
import dk.kommunestrategi.examples.command.view.Terminal;
import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line's entry: {@code handleplan COMMAND …}. */
@Command(
        name = "handleplan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class HandleplanCommand implements Runnable, Surroundings {

    private final Terminal terminal;
    private final InstantSource clock;
    private final Planner planner = Planner.standard();

    @Option(names = "--lang", paramLabel = "da|en", defaultValue = "da", scope = ScopeType.INHERIT)
    private SprogOption lang;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto", scope = ScopeType.INHERIT)
    private ColourOption colours;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    private HandleplanCommand(Terminal terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Runs a command and, unless all went well, ends the process with its exit code: 1 problems, 2 wrong usage. */
    public static void main(String[] args) {
        ProcessStream out = new ProcessStream(FileDescriptor.out);
        PrintWriter err = new ProcessStream(FileDescriptor.err).writer();
        int exit = run(Terminal.find(System.getenv()), InstantSource.system(), out.writer(), err, args);
        // Who reads no further has enough; a file that cannot hold the result is another matter.
        if (out.isBroken() && !Terminal.isPipe()) {
            Problem problem =
                    Problem.of(Problemkode.FIL_KAN_IKKE_SKRIVES, "", "stdout").build();
            err.println(ProblemLine.of("handleplan", problem, View.file(sprog(args))));
            exit = Math.max(1, exit);
        }
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /**
     * Runs a command and returns its exit code.
     *
     * @param terminal what the writers lead to
     * @param clock the clock by which it is told how long a search takes
     */
    static int run(Terminal terminal, InstantSource clock, PrintWriter out, PrintWriter err, String... args) {
        Sprog sprog = sprog(args);
        ColourOption colours = new Arguments(args).chosen("--color", ColourOption.values(), ColourOption.AUTO);
        View view = terminal.out(sprog, colours);
        UsageErrorText usageErrors = new UsageErrorText(terminal.err(sprog, colours));
        CommandLine handleplan = new CommandLine(new HandleplanCommand(terminal, clock));
        Commands.asked(args).forEach(handleplan::addSubcommand);
        int exit = handleplan
                .setOut(out)
                .setErr(err)
                .setResourceBundle(ResourceBundle.getBundle(
                        "dk.kommunestrategi.examples.command.Hjaelpetekster", sprog.getLocale()))
                .setUsageHelpWidth(Math.max(55, view.width()))
                .setColorScheme(colorScheme(view.colours()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((error, rest) -> {
                    err.print(usageErrors.text(error));
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler(HandleplanCommand::report)
                .setExecutionStrategy(parsed -> {
                    List<CommandLine> commands = parsed.asCommandLineList();
                    new Arguments(args)
                            .checkFlags(commands.get(commands.size() - 1).getCommandSpec());
                    return new CommandLine.RunLast().execute(parsed);
                })
                .execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    private static Sprog sprog(String... args) {
        return new Arguments(args)
                .chosen("--lang", SprogOption.values(), SprogOption.DA)
                .sprog();
    }

    private static Help.ColorScheme colorScheme(boolean colours) {
        return new Help.ColorScheme.Builder(colours ? Help.Ansi.ON : Help.Ansi.OFF)
                .commands(Help.Ansi.Style.bold)
                .options(Help.Ansi.Style.bold)
                .build();
    }

    /** What goes wrong outside the document is told in a line, without a stack trace. */
    private static int report(Exception failure, CommandLine command, ParseResult arguments) {
        command.getErr().println("handleplan: " + failure);
        return 1;
    }

    @Override
    public void run() {
        throw new UsageError(
                spec, "manglerKommando", String.join(", ", spec.subcommands().keySet()));
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public Planner planner() {
        return planner;
    }

    @Override
    public Sprog sprog() {
        return lang.sprog();
    }

    @Override
    public ColourOption colours() {
        return colours;
    }
}
