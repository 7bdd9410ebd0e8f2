package dk.kommunestrategi.io.kalender;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Lines as iCalendar has them (RFC 5545, sections 3.1 and 3.3.11): folded by octets, texts escaped. */
final class ContentLines {

    /** The most octets of a line, its end not counted. */
    private static final int LONGEST = 75;

    private static final String END = "\r\n";

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\n\\u0085\\u2028\\u2029]");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]");
    private static final Pattern ESCAPED = Pattern.compile("[\\\\;,]");

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line whose value needs no escaping. */
    ContentLines add(String name, String value) {
        int octets = 0;
        for (int symbol : (name + ":" + value).codePoints().toArray()) {
            String letter = Character.toString(symbol);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.append(letter);
            octets += more;
        }
        lines.append(END);
        return this;
    }

    /** Adds a line whose value is a text; what no text may hold, as control characters, becomes blanks. */
    ContentLines addText(String name, String text) {
        String plain =
                NO_TEXT.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll(" ");
        return add(name, ESCAPED.matcher(plain).replaceAll("\\\\$0").replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
