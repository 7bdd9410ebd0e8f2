package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.examples.kommando.visning.Farvevalg;
import dk.kommunestrategi.examples.kommando.visning.Problemlinje;
import dk.kommunestrategi.examples.kommando.visning.Terminal;
import dk.kommunestrategi.examples.kommando.visning.Visning;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.time.InstantSource;
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
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Plankommando.class,
            Explainkommando.class,
            Evaluatekommando.class,
            Validatekommando.class,
            Reportkommando.class,
            Calendarkommando.class,
            Casekommando.class,
            Tablekommando.class,
            Importkommando.class,
            Schemakommando.class,
            Completionkommando.class
        })
public final class Handleplankommando implements Runnable {

    private final Terminal terminal;
    private final InstantSource ur;

    @Option(names = "--lang", paramLabel = "da|en", defaultValue = "da", scope = ScopeType.INHERIT)
    private Sprogvalg lang;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto", scope = ScopeType.INHERIT)
    private Farvevalg farver;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    private Handleplankommando(Terminal terminal, InstantSource ur) {
        this.terminal = terminal;
        this.ur = ur;
    }

    /** Runs a command and, unless all went well, ends the process with its exit code: 1 problems, 2 wrong usage. */
    public static void main(String[] args) {
        Udstroem out = new Udstroem(FileDescriptor.out);
        PrintWriter err = new Udstroem(FileDescriptor.err).writer();
        int exit = run(Terminal.find(System.getenv()), InstantSource.system(), out.writer(), err, args);
        // Who reads no further has enough; a file that cannot hold the result is another matter.
        if (out.erBrudt() && !Terminal.erDatakanal()) {
            Problem problem =
                    Problem.of(Problemkode.FIL_KAN_IKKE_SKRIVES, "", "stdout").build();
            err.println(Problemlinje.of("handleplan", problem, Visning.fil(sprog(args))));
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
     * @param ur the clock by which it is told how long a search takes
     */
    static int run(Terminal terminal, InstantSource ur, PrintWriter out, PrintWriter err, String... args) {
        Sprog sprog = sprog(args);
        Farvevalg farver = new Argumenter(args).valgt("--color", Farvevalg.values(), Farvevalg.AUTO);
        Visning ud = terminal.ud(sprog, farver);
        Brugsfejltekst fejltekst = new Brugsfejltekst(terminal.fejl(sprog, farver));
        int exit = new CommandLine(new Handleplankommando(terminal, ur))
                .setOut(out)
                .setErr(err)
                .setResourceBundle(ResourceBundle.getBundle(
                        "dk.kommunestrategi.examples.kommando.Hjaelpetekster", sprog.getLocale()))
                .setUsageHelpWidth(Math.max(55, ud.bredde()))
                .setColorScheme(farveskema(ud.farver()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((fejl, alle) -> {
                    err.print(fejltekst.text(fejl));
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler(Handleplankommando::report)
                .execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    private static Sprog sprog(String... args) {
        return new Argumenter(args)
                .valgt("--lang", Sprogvalg.values(), Sprogvalg.DA)
                .sprog();
    }

    private static Help.ColorScheme farveskema(boolean farver) {
        return new Help.ColorScheme.Builder(farver ? Help.Ansi.ON : Help.Ansi.OFF)
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
        throw new Brugsfejl(
                spec, "manglerKommando", String.join(", ", spec.subcommands().keySet()));
    }

    Terminal terminal() {
        return terminal;
    }

    InstantSource ur() {
        return ur;
    }

    Sprog sprog() {
        return lang.sprog();
    }

    Farvevalg farver() {
        return farver;
    }
}
