package dk.kommunestrategi.examples.kommando;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line's entry: {@code handleplan COMMAND …}. */
@Command(
        name = "handleplan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Places the initiatives of a municipality's strategy in a handleplan, and judges plans.",
        subcommands = {
            Plankommando.class,
            Explainkommando.class,
            Evaluatekommando.class,
            Validatekommando.class,
            Rapportkommando.class,
            Calendarkommando.class,
            Casekommando.class,
            Tablekommando.class,
            Importkommando.class,
            Schemakommando.class
        })
public final class Handleplankommando implements Runnable {

    @Spec
    private CommandSpec spec;

    /** For the command line library. */
    @SuppressWarnings("NullAway.Init")
    Handleplankommando() {}

    /** Runs a command and, unless all went well, ends the process with its exit code: 1 problems, 2 wrong usage. */
    public static void main(String[] args) {
        int exit = run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Runs a command with its output going to these writers, and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        int exit = new CommandLine(new Handleplankommando())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Handleplankommando::report)
                .execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    /** What goes wrong outside the document is told in a line, without a stack trace. */
    private static int report(Exception failure, CommandLine command, ParseResult arguments) {
        command.getErr().println("handleplan: " + failure);
        return 1;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
