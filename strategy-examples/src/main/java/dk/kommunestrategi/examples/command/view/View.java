package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * For whom something is shown: in which language, how wide, and whether with colours. What colours
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

    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String GREEN = "32";

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

    String heading(String text) {
        return styled(BOLD, text);
    }

    /** Shows a text as an error; it says so itself. */
    public String error(String text) {
        return styled(RED, text);
    }

    String proven(String text) {
        return styled(GREEN, text);
    }

    private String styled(String code, String text) {
        return colours && !text.isEmpty() ? ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m" : text;
    }

    /** Returns how many characters of a text are seen. */
    static int length(String text) {
        return text.indexOf(ESCAPE) < 0
                ? text.length()
                : text.replaceAll(ESCAPE + "\\[[0-9]*m", "").length();
    }

    /** Returns a text for people as it is shown: on a terminal its lines are broken between words. */
    public String shown(String text) {
        if (!isTerminal) {
            return text;
        }
        return text.lines()
                .flatMap(line -> LineWrap.lines(line, width, LineWrap.indent(line) + 2).stream())
                .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }
}
