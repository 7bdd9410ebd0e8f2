package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.sag.Udfald;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What came of a treatment, from its wording: the first sentence that says anything known counts. */
final class Udfaldslaeser {

    private static final int TEGN = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern SAETNING = Pattern.compile("[.\\n]+");

    /** The first that fits: "Anbefales godkendt" is a recommendation, and a negation is looked for before what it negates. */
    private static final Map<Udfald, Pattern> UDTRYK = udtryk();

    private static final Pattern AENDRET = Pattern.compile(
            "\\bmed\\b.{0,60}\\b(ændring(er|en|erne)?|tilføjelse(r|n|rne)?)\\b|\\b(som|i) ændret\\b", TEGN);

    private Udfaldslaeser() {}

    static Optional<Udfald> udfald(String ordlyd) {
        for (String saetning : SAETNING.split(ordlyd, -1)) {
            for (Map.Entry<Udfald, Pattern> udtryk : UDTRYK.entrySet()) {
                if (udtryk.getValue().matcher(saetning).find()) {
                    return Optional.of(udtryk.getKey());
                }
            }
        }
        return Optional.empty();
    }

    static boolean erAendret(String ordlyd) {
        return AENDRET.matcher(ordlyd).find();
    }

    private static Map<Udfald, Pattern> udtryk() {
        Map<Udfald, Pattern> udtryk = new LinkedHashMap<>();
        String ja = "(anbefal\\w*|indstilles|godkend\\w*|tiltråd\\w*|tiltræd\\w*|vedtag\\w*|vedtog)";
        udtryk.put(
                Udfald.TILBAGESENDT,
                Pattern.compile(
                        "\\b(sendt|sendes|sender|vises|vist|returner\\w*)\\b.{0,40}\\btilbage\\b|\\btilbagesend\\w*"
                                + "|\\bhjemvis\\w*|\\breturner\\w*",
                        TEGN));
        udtryk.put(
                Udfald.UDSAT,
                Pattern.compile("\\b(udsat|udsættes|udsætter|udsatte (sagen|punktet)|udskudt|udskydes)\\b", TEGN));
        udtryk.put(
                Udfald.AFVIST,
                Pattern.compile(
                        "\\b(" + ja + " ikke|ikke " + ja
                                + ")\\b|\\bforkast\\w*|\\bafvis(t|es|te|er|ning)\\b|\\bafslå\\w*",
                        TEGN));
        udtryk.put(Udfald.ANBEFALET, Pattern.compile("\\banbefal\\w*|\\b(indstilles|indstiller|indstillede)\\b", TEGN));
        udtryk.put(
                Udfald.TAGET_TIL_EFTERRETNING,
                Pattern.compile(
                        "\\btil efterretning\\b|\\btaget til orientering\\b|\\borienteringen (er |blev )?taget\\b",
                        TEGN));
        udtryk.put(
                Udfald.GODKENDT,
                Pattern.compile(
                        "\\b(godkend\\w*|tiltråd\\w*|tiltræd\\w*|vedtag\\w*|vedtog|bevilge\\w*|bevilget)\\b", TEGN));
        return udtryk;
    }
}
