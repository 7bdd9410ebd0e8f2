package dk.kommunestrategi.io.dagsorden.person;

import dk.kommunestrategi.io.reading.text.InterruptedReading;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Walks through a record once, before anything is read of it, and remembers whom it names. */
final class PersonCollector {

    /** What is longer is no name, but a text that may have some. */
    private static final int LONGEST_NAVN = 200;

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
        InterruptedReading.check();
        WordRow row = new WordRow(new HtmlText(text).whole());
        new NavneFinder(row).find();
        new TegnFinder(row).find();
        index.add(row);
    }
}
