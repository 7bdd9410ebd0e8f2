package dk.kommunestrategi.io.hostile;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts hostile properties into the objects of a document, and hostile values in the place of its own. */
public final class HostileProperties {

    /** A key and a value that is no list and no object. */
    private static final Pattern PROPERTY = Pattern.compile("(\"\\w+\") *: *(\"[^\"\\\\]*\"|[-\\w.]+)");

    private static final List<String> VALUES = List.of(
            "1e499999999999999999997",
            "-1e-400",
            "9".repeat(900),
            "NaN",
            "\"\\ud800\"",
            "\"\\u0000\\u202e\\u200b\"",
            "\"" + "æ".repeat(5_000) + "\"",
            "\"9999999999-H2\"",
            "\"" + "9".repeat(400) + ".00\"",
            nested("[", "]"),
            nested("{\"strategier\":", "}"),
            "{\"navn\":1,\"navn\":2}",
            "[" + "{},".repeat(500) + "{}]");

    private HostileProperties() {}

    /** The document with one more that it should not have. */
    public static String add(String dokument, Random random) {
        List<MatchResult> properties = PROPERTY.matcher(dokument).results().toList();
        if (properties.isEmpty()) {
            return dokument;
        }
        MatchResult property = properties.get(random.nextInt(properties.size()));
        String value = VALUES.get(random.nextInt(VALUES.size()));
        String hostile = property.group(1) + ":" + value;
        return dokument.substring(0, property.start())
                + switch (random.nextInt(4)) {
                    case 0 -> property.group() + "," + property.group();
                    case 1 -> property.group() + "," + hostile;
                    case 2 -> property.group() + CollidingKeys.properties(400);
                    default -> hostile;
                }
                + dokument.substring(property.end());
    }

    private static String nested(String open, String close) {
        return open.repeat(40) + "1" + close.repeat(40);
    }
}
