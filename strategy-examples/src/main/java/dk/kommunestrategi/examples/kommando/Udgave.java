package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.ResultatJson;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that every command has about its output, and the way there. */
final class Udgave {

    /** The languages as the command line writes them. */
    enum Lang {
        /** Danish. */
        DA(Sprog.DANSK),
        /** English. */
        EN(Sprog.ENGELSK);

        private final Sprog sprog;

        Lang(Sprog sprog) {
            this.sprog = sprog;
        }
    }

    @Spec(Target.MIXEE)
    private CommandSpec kommando;

    @Option(names = "--lang", paramLabel = "da|en", defaultValue = "da", description = "Language of the output.")
    private Lang lang;

    @Option(names = "--json", description = "Print the result as JSON, and nothing else.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file: plan the strategy with its new handleplan, other commands their result.")
    private @Nullable String fil;

    @SuppressWarnings("NullAway.Init")
    Udgave() {}

    boolean erJson() {
        return json;
    }

    /** The file to write to, as the user wrote it. */
    Optional<String> fil() {
        return Optional.ofNullable(fil);
    }

    Sprog sprog() {
        return lang.sprog;
    }

    ResultatJson resultatJson() {
        return new ResultatJson(sprog());
    }

    /** Prints a text to stdout. */
    void print(String tekst) {
        out().print(tekst);
    }

    /** Prints a result to the file asked for, or to stdout; returns the exit code. */
    int printResultat(Kilde kilde, String tekst, int exit) {
        if (fil == null) {
            print(tekst);
            return exit;
        }
        return save(kilde, fil, maal -> {
                    if (kilde.erFil(maal)) {
                        throw new FileAlreadyExistsException(fil, null, "the document itself");
                    }
                    Files.writeString(maal, tekst);
                })
                ? exit
                : 1;
    }

    /** Prints a result that comes from no document, as {@link #printResultat(Kilde, String, int)}. */
    int printResultat(String navn, String tekst) {
        if (fil == null) {
            print(tekst);
            return 0;
        }
        return save(navn, fil, maal -> Files.writeString(maal, tekst)) ? 0 : 1;
    }

    /** Writes a file; returns whether that went well, and reports it if not. */
    boolean save(Kilde kilde, String maal, Skrivning skrivning) {
        return save(kilde.navn(), maal, skrivning);
    }

    private boolean save(String navn, String maal, Skrivning skrivning) {
        try {
            skrivning.write(Path.of(maal));
            return true;
        } catch (IOException | InvalidPathException e) {
            Problem problem =
                    Problem.of(Problemkode.FIL_KAN_IKKE_SKRIVES, "", maal).build();
            fail(navn, List.of(problem));
            return false;
        }
    }

    /** What writes a file. */
    interface Skrivning {
        void write(Path maal) throws IOException;
    }

    /** Tells on stderr what is no result. */
    void tell(String tekst) {
        kommando.commandLine().getErr().print(tekst);
    }

    /** Reports problems that leave no result; returns the exit code for them. */
    int fail(Kilde kilde, List<Problem> problems) {
        return fail(kilde.navn(), problems);
    }

    private int fail(String navn, List<Problem> problems) {
        if (json) {
            print(resultatJson().write(problems));
        } else {
            warn(navn, problems);
        }
        return 1;
    }

    /** Tells problems beside a result that has no place for them. */
    void warn(Kilde kilde, List<Problem> problems) {
        warn(kilde.navn(), problems);
    }

    /** Tells problems of a file that was read beside the document. */
    void warn(String fil, List<Problem> problems) {
        PrintWriter err = kommando.commandLine().getErr();
        problems.forEach(problem -> err.println(Problemlinje.of(fil, problem, sprog())));
    }

    private PrintWriter out() {
        return kommando.commandLine().getOut();
    }
}
