package dk.kommunestrategi.io.dagsorden.person;

import dk.kommunestrategi.io.dagsorden.line.HtmlLines;
import dk.kommunestrategi.io.dagsorden.line.Line;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Walks through a record once, before anything is read of it, and remembers whom it names. */
final class PersonCollector {

    /** What is longer is no name, but a text that may have some. */
    private static final int LONGEST_NAVN = 200;

    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z]|&(?:[a-zA-Z]{2,10}|#[0-9xX][0-9a-fA-F]{0,6});");

    private final NavneIndex index;

    PersonCollector(NavneIndex index) {
        this.index = index;
    }

    /** Walks through a value of whatever kind; the reader limits its depth. */
    void add(JsonNode value, boolean isPerson) {
        if (value.isString()) {
            addText(value.asString());
            if (isPerson && value.asString().length() <= LONGEST_NAVN) {
                Navneliste.of(value.asString()).navne().forEach(index::addNavn);
            }
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            addText(field.getKey());
            add(
                    field.getValue(),
                    (isPerson && !PersonFelt.isOther(field.getKey())) || PersonFelt.isPerson(field.getKey()));
        }
        if (value.isArray()) {
            value.forEach(item -> add(item, isPerson));
        }
    }

    /** Remembers whom a text names, also where it is HTML. */
    void addText(String text) {
        if (isHtml(text)) {
            addPlain(plain(text));
        } else {
            addPlain(text);
        }
    }

    /** Whether a text has elements or characters that HTML writes by name. */
    static boolean isHtml(String text) {
        return HTML.matcher(text).find();
    }

    static String plain(String html) {
        return HtmlLines.of(html).stream().map(Line::tekst).collect(Collectors.joining("\n"));
    }

    private void addPlain(String text) {
        WordRow row = new WordRow(text);
        new NavneFinder(row).find();
        new TegnFinder(row).find();
        index.add(row);
    }
}
