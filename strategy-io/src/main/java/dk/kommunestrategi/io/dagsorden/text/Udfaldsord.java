package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.sag.Udfald;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell what came of a case, in small letters; what comes first in a clause counts. */
enum Udfaldsord {
    /** "Som indstillet": no recommendation, but what was recommended. */
    SOM_INDSTILLET(Udfald.GODKENDT, "som indstillet\\b"),
    /** A negation stands before what it negates, or behind it. */
    IKKE(
            Udfald.AFVIST,
            "\\bikke (?:\\w+ ){0,2}?(?:anbefal|indstil|godkend|tiltråd|tiltræd|vedtag|imødekom|tilslut|følge|fulgt)\\w*"
                    + "|\\b(?:anbefal|indstil|godkend|tiltråd|tiltræd|vedtag|imødekom|følge)\\w* (?:\\w+ )?ikke\\b"
                    + "|\\bvedtog (?:\\w+ )?ikke\\b|\\bikke (?:\\w+ )?til efterretning\\b|\\bikke (?:\\w+ ){0,2}?flertal\\b"),
    AFVIST(
            Udfald.AFVIST,
            "\\bforkast(?:et|es|ede|edes|er|e)\\b|\\bafvis(?:t|es|te|tes|er|e)\\b|\\bafslå(?:et|s|r)?\\b|\\bafslog\\b|\\bafslag\\b"
                    + "|\\bnedstem(?:t|mes|te)\\b|\\bforslaget faldt\\b"),
    TILBAGESENDT(
            Udfald.TILBAGESENDT,
            "\\b(?:sendt|sendtes|sendes|sender|sendte|sende|vist|vises|viste|viser|vise) (?:[^.\\n]{0,40} )?(?:tilbage|retur)\\b|\\bgår (?:tilbage|retur) til\\b"
                    + "|\\btilbage(?:send|vis)\\w*|\\bhjemvis\\w*|\\breturner\\w*"),
    /** Whoever defers something defers the case only where the words say so. */
    UDSAETTER(
            Udfald.UDSAT,
            "\\b(?:udsatte|udsætter|udsætte|udskød|udskyder|udskyde) (?:behandlingen af |beslutningen om |at behandle )?"
                    + "(?:sag|sagen|punkt|punktet|pkt|behandlingen|beslutningen|afgørelsen|drøftelsen|indstillingen|den|det|dette)\\b"),
    UDSAT(Udfald.UDSAT, "\\b(?:udsat|udsattes|udsættes|udskudt|udskydes)\\b"),
    ANBEFALET(
            Udfald.ANBEFALET,
            "\\banbefal(?:es|er|et|ede|edes|e)\\b|\\bmed anbefaling\\b|\\bindstil(?:les|ler|lede|ledes|let|le)\\b"),
    TIL_EFTERRETNING(
            Udfald.TAGET_TIL_EFTERRETNING,
            "\\bta(?:get|ges|ger|ge)\\b [^.\\n]{0,80}?(?:til efterretning|til orientering|ad notam)\\b"
                    + "|\\btog(?:es)?\\b [^.\\n]{0,80}?(?:til efterretning|til orientering|ad notam)\\b"
                    + "|\\btil efterretning\\b|^\\W*til orientering\\b|\\borienteringen (?:er |blev )?taget\\b"),
    GODKENDT(
            Udfald.GODKENDT,
            "\\b(?:princip)?godkend(?:t|tes|te|es|er|e)\\b|\\btiltrå(?:dt|dtes|dte)\\b|\\btiltræde[rs]?\\b|\\bvedtag(?:et|es|er|e)\\b"
                    + "|\\bvedtog(?:es)?\\b|\\bbevilg(?:et|es|ede|er)\\b|\\btilslut(?:tet|tede|tes|ter)\\b|\\bimødekom(?:met|mes|mer)?\\b"
                    + "|\\b(?:indstilling|forslag|anbefaling)\\w* (?:blev |er )?(?:fulgt|følges)\\b|\\bfølger (?:\\w+ )?indstilling\\w*");

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

    /** What stands before words that say what is to be, or what another decision was about. */
    private static final Pattern NOT_YET = Pattern.compile(
            "\\b(?:skal|bør|må|vil|ville|skulle|burde|forventes|ønskes|søges)(?: \\w+){0,3} $|\\b(?:den|det|de|af|en|et|nyligt?|tidligere) $"
                    + "|\\b(?:delvis\\w*|foreløbig\\w*|betinget)(?: \\w+)? $",
            FLAGS);

    /** A case, and nothing else, is deferred or sent back. */
    private static final Pattern OTHER_SUBJECT = Pattern.compile(
            "\\w*(?:frist|dato|tidspunkt|termin|start|ikrafttræde|udbud|projekt|byggeri|anlæg|planen|valget|betaling|udgift|brev|svar"
                    + "|midler|beløb|mødet|høring)\\w*",
            FLAGS);

    private static final Pattern SUBJECT = Pattern.compile(
            "\\b(?:sag|sagen|sager|sagerne|sagens|punkt|punktet|punkter|punkterne|pkt|dagsordenspunkt\\w*|behandling\\w*|beslutning\\w*"
                    + "|afgørelse\\w*|drøftelse\\w*|indstilling\\w*|forslaget|forslag|den|det|denne|dette|ad|at)\\b",
            FLAGS);

    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?:\\W|[0-9]|\\b(?:blev|bliver|er|var|enstemmigt|herefter|derfor|igen|dog|og|men|besluttede|besluttet|enighed om|der|at|udvalget|byrådet)\\b)*",
            FLAGS);

    private final Udfald udfald;
    private final Pattern ord;

    Udfaldsord(Udfald udfald, String ord) {
        this.udfald = udfald;
        this.ord = Pattern.compile(ord, FLAGS);
    }

    /**
     * What a clause says.
     *
     * @param udfald the outcome
     * @param start where in the clause it begins
     */
    record Finding(Udfald udfald, int start) {}

    /** Returns the first outcome that a clause says in so many words, or nothing. */
    static Optional<Finding> first(String clause) {
        List<Udfaldsord> all = Arrays.asList(values());
        return all.stream().flatMap(ord -> ord.find(clause).stream()).min(Comparator.comparingInt(Finding::start));
    }

    private Optional<Finding> find(String clause) {
        Matcher found = ord.matcher(clause);
        while (found.find()) {
            if (isSaid(clause.substring(0, found.start()))) {
                return Optional.of(new Finding(udfald, found.start()));
            }
        }
        return Optional.empty();
    }

    private boolean isSaid(String before) {
        return switch (this) {
            case UDSAT, TILBAGESENDT ->
                !OTHER_SUBJECT.matcher(before).find()
                        && (SUBJECT.matcher(before).find()
                                || NO_SUBJECT.matcher(before).matches());
            case GODKENDT, ANBEFALET, AFVIST, TIL_EFTERRETNING ->
                !NOT_YET.matcher(before).find();
            case SOM_INDSTILLET, IKKE, UDSAETTER -> true;
        };
    }
}
