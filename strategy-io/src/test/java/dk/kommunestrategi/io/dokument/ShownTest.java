package dk.kommunestrategi.io.dokument;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.dokument.plan.Historiktekst;
import dk.kommunestrategi.io.dokument.sag.Sagstekst;
import dk.kommunestrategi.io.dokument.sag.Sagsudkast;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.io.dokument.udmoentning.Statustekst;
import dk.kommunestrategi.io.hostile.PrintedPlan;
import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a strategy states is shown: a property with another value makes some of the papers another one. The papers are the
 * report with all of its sections, the draft of the case, the cases, status, yearly report, calendar and history.
 */
@Tag("once")
class ShownTest {

    /** What is shown in no paper, and why. */
    private static final Map<String, String> HIDDEN = Map.ofEntries(
            entry("Strategi.version", "tells programs how the document is written"),
            entry("Strategi.udvidelser", "what other systems keep with the strategy is theirs to show"),
            entry("Sag.udvidelser", "what other systems keep with the case is theirs to show"),
            entry("Initiativ.udvidelser", "what other systems keep with the initiative is theirs to show"),
            entry("Beslutning.udvidelser", "what other systems keep with the decision is theirs to show"),
            entry("Kommune.kode", "its number in registers; its name is shown"),
            entry("Sag.id", "by which programs know it; its number and title are shown"),
            entry("Bilag.id", "by which programs know it; its name is shown"),
            entry("Bilag.orden", "attachments are numbered in the order in which they stand"),
            entry("Bilag.pdf", "how a file is stored"),
            entry("Publicering.sortering", "an agenda system's own order; the item's number is shown"),
            entry("Publicering.dagsorden", "an agenda system's id"),
            entry("Publicering.integration", "an agenda system's id"),
            entry("Publicering.myndighed", "an agenda system's id"),
            entry("Publicering.fremstilling", "an agenda system's id"),
            entry("Publicering.kilde", "an agenda system's id"),
            entry("Dagsordensmoede.id", "an agenda system's id"),
            entry("Dokumenthenvisning.id", "an agenda system's id; the link is shown"),
            entry("Dokumenthenvisning.dokument", "an agenda system's id; the link is shown"));

    private static final JsonMapper JSON = new JsonMapper();

    private static final JsonNode SCHEMA = JSON.readTree(Dokumenter.resource("strategi.schema.json"));

    private static final JsonNode WHOLE = JSON.readTree(Dokumenter.wholeFormat());

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+\\.[0-9]{2}");

    private static final DokumentMapper<Strategi> MAPPER =
            new DokumentMapper<>(Strategi.class, StreamReadConstraints.defaults());

    /** A value in the document, and what the schema says of it. */
    private record Leaf(String pointer, JsonNode schema) {}

    @Test
    void everyPropertyIsShownSomewhereOrDeliberatelyNot() {
        Map<String, List<Leaf>> leaves = new LinkedHashMap<>();
        Set<String> stated = new TreeSet<>();
        walk(WHOLE, SCHEMA, "Strategi", "", stated, leaves);
        assertThat(properties()).as("properties that the document has to state").allMatch(stated::contains);

        Set<String> hidden = new TreeSet<>(leaves.keySet());
        hidden.removeAll(shownAtOnce(leaves));
        String papers = papers(WHOLE);
        hidden.removeIf(property -> leaves.get(property).stream()
                .anyMatch(leaf -> !papers(changed(WHOLE, leaf)).equals(papers)));

        assertThat(hidden).containsExactlyInAnyOrderElementsOf(HIDDEN.keySet());
    }

