package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * For whom something is shown ("visning": display): in which language, how wide, and whether with colours. What colours
 * say is always said by words too. Immutable and thread-safe.
 *
 * @param sprog the language
 * @param width how many characters tables may be wide
 * @param isTerminal whether lines of text are broken at that width as well; otherwise they stay whole for other programs
 * @param colours whether headings are bold, errors red and proofs green
 */
public record View(Sprog sprog, int width, boolean isTerminal, boolean colours) {

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.examples.command.Kommandotekster", locale));

    private static final String FED = "1";
    private static final String RED = "31";
    private static final String GROEN = "32";

    /** What begins a code that changes how the text behind it looks. */
    static final char ESCAPE = '\u001b';

    /** Returns what is shown in a file: tables as wide as a page, plain, lines whole. */
    public static View file(Sprog sprog) {
        return new View(sprog, Terminal.FILE_WIDTH, false, false);
    }

    /** Returns words of the command line in the language. */
    public String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }

    String overskrift(String tekst) {
        return stil(FED, tekst);
    }

    /** Shows a text as an error; it says so itself. */
    public String fejl(String tekst) {
        return stil(RED, tekst);
    }

    String proven(String tekst) {
        return stil(GROEN, tekst);
    }

    private String stil(String kode, String tekst) {
        return colours && !tekst.isEmpty() ? ESCAPE + "[" + kode + "m" + tekst + ESCAPE + "[0m" : tekst;
    }

    /** Returns how many characters of a text are seen. */
    static int length(String tekst) {
        return tekst.indexOf(ESCAPE) < 0
                ? tekst.length()
                : tekst.replaceAll(ESCAPE + "\\[[0-9]*m", "").length();
    }

    /** Returns a text for people as it is shown: on a terminal its lines are broken between words. */
    public String tekst(String tekst) {
        if (!isTerminal) {
            return tekst;
        }
        return tekst.lines()
                .flatMap(line -> LineWrap.lines(line, width, LineWrap.indent(line) + 2).stream())
                .collect(Collectors.joining("\n", "", tekst.endsWith("\n") ? "\n" : ""));
    }
}
