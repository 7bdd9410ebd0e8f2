package dk.kommunestrategi.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that tests start from. */
public final class Dokumenter {

    private Dokumenter() {}

    /** The sound document of the contract, which uses most of the format. */
    public static String sound() {
        return resource("strategi.json");
    }

    /** The smallest document there can be, with these properties besides. */
    public static String smallest(String properties) {
        return "{\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}" + properties + "}";
    }

    /** A document with one theme, role and initiative, the initiative with these properties besides. */
    public static String withInitiativ(String properties) {
        return smallest(",\"temaer\":[{\"nummer\":1,\"navn\":\"T\"}]"
                + ",\"roller\":[{\"kode\":\"r\",\"navn\":\"R\",\"art\":\"UDVALG\"}]"
                + ",\"initiativer\":[{\"nummer\":1,\"navn\":\"I\",\"temaer\":[1]"
                + ",\"ejere\":[{\"rolle\":\"r\",\"hovedansvar\":true}]" + properties + "}]");
    }

    /** A sound portfolio of several strategies, with everything that a portfolio states. */
    public static String portefoelje() {
        return resource("portefoelje.json");
    }

    /** A sound document that uses most of the format, and whose capacity leaves no room for any plan. */
    public static String withoutRoom() {
        return resource("hele-formatet.json").replace("\"kapacitet\": 6", "\"kapacitet\": 0");
    }

    /** A sound portfolio of two strategies that use most of the format, for which there is no plan. */
    public static String portefoeljeWithoutRoom() {
        String whole = withoutRoom();
        String kode = "\"kode\": \"hjemloeshed\"";
        return "{\"navn\": \"Samlet\", \"strategier\": [\n" + whole + ",\n" + whole.replace(kode, "\"kode\": \"2\"")
                + "]}";
    }

    /** A sound document with every property that the format has. */
    public static String wholeFormat() {
        JsonMapper json = new JsonMapper();
        return joined(json.readTree(resource("hele-formatet.json")), json.readTree(resource("resten-af-formatet.json")))
                .toString();
    }

    /** Objects with what either has, lists one after the other. */
    private static JsonNode joined(JsonNode one, JsonNode other) {
        other.forEachEntry((key, value) -> {
            JsonNode known = one.get(key);
            if (known instanceof ArrayNode list) {
                value.forEach(list::add);
            } else if (known instanceof ObjectNode) {
                joined(known, value);
            } else {
                ((ObjectNode) one).set(key, value);
            }
        });
        return one;
    }

    public static String resource(String navn) {
        try (InputStream input = Dokumenter.class.getResourceAsStream(navn)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
