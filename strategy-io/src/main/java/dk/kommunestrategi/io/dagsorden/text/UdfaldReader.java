package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of a treatment, from its wording. The decision stands in a main clause: what was proposed, what a minority said
 * and what the decision is about are no outcome. Sentences, or items of the recommendation, that say different things leave
 * the outcome open, unless all of them let the case go on: then the first counts.
 */
public final class UdfaldReader {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

    /** Nobody decides in longer sentences. */
    private static final int LONGEST_SENTENCE = 2_000;

    /** Before a capital letter, or after a longer word; an abbreviation ends none. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\n|(?<!\\b(?i:pkt|nr|jf|d|ad|kl|stk|ca|mio|kr|inkl|ekskl|vedr))[.!](?=\\s+[\\p{Lu}\\[(]|\\s*$)"
                    + "|(?<=\\p{L}{4})[.!](?=\\s|\\p{L})",
            FLAGS);

    private static final Pattern CLAUSE = Pattern.compile("[,;:!?]| [–—-] | men ");

    private static final Pattern AND = Pattern.compile(" (?:og|samt) ");

    /** Who decides, or what is decided, before the word that tells it. */
    private static final Pattern FEW_WORDS = Pattern.compile("\\W*(?:\\w+\\W+){0,3}", FLAGS);

    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]{0,200}\\)|\\[[^\\]]{0,30}\\]");

    /** What begins a clause that only tells more of another one. */
    private static final Pattern SUBORDINATE = Pattern.compile(
            "^\\s*(?:og |samt |men |dog )?(?:at(?! ?[0-9])|idet|som(?! indstillet| ændret)|hvilket|hvor\\w*|hvis|når|da|fordi|så(?:ledes)?|om|for at|mens|jf|bortset|undtagen|under)\\b",
            FLAGS);

    private static final Pattern THAT = Pattern.compile("^\\s*at\\b.*\\b(?:sag|punkt)\\w*", FLAGS);

    private static final Pattern SUBORDINATE_BEHIND = Pattern.compile("^\\s*(?:og |samt )?der\\b", FLAGS);

    /** Inside a clause, what such words begin goes on to its end. */
    private static final Pattern INNER = Pattern.compile(
            "\\b(?:at(?! ?[0-9])|om|idet|som(?! indstillet| ændret)|hvis|når|fordi|hvor\\w*)\\b(?! efterretning)",
            FLAGS);

    /** Who decides to do something does it. */
    private static final Pattern DECIDES = Pattern.compile(
            "\\b(?:beslutte(?:de|r|t|s)|enighed om|enige? om|valgte|vælger|enedes om)(?: \\w+){0,2}?,? ?(?:om )?at ?$|\\bkan $",
            FLAGS);

    private static final Pattern PROPOSES = Pattern.compile(
            "\\b(?:foreslog|foreslår|foreslås|stillede|stiller|fremsatte|begærede|begærer|ønskede|bad|anmodede|et forslag|forslag fra|forslag om"
                    + "|(?:forvaltning|administration|direktør|borgmester|kommunaldirektør|formand)\\w* (?:indstiller|indstillede|anbefaler|anbefalede))\\b",
            FLAGS);

    private static final Pattern AENDRINGSFORSLAG = Pattern.compile("\\b(?:under)?ændringsforslag\\w*", FLAGS);

    private static final Pattern FORSLAGET =
            Pattern.compile("^\\W*(?:herefter )?(?:dette|det|begæringen|(?:dette )?forslaget)\\b", FLAGS);

    /** What some of the members said. */
    private static final Pattern SOME = Pattern.compile(
            "\\b(?:mindretal\\w*|stemte|stemmer|undlod|forbehold|et medlem|medlemmer|mindretalsudtalelse)\\b"
                    + "|^\\W*(?:og )?(?:liste |parti(?:et)? )?(?!et |en |de |og |at |i |på |af |så |nu |ad |vi |er )\\p{L}{1,2}(?: og \\p{L}{1,2})? \\p{L}{3,}"
                    + "|^\\W*(?:og )?(?:det |de )?(?:venstre|konservative|socialdemokrat\\w*|enhedslisten|radikale|dansk folkeparti|liberal alliance"
                    + "|alternativet|moderaterne|danmarksdemokraterne|nye borgerlige|socialistisk folkeparti)\\b",
            FLAGS);

    /** An item of the recommendation. */
    private static final Pattern PUNKT = Pattern.compile(
            "\\b(?:ad|at|pkt|punkt|punkterne|indstillingspunkt\\w*|delpunkt) ?\\.? ?(?:[0-9]|[a-h]\\b)|^\\W*(?:[0-9]{1,2}[.)]|[a-h]\\)) ",
            FLAGS);

    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:forkast|afvis|afslå)\\w*|\\bikke (?:\\w+ )?(?:godkend|tiltræd|vedtag|imødekom|anbefal)\\w*", FLAGS);
    private static final Pattern AGREED =
            Pattern.compile("\\b(?<!ikke )(?:godkend|tiltræd|vedtag|imødekom)\\w*", FLAGS);

    private static final String UNTIL = "\\b(?:(?!bemærkning|\\bat\\b|\\bom\\b)[^.\\n]){0,60}?\\b";
    private static final Pattern AENDRET = Pattern.compile(
            "\\bmed" + UNTIL
                    + "(?:ændring(?:er|en|erne)?|tilføjelse(?:r|n|rne)?|rettelse(?:r|n|rne)?|præcisering(?:er|en|erne)?|korrektion(?:er)?"
                    + "|justering(?:er|en|erne)?|undtagelse(?:r|n)?|tilretning(?:er|en)?)\\b|\\b(?:som|i) ændret\\b|, dog (?!ikke\\b)",
            FLAGS);

    private final List<Udfald> all = new ArrayList<>();
    private boolean isProposed;
    private boolean aendret;

    private UdfaldReader() {}

    /**
     * What came of a treatment.
     *
     * @param udfald the outcome; empty where the wording leaves it open
     * @param aendret whether something was changed
     */
    record Finding(Optional<Udfald> udfald, boolean aendret) {}

    /** Returns the outcome that a wording tells, or nothing. */
    public static Optional<Udfald> udfald(String ordlyd) {
        return find(ordlyd).udfald();
    }

    static Finding find(String ordlyd) {
        UdfaldReader reader = new UdfaldReader();
        for (String sentence : SENTENCE.split(ordlyd, -1)) {
            if (!sentence.isBlank() && sentence.length() <= LONGEST_SENTENCE) {
                reader.read(PARENTHESES.matcher(Letters.small(sentence)).replaceAll(" "));
            }
        }
        Optional<Udfald> udfald = reader.udfald();
        return new Finding(udfald, udfald.isPresent() && reader.aendret);
    }

    private void read(String sentence) {
        int before = all.size();
        String[] clauses = CLAUSE.split(sentence, -1);
        String ahead = "";
        for (int k = 0; k < clauses.length; k++) {
            String clause = clauses[k];
            boolean isPunkt = PUNKT.matcher(clause).find();
            boolean decides = DECIDES.matcher(ahead + " at").find()
                    && SUBORDINATE.matcher(clause).find();
            boolean isMain = (!SUBORDINATE.matcher(clause).find() || decides)
                    && (k == 0 || !SUBORDINATE_BEHIND.matcher(clause).find());
            if (all.size() > before ? isPunkt : isMain) {
                if (!read(
                        decides ? SUBORDINATE.matcher(clause).replaceFirst("") : clause,
                        isPunkt && all.size() > before,
                        sentence)) {
                    return;
                }
            }
            if (!isMain && all.size() > before && THAT.matcher(clause).find()) {
                addContent(clause);
            }
            ahead = clause;
        }
        aendret |= all.size() > before && AENDRET.matcher(sentence).find();
    }

    /** Reads a clause; returns whether the sentence goes on to tell of the decision. */
    private boolean read(String clause, boolean isBehind, String sentence) {
        if (AENDRINGSFORSLAG.matcher(clause).find()) {
            isProposed = true;
            aendret |= Udfaldsord.first(clause)
                    .filter(found -> found.udfald() == Udfald.GODKENDT)
                    .isPresent();
            return true;
        }
        Optional<Udfaldsord.Finding> found = Udfaldsord.first(clause);
        String ahead = found.map(first -> clause.substring(0, first.start())).orElse(clause);
        if (PROPOSES.matcher(ahead).find()) {
            isProposed = true;
            return false;
        }
        boolean isOther = SOME.matcher(ahead).find()
                || (isProposed && FORSLAGET.matcher(clause).find())
                || (!isBehind
                        && INNER.matcher(ahead).find()
                        && !DECIDES.matcher(ahead).find());
        found.filter(first -> !isOther).ifPresent(first -> {
            all.add(withContent(first.udfald(), sentence));
            String behind = clause.substring(first.start()).replaceFirst("^\\W*\\w+", "");
            addContent(behind);
            addBesides(behind);
        });
        return true;
    }

    /** Whoever approves or recommends that the case is put off, or sent back, lets nothing go on. */
    private void addContent(String content) {
        Udfald decided = all.get(all.size() - 1);
        if (decided == Udfald.GODKENDT || decided == Udfald.ANBEFALET) {
            Udfaldsord.first(content)
                    .map(Udfaldsord.Finding::udfald)
                    .filter(udfald -> udfald == Udfald.UDSAT || udfald == Udfald.TILBAGESENDT)
                    .ifPresent(all::add);
        }
    }

    /** One clause may decide two things: "godkendte punkt 1 og afviste punkt 2". */
    private void addBesides(String behind) {
        Matcher inner = INNER.matcher(behind);
        String main = inner.find() ? behind.substring(0, inner.start()) : behind;
        AND.splitAsStream(main)
                .skip(1)
                .takeWhile(part -> !SOME.matcher(part).find())
                .flatMap(part ->
                        Udfaldsord.first(part)
                                .filter(found -> FEW_WORDS
                                        .matcher(part.substring(0, found.start()))
                                        .matches())
                                .stream())
                .map(Udfaldsord.Finding::udfald)
                .forEach(all::add);
    }

    /** Whoever recommends to reject does not recommend the case. */
    private static Udfald withContent(Udfald udfald, String sentence) {
        Matcher negated = NEGATED.matcher(sentence);
        return udfald == Udfald.ANBEFALET
                        && negated.find()
                        && !AGREED.matcher(negated.replaceAll("")).find()
                ? Udfald.AFVIST
                : udfald;
    }

    private Optional<Udfald> udfald() {
        Set<Udfald> different = new TreeSet<>(all);
        if (different.size() > 1) {
            different.remove(Udfald.TAGET_TIL_EFTERRETNING);
            all.removeIf(Udfald.TAGET_TIL_EFTERRETNING::equals);
        }
        boolean goesOn = different.stream().allMatch(udfald -> udfald == Udfald.ANBEFALET || udfald == Udfald.GODKENDT);
        return different.size() == 1 || goesOn ? all.stream().findFirst() : Optional.empty();
    }
}