    /** The properties whose texts are found, all of them changed at once, each to one of its own. */
    private static Set<String> shownAtOnce(Map<String, List<Leaf>> leaves) {
        Map<String, String> markers = new LinkedHashMap<>();
        JsonNode tree = WHOLE.deepCopy();
        leaves.forEach((property, places) -> places.stream()
                .filter(leaf ->
                        leaf.schema().has("minLength") && !leaf.pointer().endsWith("/kode"))
                .forEach(leaf -> {
                    String marker = "¤" + markers.size() + "¤";
                    markers.put(marker, property);
                    set(tree, leaf, JsonNodeFactory.instance.stringNode(marker));
                }));
        String papers = papers(tree);
        return markers.entrySet().stream()
                .filter(marker -> papers.contains(marker.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** All that the schema knows. */
    private static Set<String> properties() {
        Set<String> properties = new TreeSet<>();
        SCHEMA.get("properties").propertyNames().stream()
                .filter(key -> !key.startsWith("$"))
                .forEach(key -> properties.add("Strategi." + key));
        SCHEMA.get("$defs").forEachEntry((type, schema) -> {
            if (schema.has("properties") && !type.contains(".")) {
                schema.get("properties").propertyNames().forEach(key -> properties.add(type + "." + key));
            }
        });
        return properties;
    }

    private static void walk(
            JsonNode node,
            JsonNode type,
            String name,
            String pointer,
            Set<String> stated,
            Map<String, List<Leaf>> leaves) {
        node.forEachEntry((key, value) -> {
            String property = name + "." + key;
            stated.add(property);
            value(value, type.get("properties").get(key), property, pointer + "/" + key, stated, leaves);
        });
    }

    private static void value(
            JsonNode value,
            JsonNode schema,
            String property,
            String pointer,
            Set<String> stated,
            Map<String, List<Leaf>> leaves) {
        if (value.isArray()) {
            for (int k = 0; k < value.size(); k++) {
                value(value.get(k), schema.get("items"), property, pointer + "/" + k, stated, leaves);
            }
        } else if (value.isObject() && schema.has("$ref")) {
            String type = type(schema);
            walk(value, SCHEMA.at("/$defs/" + type), type, pointer, stated, leaves);
        } else if (value.isObject() && schema.has("properties")) {
            value.forEachEntry((key, inner) ->
                    value(inner, schema.get("properties").get(key), property, pointer + "/" + key, stated, leaves));
        } else {
            JsonNode known = schema.has("$ref") ? SCHEMA.at("/$defs/" + type(schema)) : schema;
            leaves.computeIfAbsent(property, first -> new ArrayList<>()).add(new Leaf(pointer, known));
        }
    }

    private static String type(JsonNode schema) {
        return schema.get("$ref").asString().substring("#/$defs/".length());
    }

    /** The document with another value there. */
    private static JsonNode changed(JsonNode whole, Leaf leaf) {
        JsonNode tree = whole.deepCopy();
        set(tree, leaf, other(tree.at(leaf.pointer()), leaf.schema()));
        return tree;
    }

    private static void set(JsonNode tree, Leaf leaf, JsonNode other) {
        int slash = leaf.pointer().lastIndexOf('/');
        JsonNode parent = tree.at(leaf.pointer().substring(0, slash));
        String key = leaf.pointer().substring(slash + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(key), other);
        } else {
            ((ObjectNode) parent).set(key, other);
        }
    }

    private static JsonNode other(JsonNode value, JsonNode schema) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isObject()) {
            return nodes.objectNode();
        }
        if (value.isBoolean()) {
            return nodes.booleanNode(!value.asBoolean());
        }
        if (value.isNumber()) {
            return nodes.numberNode(value.asInt() + 1);
        }
        String text = value.asString();
        String pattern = schema.has("pattern") ? schema.get("pattern").asString() : "";
        if (schema.has("oneOf")) {
            List<String> constants = new ArrayList<>();
            schema.get("oneOf").forEach(one -> constants.add(one.get("const").asString()));
            return nodes.stringNode(constants.get((constants.indexOf(text) + 1) % constants.size()));
        }
        if (pattern.endsWith("-H[12]$")) {
            return nodes.stringNode(YearHalf.parse(text).plusHalves(1).toString());
        }
        if (pattern.contains("Q[1-4]")) {
            return nodes.stringNode(Integer.parseInt(text.substring(0, 4)) + 1 + text.substring(4));
        }
        if (pattern.endsWith("-02-29)$")) {
            return nodes.stringNode(LocalDate.parse(text).plusDays(1).toString());
        }
        return nodes.stringNode(AMOUNT.matcher(text).matches() ? "777000.00" : text + " zz");
    }

    /** All papers, without the digest of the whole document: that shows every change, and nothing. */
    private static String papers(JsonNode tree) {
        Strategi strategi = MAPPER.read(tree.toString());
        PlanResult plan = PrintedPlan.of(strategi);
        Stream<Dokument> papers = Stream.of(
                        Stream.of(
                                Rapport.builder()
                                        .plan(plan)
                                        .problems(uenigheder(strategi))
                                        .build()
                                        .dokument(),
                                Sagsudkast.dokument(plan, Sprog.DANSK),
                                Statustekst.dokument(
                                        strategi, Halvaarsstatus.from(strategi, YearHalf.of(2026, 1)), Sprog.DANSK),
                                Statustekst.dokument(strategi, Aarsrapport.from(strategi, 2026), Sprog.DANSK),
                                Kalendertekst.dokument(
                                        strategi,
                                        Kalender.from(strategi, LocalDate.of(2026, 1, 1), YearHalf.of(2028, 2)),
                                        Sprog.DANSK),
                                Historiktekst.dokument(
                                        strategi, List.of(), List.of(), Placeringskriterier.ALLE, Sprog.DANSK)),
                        Sagsstatus.from(strategi).stream()
                                .map(status -> Sagstekst.dokument(status, strategi.getRoller(), Sprog.DANSK)))
                .flatMap(some -> some);
        return papers.flatMap(paper -> paper.text().lines())
                .filter(line -> !line.contains("SHA-256"))
                .collect(Collectors.joining("\n"));
    }

    /** What sources do not agree about; what else is wrong with another value is not what shows it. */
    private static List<Problem> uenigheder(Strategi strategi) {
        return StrategiCheck.check(strategi).stream()
                .filter(problem -> problem.getPointer().startsWith("/uenigheder")
                        || problem.getPointer().contains("/temaangivelser"))
                .toList();
    }
}
