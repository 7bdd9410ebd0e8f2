package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.text.Letters;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sections that a case has a place for, by what their headings say: the source systems agree on words, but neither on
 * their order nor on how a heading is marked.
 */
public enum Afsnitsart {
    /** The course of the case. */
    FORLOEB(
            "sagens (forløb|gang)|sagsforløb|sagshistorik|historik|behandlingsforløb|tidligere (behandling(er)?|beslutning(er)?)"),
    /** What was decided on this very item. */
    BESLUTNING(
            "(endelig |samlet )?beslutning(er)?( i sagen| på mødet| fra mødet)?|(udvalgets|rådets|mødets) beslutning|afgørelse|vedtagelse|(beslutnings)?protokol"),
    /** The summary. */
    RESUME("(kort )?resumé?( .*)?|resume( .*)?|sagsresumé?|sagens baggrund"),
    /** The recommendation. */
    INDSTILLING("(.* )?indstilling(er)?( .*)?"),
    /** The route. */
    BEHANDLING("(sagens |politisk )?behandling|(sagen )?behandles i|sagsgang"),
    /** The presentation. */
    SAGSFREMSTILLING("sagsfremstilling|sagens fremstilling|fremstilling|sagsbeskrivelse"),
    /** The consequences for the economy. */
    OEKONOMI("økonomi|økonomi og .*|økonomiske? .*|bevillingsmæssige konsekvenser|finansiering"),
    /** Who is heard. */
    HOERINGSPARTER("høringsparter|hørte parter|høringsliste"),
    /** Who was absent. */
    AFBUD("afbud|fravær|fraværende|ikke til stede"),
    /** Who was there. */
    DELTAGERE("(møde)?deltagere|til ?stede|tilstedeværende");

    /** What is longer is no heading that anybody knows. */
    private static final int LONGEST = 200;

    /** What a line that nothing marks as a heading says all the same. */
    private static final Pattern UNMARKED = Pattern.compile(
            "(?:beslutning(?:er)?|(?:udvalgets|rådets) beslutning|indstilling(?:er)?|sagsfremstilling|resum[eé]|sagens forløb|sagsforløb"
                    + "|økonomiske konsekvenser|høringsparter) ?:?");

    private static final Pattern SURROUNDINGS = Pattern.compile("^[0-9]{1,3}[.)]\\s*|\\s*[:.]+$");

    private final Pattern overskrift;

    Afsnitsart(String overskrift) {
        this.overskrift = Pattern.compile(overskrift, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Returns whether this is a part of every paper, and never of another part. */
    boolean isPart() {
        return switch (this) {
            case BESLUTNING, INDSTILLING, SAGSFREMSTILLING, AFBUD, DELTAGERE -> true;
            case FORLOEB, RESUME, BEHANDLING, OEKONOMI, HOERINGSPARTER -> false;
        };
    }

    /**
     * Returns whether a section of this kind has such subsections: the presentation may tell history and economy of its own,
     * and any text what has no place elsewhere.
     *
     * @param overskrift the lower heading
     */
    boolean holds(String overskrift) {
        Optional<Afsnitsart> other = of(overskrift);
        return switch (this) {
            case SAGSFREMSTILLING ->
                other.filter(Afsnitsart::isPart).isEmpty() || (other.get() == INDSTILLING && !isUnmarked(overskrift));
            case RESUME, INDSTILLING, OEKONOMI -> other.isEmpty() || other.get() == this;
            case FORLOEB, BESLUTNING, BEHANDLING, HOERINGSPARTER, AFBUD, DELTAGERE -> false;
        };
    }

    /** Returns whether a section of this kind is kept as its text. */
    boolean isText() {
        return switch (this) {
            case SAGSFREMSTILLING, RESUME, OEKONOMI, INDSTILLING, BEHANDLING, HOERINGSPARTER -> true;
            case BESLUTNING, FORLOEB, AFBUD, DELTAGERE -> false;
        };
    }

    /** Returns whether a section of this kind may tell what was decided before, which is no treatment of its own. */
    boolean tellsHistory() {
        return switch (this) {
            case SAGSFREMSTILLING, RESUME, OEKONOMI, FORLOEB -> true;
            case BESLUTNING, INDSTILLING, BEHANDLING, HOERINGSPARTER, AFBUD, DELTAGERE -> false;
        };
    }

    /** Returns whether a line is a heading of a paper that marks none. */
    static boolean isUnmarked(String line) {
        return line.length() <= LONGEST
                && UNMARKED.matcher(Letters.small(Letters.composed(line))).matches();
    }

    /** Returns whether what such a section has belongs to the decision before it: who was there when it was taken. */
    static boolean isAttendance(String overskrift) {
        return of(overskrift).filter(art -> art == AFBUD || art == DELTAGERE).isPresent();
    }

    /** Returns the section that has such a heading, or nothing when it is none of these. */
    static Optional<Afsnitsart> of(String overskrift) {
        if (overskrift.length() > LONGEST) {
            return Optional.empty();
        }
        String word = SURROUNDINGS
                .matcher(Letters.small(Letters.composed(overskrift)))
                .replaceAll("");
        return Arrays.stream(values())
                .filter(art -> art.overskrift.matcher(word).matches())
                .findFirst();
    }
}
