package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.sprog.Sprog;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What stdout and stderr lead to. Immutable and thread-safe.
 *
 * @param out whether people read stdout as it is written
 * @param err whether people read stderr as it is written
 * @param canSlette whether a line that was written can be erased and coloured
 * @param vilColours whether the user has nothing against colours
 * @param columns how wide the user says it is
 */
public record Terminal(boolean out, boolean err, boolean canSlette, boolean vilColours, OptionalInt columns) {

    /** Files or pipes only. */
    public static final Terminal INGEN = new Terminal(false, false, false, false, OptionalInt.empty());

    /** How wide tables may be in files and pipes. */
    static final int STANDARDBREDDE = 120;

    private static final int SMALLEST_WIDTH = 40;

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    /** Finds out what this process writes to; {@code COLUMNS}, {@code NO_COLOR} and {@code TERM} are heeded. */
    public static Terminal find(Map<String, String> miljoe) {
        String term = miljoe.getOrDefault("TERM", "");
        String columns = miljoe.getOrDefault("COLUMNS", "");
        return new Terminal(
                Files.exists(OPEN_FILES) ? aaben(1).startsWith("/dev/") : hasConsole(),
                aaben(2).startsWith("/dev/"),
                !term.isEmpty() && !term.equals("dumb"),
                miljoe.getOrDefault("NO_COLOR", "").isEmpty(),
                columns.matches("[1-9][0-9]{0,3}") ? OptionalInt.of(Integer.parseInt(columns)) : OptionalInt.empty());
    }

    /** Without a list of open files, Java knows of stdout only, and only together with stdin. */
    @SuppressWarnings("SystemConsoleNull") // What is there from JDK 22 on is asked for below.
    private static boolean hasConsole() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether stdout leads to another program, which may stop reading when it has enough. */
    public static boolean isDatakanal() {
        return aaben(1).startsWith("pipe:") || aaben(1).startsWith("socket:");
    }

    /** Where a stream leads; empty where the system does not tell, or to nowhere. */
    private static String aaben(int stroem) {
        try {
            String file = Files.readSymbolicLink(OPEN_FILES.resolve(Integer.toString(stroem)))
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
    public View fejl(Sprog sprog, ColourOption colours) {
        return view(sprog, err, colours);
    }

    private View view(Sprog sprog, boolean isTerminal, ColourOption colours) {
        int width = columns.orElseGet(() -> isTerminal ? Spurgt.WIDTH : STANDARDBREDDE);
        return new View(
                sprog,
                Math.max(SMALLEST_WIDTH, width),
                isTerminal,
                colours.gaelder(isTerminal && canSlette && vilColours));
    }

    /** The width that the terminal tells when asked, once and only where it matters. */
    private static final class Spurgt {

        /** A terminal that does not tell. */
        private static final int USIKKER = 80;

        static final int WIDTH = spoerg();

        private static int spoerg() {
            try {
                Process stty = new ProcessBuilder("stty", "size")
                        .redirectInput(new File("/dev/tty"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
                return answer.matches("[0-9]+ [1-9][0-9]{0,3}")
                        ? Integer.parseInt(answer.substring(answer.indexOf(' ') + 1))
                        : USIKKER;
            } catch (IOException e) {
                return USIKKER;
            }
        }
    }
}
