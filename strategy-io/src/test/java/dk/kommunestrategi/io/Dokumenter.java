package dk.kommunestrategi.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

    /** A sound portfolio whose strategies use the whole format. */
    public static String wholePortefoelje() {
        String whole = resource("hele-formatet.json");
        String kode = "\"kode\": \"hjemloeshed\"";
        return "{\"navn\": \"Samlet\", \"strategier\": [\n" + whole + ",\n" + whole.replace(kode, "\"kode\": \"2\"")
                + "]}";
    }

    public static String resource(String navn) {
        try (InputStream input = Dokumenter.class.getResourceAsStream(navn)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
