package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What stdout and stderr lead to. Immutable and thread-safe.
 *
 * <p>Where the system lists the files that a process has open, they tell it of each stream by itself. Elsewhere it is what
 * the command line library knows: of stdout, and only together with stdin.
 *
 * @param out whether people read stdout as it is written
 * @param err whether people read stderr as it is written
 * @param canErase whether a line that was written can be erased and coloured
 * @param wantsColours whether the user has nothing against colours
 * @param columns how wide the user says it is
 */
public record Terminal(boolean out, boolean err, boolean canErase, boolean wantsColours, OptionalInt columns) {

    /** Files or pipes only. */
    public static final Terminal NONE = new Terminal(false, false, false, false, OptionalInt.empty());

    /** How wide tables may be in files and pipes. */
    static final int FILE_WIDTH = 120;

    private static final int SMALLEST_WIDTH = 40;

    /** Asks the terminal how wide it is, once and only where it matters; one that does not tell is as wide as most. */
    private static final UsageMessageSpec MEASURED = new UsageMessageSpec().autoWidth(true);

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    /** Finds out what this process writes to; {@code COLUMNS}, {@code NO_COLOR} and {@code TERM} are heeded. */
    public static Terminal find(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        String columns = environment.getOrDefault("COLUMNS", "");
        return new Terminal(
                Files.exists(OPEN_FILES) ? target(1).startsWith("/dev/") : Ansi.AUTO.enabled(),
                target(2).startsWith("/dev/"),
                !term.isEmpty() && !term.equals("dumb"),
                environment.getOrDefault("NO_COLOR", "").isEmpty(),
                columns.matches("[1-9][0-9]{0,3}") ? OptionalInt.of(Integer.parseInt(columns)) : OptionalInt.empty());
    }

    /** Whether stdout leads to another program, which may stop reading when it has enough. */
    public static boolean isPipe() {
        return target(1).startsWith("pipe:") || target(1).startsWith("socket:");
    }

    /** Where a stream leads; empty where the system does not tell, or to nowhere. */
    private static String target(int stream) {
        try {
            String file = Files.readSymbolicLink(OPEN_FILES.resolve(Integer.toString(stream)))
                    .toString();
            return file.equals("/dev/null") || file.equals("/dev/full") ? "" : file;
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    /** Returns how results are shown on stdout. */
    public View out(Sprog sprog, ColourOption colours) {
        return view(sprog, out, colours);
    }

    /** Returns how messages are shown on stderr. */
    public View err(Sprog sprog, ColourOption colours) {
        return view(sprog, err, colours);
    }

    private View view(Sprog sprog, boolean isTerminal, ColourOption colours) {
        int width = columns.orElseGet(() -> isTerminal ? MEASURED.width() : FILE_WIDTH);
        return new View(
                sprog,
                Math.max(SMALLEST_WIDTH, width),
                isTerminal,
                colours.isWanted(isTerminal && canErase && wantsColours));
    }
}
