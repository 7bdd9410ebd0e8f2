package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.text.Letters;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of body a name tells, by the words that Danish municipalities name them with. */
enum Organart {
    /** The executive board. */
    DIREKTION(Rolleart.DIREKTION, "direktion(en)?"),
    /** The finance committee. */
    OEKONOMIUDVALG(Rolleart.OEKONOMIUDVALG, "(?>.*?økonomi).*udvalg(et)?"),
    /** The council. */
    RAAD(Rolleart.KOMMUNALBESTYRELSE, "(.* )?(kommunalbestyrelse(n)?|byråd(et)?|borgerrepræsentation(en)?)"),
    /** Any other committee. */
    UDVALG(Rolleart.UDVALG, ".*udvalg(et)?|udvalg(et)? (for|vedr|[\"“”„»«'‘’]).*"),
    /** The management group. */
    CHEFGRUPPE(Rolleart.CHEFGRUPPE, ".*chef(gruppe|forum)(n|et)?"),
    /** A steering group. */
    STYREGRUPPE(Rolleart.STYREGRUPPE, ".*styregruppe(n)?");

    private static final int LONGEST_NAVN = 100;

    /** How the names of bodies of other kinds end. */
    private static final Pattern OTHER = Pattern.compile(
            ".*\\p{L}(råd|nævn|kommission|bestyrelse|magistrat|forum|delegation)(et|en|n|met)?|(magistrat|kommission)en"
                    + "|hoved-?med|.*\\bmed-?udvalg(et)?");

    /** What stands in sentences and in no name of a body. */
    private static final Pattern PROSE = Pattern.compile(
            "\\b(sag(en)?|er|var|blev|bliver|skal|kan|har|havde|at|der|det|som|til|fra|på|af|i|møde(t|r)?|jf|ifølge|indstil\\w*"
                    + "|anbefal\\w*|behandl\\w*|forel\\w*|beslut\\w*|vedtog|vedtag\\w*|godkend\\w*|orienter\\w*|referat|tidligere)\\b|[:|]|\\. ",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Rolleart art;
    private final Pattern navn;

    Organart(Rolleart art, String navn) {
        this.art = art;
        this.navn = Pattern.compile(navn);
    }

    /** Returns the kind of body that has such a name, or nothing when that is not known. */
    static Optional<Rolleart> of(String navn) {
        String key = Letters.small(Letters.composed(navn));
        return Arrays.stream(values())
                .filter(organ -> organ.navn.matcher(key).matches())
                .map(organ -> organ.art)
                .findFirst();
    }

    /** Returns whether such a name is that of a body whose kind is known. */
    static boolean isOrgan(String navn) {
        return navn.length() <= LONGEST_NAVN && of(navn).isPresent();
    }

    /** Returns whether a name by itself tells that it is that of a body, of whatever kind. */
    static boolean isNavn(String navn) {
        if (navn.length() > LONGEST_NAVN) {
            return false;
        }
        String key = Letters.small(Letters.composed(navn));
        return (of(navn).isPresent() || OTHER.matcher(key).matches()) && !isProse(navn);
    }

    /** Returns whether words are those of a sentence. */
    static boolean isProse(String words) {
        return PROSE.matcher(Letters.small(Letters.composed(words))).find();
    }
}
