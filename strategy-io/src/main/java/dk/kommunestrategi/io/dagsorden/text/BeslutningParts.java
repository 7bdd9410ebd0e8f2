package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.text.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line taken apart as if it were the heading of a decision.
 *
 * @param beslutning whether it says that a decision follows
 * @param inOrgan whether it says that this is the decision in a body
 * @param nummer whether it numbers the item
 * @param organ what may be the body
 * @param day the day; empty where there is none
 * @param rest what stands behind all this
 */
record BeslutningParts(
        boolean beslutning, boolean inOrgan, boolean nummer, String organ, Optional<Day> day, String rest) {

    /** Body, day and number take no more room than this. */
    private static final int LONGEST = 300;

    private static final Pattern DAY = Pattern.compile("(?<!\\p{Nd})" + Day.FORM + "(?!\\p{Nd})");

    private static final String SIGNS = "[\\s,;:(|–—-]";

    private static final String NUMMER =
            "(?:som |under )?(?:pkt|punkt|dagsordenspunkt|sag|sagsnr|sagsnummer|nr|#)\\.? ?(?:nr\\.?)? ?:? ?[0-9]{1,5}\\b\\)?";

    /** What says that a decision follows. */
    private static final Pattern BESLUTNING = Pattern.compile(
            "(?:tidligere )?(?:beslutning(?:er)?|afgørelse|behandlet|behandling|anbefaling|udtalelse|protokol|protokollat|referat|møde)"
                    + "(?: truffet)?(?:\\s*[:,–—-]\\s*|\\s+|$)(?<i>(?:i|fra|for|af|på|ved|hos) )?"
                    + "(?<moede>(?:et |sit )?(?:ordinært |ekstraordinært )?møde(?:t)? (?:i|af|for|hos) )?");

    private static final Pattern NUMMER_FIRST = Pattern.compile(NUMMER + "[.:]?" + SIGNS + "+");

    private static final Pattern NUMMER_LAST = Pattern.compile("[\\s,;(|–—-]+" + NUMMER + "[.:]?$");

    /** What stands between a body and the day. */
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(?:" + SIGNS
                    + "|\\b(?:den|pr\\.|d\\.|dato|(?:man|tirs|ons|tors|fre|lør|søn)dag)|\\b(?:på|i) (?:sit |et )?møde(?:t)?)+$");

    private static final Pattern ORGANS =
            Pattern.compile("s (?:beslutning(?:er)?|møde|behandling|afgørelse|anbefaling|(?<med>indstilling))$");

    private static final Pattern AFTER_DAY = Pattern.compile(
            "^\\)?(?:,? ?kl\\. ?[0-9]{1,2}(?:[.:][0-9]{2})?)?(?<nummer>" + SIGNS + "*" + NUMMER + ")?[.:]?");

    private static final Pattern SIGNS_FIRST = Pattern.compile("^[\\s,;:.|–—-]+");

    static Optional<BeslutningParts> of(String line) {
        Matcher day = day(line);
        if (!day.find()) {
            return line.length() > LONGEST ? Optional.empty() : Optional.of(of(line, Optional.empty(), "", false));
        }
        String after = line.substring(day.end());
        Matcher behind = AFTER_DAY.matcher(Letters.small(after.substring(0, Math.min(after.length(), LONGEST))));
        boolean isBehind = behind.find();
        boolean nummer = isBehind && behind.group("nummer") != null;
        String rest = withoutSignsAhead(after.substring(isBehind ? behind.end() : 0));
        Optional<Day> found = Optional.of(Day.of(line.substring(day.start(), day.end())));
        String before = withoutSigns(line.substring(0, day.start()));
        // "07-10-2021 - Økonomiudvalget"
        return before.isEmpty() && !rest.isEmpty() && rest.length() <= LONGEST
                ? Optional.of(of(rest, found, "", nummer))
                : Optional.of(of(before, found, rest, nummer));
    }

    /** Takes apart what stands before the day, or alone. */
    private static BeslutningParts of(String written, Optional<Day> day, String rest, boolean hasNummer) {
        String organ = written.replaceFirst("[.:]$", "");
        Matcher first = NUMMER_FIRST.matcher(Letters.small(organ));
        boolean nummer = hasNummer;
        if (first.lookingAt()) {
            nummer = true;
            organ = organ.substring(first.end());
        }
        Matcher last = NUMMER_LAST.matcher(Letters.small(organ));
        if (last.find()) {
            nummer = true;
            organ = organ.substring(0, last.start());
        }
        Matcher beslutning = BESLUTNING.matcher(Letters.small(organ));
        boolean isBeslutning = beslutning.lookingAt();
        boolean inOrgan = isBeslutning && (beslutning.group("i") != null || beslutning.group("moede") != null);
        organ = isBeslutning ? organ.substring(beslutning.end()) : organ;
        Matcher organs = ORGANS.matcher(Letters.small(organ));
        // Without a day it is what the body is asked to decide.
        if (organs.find() && (day.isPresent() || organs.group("med") == null)) {
            organ = organ.substring(0, organs.start());
            isBeslutning = true;
        }
        return new BeslutningParts(isBeslutning, inOrgan, nummer, organ.strip(), day, rest);
    }

    /** Returns what stands before a day without what leads to it: "den", a weekday, signs. */
    static String withoutSigns(String before) {
        Matcher signs = BEFORE_DAY.matcher(Letters.small(before));
        return signs.find() ? before.substring(0, signs.start()).strip() : before.strip();
    }

    static String withoutSignsAhead(String behind) {
        return SIGNS_FIRST.matcher(behind).replaceFirst("");
    }

    /** Looks for a day where a heading may have one. */
    static Matcher day(String line) {
        return DAY.matcher(Letters.small(line.substring(0, Math.min(line.length(), LONGEST))));
    }
}
