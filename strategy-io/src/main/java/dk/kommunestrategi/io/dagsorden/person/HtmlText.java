package dk.kommunestrategi.io.dagsorden.person;

import dk.kommunestrategi.io.dagsorden.line.HtmlLines;
import dk.kommunestrategi.io.dagsorden.line.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text that may be HTML, in which markup may divide what somebody is called, or write a letter of it by its number. */
record HtmlText(String html) {

    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z]|&(?:[a-zA-Z][a-zA-Z0-9]{1,30};|#[0-9xX]|nbsp)");

    /** Whether it has elements or characters that HTML writes by name. */
    boolean isHtml() {
        return HTML.matcher(html).find();
    }

    /** Returns all its text, also what a browser hides: whoever has the HTML can read that too. */
    String whole() {
        return isHtml() ? join(HtmlLines.withHidden(html)) : html;
    }

    /** Returns the text that a browser shows. */
    String shown() {
        return isHtml() ? join(HtmlLines.of(html)) : html;
    }

    /** Returns what can be read behind its markup; nothing where it has none. */
    Stream<String> views() {
        return isHtml() ? Stream.of(whole(), HtmlLines.unescaped(html)) : Stream.empty();
    }

    private static String join(List<Line> lines) {
        return lines.stream().map(Line::tekst).collect(Collectors.joining("\n"));
    }
}
