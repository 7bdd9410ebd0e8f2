package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.examples.kommando.visning.Fremdriftslinje;
import dk.kommunestrategi.examples.kommando.visning.Problemlinje;
import dk.kommunestrategi.examples.kommando.visning.Visning;
import dk.kommunestrategi.io.Filskriver;
import dk.kommunestrategi.io.ResultatJson;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Soegerammer;
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
final class Udgave {

    @Spec(Target.MIXEE)
    private CommandSpec kommando;

    @ParentCommand
    private Handleplankommando handleplan;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String fil;

    @Option(names = {"-q", "--quiet"})
    private boolean stille;

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
        return handleplan.sprog();
    }

    /** How texts are shown on stdout. */
    Visning visning() {
        return handleplan.terminal().ud(sprog(), handleplan.farver());
    }

    /** How a result is shown where {@link #printResultat} prints it. */
    Visning resultatvisning() {
        return fil == null ? visning() : Visning.fil(sprog());
    }

    /** How messages are shown on stderr. */
    Visning fejlvisning() {
        return handleplan.terminal().fejl(sprog(), handleplan.farver());
    }

    ResultatJson resultatJson() {
        return new ResultatJson(sprog());
    }

    /** Searches, telling on a terminal how far it has come where that takes a while. */
    <T> T search(Function<Soegerammer, T> soegning) {
        if (stille || !handleplan.terminal().err() || !handleplan.terminal().kanSlette()) {
            return soegning.apply(Soegerammer.INGEN);
        }
        try (Fremdriftslinje linje = new Fremdriftslinje(fejlvisning(), err(), handleplan.ur())) {
            return soegning.apply(linje.rammer());
        }
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
        return save(kilde, fil, tekst.getBytes(StandardCharsets.UTF_8)) ? exit : 1;
    }

    /** Prints a result that comes from no document, as {@link #printResultat(Kilde, String, int)}. */
    int printResultat(String navn, String tekst) {
        if (fil == null) {
            print(tekst);
            return 0;
        }
        return save(navn, fil, maal -> Filskriver.write(maal, tekst.getBytes(StandardCharsets.UTF_8))) ? 0 : 1;
    }

    /** Writes a result, but never over the document it is about; returns whether that went well, and reports it if not. */
    boolean save(Kilde kilde, String maal, byte[] resultat) {
        return save(kilde, maal, fil -> {
            if (kilde.erFil(fil)) {
                throw new FileAlreadyExistsException(maal, null, "the document itself");
            }
            Filskriver.write(fil, resultat);
        });
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
        err().print(tekst);
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

    /** Tells problems beside a result that has no place for them; of the mere warnings nothing to those who want quiet. */
    void warn(Kilde kilde, List<Problem> problems) {
        warn(kilde.navn(), problems);
    }

    /** Tells problems of a file that was read beside the document. */
    void warn(String fil, List<Problem> problems) {
        problems.stream()
                .filter(problem -> !stille || problem.erFejl())
                .forEach(problem -> err().println(fejlvisning().tekst(Problemlinje.of(fil, problem, fejlvisning()))));
    }

    private PrintWriter out() {
        return kommando.commandLine().getOut();
    }

    private PrintWriter err() {
        return kommando.commandLine().getErr();
    }
}
