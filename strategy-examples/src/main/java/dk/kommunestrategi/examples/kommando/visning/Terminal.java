package dk.kommunestrategi.examples.kommando.visning;

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
 * @param kanSlette whether a line that was written can be erased and coloured
 * @param vilFarver whether the user has nothing against colours
 * @param kolonner how wide the user says it is
 */
public record Terminal(boolean out, boolean err, boolean kanSlette, boolean vilFarver, OptionalInt kolonner) {

    /** Files or pipes only. */
    public static final Terminal INGEN = new Terminal(false, false, false, false, OptionalInt.empty());

    /** How wide tables may be in files and pipes. */
    static final int STANDARDBREDDE = 120;

    private static final int MINDSTE_BREDDE = 40;

    private static final Path AABNE_FILER = Path.of("/proc/self/fd");

    /** Finds out what this process writes to; {@code COLUMNS}, {@code NO_COLOR} and {@code TERM} are heeded. */
    public static Terminal find(Map<String, String> miljoe) {
        String term = miljoe.getOrDefault("TERM", "");
        String kolonner = miljoe.getOrDefault("COLUMNS", "");
        return new Terminal(
                Files.exists(AABNE_FILER) ? aaben(1).startsWith("/dev/") : harKonsol(),
                aaben(2).startsWith("/dev/"),
                !term.isEmpty() && !term.equals("dumb"),
                miljoe.getOrDefault("NO_COLOR", "").isEmpty(),
                kolonner.matches("[1-9][0-9]{0,3}") ? OptionalInt.of(Integer.parseInt(kolonner)) : OptionalInt.empty());
    }

    /** Without a list of open files, Java knows of stdout only, and only together with stdin. */
    @SuppressWarnings("SystemConsoleNull") // What is there from JDK 22 on is asked for below.
    private static boolean harKonsol() {
        Console konsol = System.console();
        try {
            return konsol != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(konsol);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether stdout leads to another program, which may stop reading when it has enough. */
    public static boolean erDatakanal() {
        return aaben(1).startsWith("pipe:") || aaben(1).startsWith("socket:");
    }

    /** Where a stream leads; empty where the system does not tell, or to nowhere. */
    private static String aaben(int stroem) {
        try {
            String fil = Files.readSymbolicLink(AABNE_FILER.resolve(Integer.toString(stroem)))
                    .toString();
            return fil.equals("/dev/null") || fil.equals("/dev/full") ? "" : fil;
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    /** Returns how results are shown on stdout. */
    public Visning ud(Sprog sprog, Farvevalg farver) {
        return visning(sprog, out, farver);
    }

    /** Returns how messages are shown on stderr. */
    public Visning fejl(Sprog sprog, Farvevalg farver) {
        return visning(sprog, err, farver);
    }

    private Visning visning(Sprog sprog, boolean erTerminal, Farvevalg farver) {
        int bredde = kolonner.orElseGet(() -> erTerminal ? Spurgt.BREDDE : STANDARDBREDDE);
        return new Visning(
                sprog,
                Math.max(MINDSTE_BREDDE, bredde),
                erTerminal,
                farver.gaelder(erTerminal && kanSlette && vilFarver));
    }

    /** The width that the terminal tells when asked, once and only where it matters. */
    private static final class Spurgt {

        /** A terminal that does not tell. */
        private static final int USIKKER = 80;

        static final int BREDDE = spoerg();

        private static int spoerg() {
            try {
                Process stty = new ProcessBuilder("stty", "size")
                        .redirectInput(new File("/dev/tty"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String svar = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
                return svar.matches("[0-9]+ [1-9][0-9]{0,3}")
                        ? Integer.parseInt(svar.substring(svar.indexOf(' ') + 1))
                        : USIKKER;
            } catch (IOException e) {
                return USIKKER;
            }
        }
    }
}
