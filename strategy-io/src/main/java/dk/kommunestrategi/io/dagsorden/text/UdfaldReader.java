package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.text.Letters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of a treatment, from its wording: the first sentence that says anything known counts. */
final class UdfaldReader {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern SENTENCE = Pattern.compile("[.\\n]+");

    /** The first that fits: "Anbefales godkendt" is a recommendation, and a negation is looked for before what it negates. */
    private static final Map<Udfald, Pattern> EXPRESSIONS = expressions();

    private static final Pattern AENDRET = Pattern.compile(
            "\\bmed\\b.{0,60}\\b(ændring(er|en|erne)?|tilføjelse(r|n|rne)?)\\b|\\b(som|i) ændret\\b", FLAGS);

    private UdfaldReader() {}

    static Optional<Udfald> udfald(String ordlyd) {
        for (String sentence : SENTENCE.split(Letters.small(ordlyd), -1)) {
            Optional<Udfald> first = first(sentence);
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** What a sentence says first is the decision; what follows may be its content, as a date that is put off. */
    private static Optional<Udfald> first(String sentence) {
        Optional<Udfald> first = Optional.empty();
        int start = sentence.length();
        for (Map.Entry<Udfald, Pattern> expression : EXPRESSIONS.entrySet()) {
            Matcher found = expression.getValue().matcher(sentence);
            if (found.find() && found.start() < start) {
                start = found.start();
                first = Optional.of(expression.getKey());
            }
        }
        return first;
    }

    static boolean isAendret(String ordlyd) {
        return AENDRET.matcher(Letters.small(ordlyd)).find();
    }

    private static Map<Udfald, Pattern> expressions() {
        Map<Udfald, Pattern> expressions = new LinkedHashMap<>();
        String yes = "(anbefal\\w*|indstilles|godkend\\w*|tiltråd\\w*|tiltræd\\w*|vedtag\\w*|vedtog)";
        expressions.put(
                Udfald.TILBAGESENDT,
                Pattern.compile(
                        "\\b(sendt|sendes|sender|vises|vist|returner\\w*)\\b.{0,40}\\btilbage\\b|\\btilbagesend\\w*"
                                + "|\\bhjemvis\\w*|\\breturner\\w*",
                        FLAGS));
        expressions.put(
                Udfald.UDSAT,
                Pattern.compile("\\b(udsat|udsættes|udsætter|udsatte (sagen|punktet)|udskudt|udskydes)\\b", FLAGS));
        expressions.put(
                Udfald.AFVIST,
                Pattern.compile(
                        "\\b(" + yes + " ikke|ikke " + yes
                                + ")\\b|\\bforkast\\w*|\\bafvis(t|es|te|er|ning)\\b|\\bafslå\\w*",
                        FLAGS));
        expressions.put(
                Udfald.ANBEFALET, Pattern.compile("\\banbefal\\w*|\\b(indstilles|indstiller|indstillede)\\b", FLAGS));
        expressions.put(
                Udfald.TAGET_TIL_EFTERRETNING,
                Pattern.compile(
                        "\\btil efterretning\\b|\\btaget til orientering\\b|\\borienteringen (er |blev )?taget\\b",
                        FLAGS));
        expressions.put(
                Udfald.GODKENDT,
                Pattern.compile(
                        "\\b(godkend\\w*|tiltråd\\w*|tiltræd\\w*|vedtag\\w*|vedtog|bevilge\\w*|bevilget)\\b", FLAGS));
        return expressions;
    }
}
