package dk.kommunestrategi.io.dagsorden.person;

import dk.kommunestrategi.io.reading.text.InterruptedReading;
import dk.kommunestrategi.io.reading.text.KontaktFilter;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the persons out of everything that is read of a record, before anybody reads it: their names unless they are to be
 * kept, and CPR numbers, telephone numbers and mail addresses always. How often, and where, is told.
 */
public final class NavneFilter {

    private final boolean keepsNavne;
    private final NavneIndex index = new NavneIndex();
    private final PersonCollector collector = new PersonCollector(index);
    private final NavneCutter cutter = new NavneCutter(index);
    private final Udeladelser udeladelser = new Udeladelser();

    /** A filter that keeps names, or that leaves them out. */
    public NavneFilter(boolean keepsNavne) {
        this.keepsNavne = keepsNavne;
    }

    /** Remembers whom a record names, wherever in it. */
    public void learn(JsonNode tree) {
        collector.add(tree, false);
    }

    public boolean keepsNavne() {
        return keepsNavne;
    }

    /** Tells that names are left out, and how many. */
    public void left(String where, String pointer, int count) {
        udeladelser.add(Problemkode.NAVNE_UDELADT, where, pointer, count);
    }

    /** Tells nothing of names that have become a number. */
    public void counted(String where, String pointer, String text) {
        udeladelser.add(Problemkode.NAVNE_UDELADT, where, pointer, -Udeladt.count(text));
    }

    /** Returns a text without persons. */
    public String clean(String text, String where, String pointer) {
        InterruptedReading.check();
        KontaktFilter.Cleaned kontakt = KontaktFilter.clean(text);
        udeladelser.add(Problemkode.KONTAKTOPLYSNINGER_UDELADT, where, pointer, kontakt.count());
        if (keepsNavne) {
            return kontakt.text();
        }
        String cleaned = cutter.cut(kontakt.text());
        left(where, pointer, Udeladt.count(cleaned) - Udeladt.count(text));
        return cleaned;
    }

    /**
     * As {@link #clean(String, String, String)}, of a text that may be HTML and is kept as one; only the text that a browser
     * shows stays where something that must go stands behind markup.
     */
    public String cleanRaw(String text, String where, String pointer) {
        String cleaned = clean(text, where, pointer);
        HtmlText html = new HtmlText(cleaned);
        boolean hides =
                html.views().anyMatch(view -> !clean(view, where, pointer).equals(view));
        return hides ? without(html.shown()) : cleaned;
    }

    /** Returns a text with what would stand there if names were left out. */
    public String mask(String text) {
        return keepsNavne ? cutter.cut(text) : text;
    }

    /** Returns the value of a field without persons, in its keys neither; the reader limits its depth. */
    public JsonNode clean(JsonNode value, String key, String where, String pointer) {
        if (value.isString()) {
            return JsonNodeFactory.instance.stringNode(cleanRaw(value.asString(), where, pointer));
        }
        if (value.canConvertToLong() && value.canConvertToExactIntegral()) {
            return number(value, key, where, pointer);
        }
        if (value instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            Map<String, Integer> given = new HashMap<>();
            object.properties().forEach(field -> {
                String known = cleanRaw(field.getKey(), where, pointer);
                if (!leaves(field.getKey(), field.getValue(), known, pointer)) {
                    copy.set(free(known, copy, given), clean(field.getValue(), known, where, pointer));
                }
            });
            return copy;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> copy.add(clean(item, key, where, pointer)));
            return copy;
        }
        return value;
    }

    private JsonNode number(JsonNode number, String key, String where, String pointer) {
        Optional<String> instead = KontaktFilter.instead(number.asLong(), key);
        instead.ifPresent(text -> udeladelser.add(Problemkode.KONTAKTOPLYSNINGER_UDELADT, where, pointer, 1));
        return instead.<JsonNode>map(JsonNodeFactory.instance::stringNode).orElse(number);
    }

    /** Keys that were two persons are the same now, and neither field is to be lost. */
    private static String free(String key, ObjectNode copy, Map<String, Integer> given) {
        String free = key;
        while (copy.has(free)) {
            free = key + " " + given.merge(key, 2, (last, first) -> last + 1);
        }
        return free;
    }

    /** Whether a field is of persons and goes as a whole; then it tells how many they are. */
    public boolean leaves(String key, JsonNode value, String where, String pointer) {
        boolean leaves = PersonFelt.isPerson(key) && !value.isNull() && !keepsNavne;
        if (leaves) {
            left(where, pointer, Math.max(1, antal(value)));
        }
        return leaves;
    }

    /** Returns how many persons a value names: the items of a list, or the names in a text. */
    public static int antal(JsonNode value) {
        if (value.isArray()) {
            return value.size();
        }
        return value.isString() ? Navneliste.of(value.asString()).antal() : value.isObject() ? 1 : 0;
    }

    /** Returns what is told of the record without any of the names, and what has been left out. */
    public List<Problem> told(List<Problem> problems) {
        problems.forEach(problem -> texts(problem).forEach(collector::addText));
        return Stream.concat(
                        problems.stream().map(this::clean),
                        udeladelser.problems().map(this::clean))
                .toList();
    }

    private static Stream<String> texts(Problem problem) {
        return problem.getArguments().stream().filter(String.class::isInstance).map(String.class::cast);
    }

    private Problem clean(Problem problem) {
        return problem.withArguments(problem.getArguments().stream()
                .map(argument -> argument instanceof String text ? mute(text) : argument)
                .collect(Collectors.toList()));
    }

    /** Returns where a problem is without any of the names. */
    public String cleanPointer(String pointer) {
        return cut(Arrays.stream(pointer.split("/", -1))
                .map(step -> Problem.pointer(mute(step.replace("~1", "/").replace("~0", "~")))
                        .substring(1))
                .collect(Collectors.joining("/")));
    }

    private String mute(String text) {
        HtmlText html = new HtmlText(cut(text));
        return html.views().allMatch(view -> cut(view).equals(view)) ? html.html() : cut(html.shown());
    }

    private String cut(String text) {
        return cutter.cut(KontaktFilter.without(text));
    }

    private String without(String text) {
        return keepsNavne ? KontaktFilter.without(text) : cut(text);
    }
}
