package dk.kommunestrategi.io.dagsorden.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that can be told to be names by what stands around them: a title, "Afbud:", "For stemte", "deltog ikke". */
final class TegnFinder {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What a list of persons follows, to the end of its line. */
    private static final Pattern LISTE = Pattern.compile(
            "\\b(?:(?:afbud|fravær(?:ende)?|forfald|ikke til stede)\\b(?: (?:fra|var|er))?[ \\t]*[:–-]?"
                    + "|(?:(?:møde)?deltagere|til ?stede|tilstedeværende|referent|sagsbehandlere?|kontakt(?:person)?|formand"
                    + "|ordstyrer|inhabile?|stedfortrædere?|suppleanter?|underskrift|underskrevet af)[ \\t]*:"
                    + "|(?:for|imod|mod|undlod|blankt?)(?: at)?(?: stemte| stemme[rt]?)?[ \\t]*:"
                    + "|(?:for|imod|mod) stemte\\b|v/)",
            FLAGS);

    /** What only persons and parties do: whoever stands before it is one of them. */
    private static final Pattern DOING = Pattern.compile(
            "\\b(?:(?:deltog|deltager) (?:ikke|i stedet)|forlod mødet|stemte|undlod|indtrådte|tog forbehold"
                    + "|(?:er|var|blev (?:kendt|erklæret)|erklærede(?: sig)?) inhabile?|mødte (?:som|i stedet))\\b",
            FLAGS);

    private static final Pattern LINE_END = Pattern.compile("\\n|$");
    private static final Pattern JOINED = Pattern.compile("[\\s\\p{Z}(),]*");
    private static final int LONGEST_JOINED = 6;
    private static final Pattern DEFINITE = Pattern.compile(".*(?:et|en|ne|re)");

    private final WordRow row;

    TegnFinder(WordRow row) {
        this.row = row;
    }

    void find() {
        for (int k = 0; k + 1 < row.size(); k++) {
            if (PersonTable.isTitel(row.word(k)) && row.isJoined(k) && row.isMaybeNavn(k + 1)) {
                findAfterTitel(k + 1);
            }
        }
        Matcher line = LINE_END.matcher(row.text());
        int searched = 0;
        for (Matcher list = LISTE.matcher(row.text()); list.find(); ) {
            if (list.start() >= searched && line.find(list.end())) {
                findAll(list.end(), line.start());
                searched = line.start();
                findLines(list.end(), line.start());
            }
        }
        DOING.matcher(row.text()).results().forEach(doing -> findBefore(row.indexAt(doing.start()) - 1));
    }

    private void findAfterTitel(int index) {
        int last = row.endOfNavn(index);
        boolean onlySteder = true;
        for (int k = index; k <= last; k++) {
            onlySteder &= PersonTable.isSted(row.word(k));
        }
        if (!onlySteder) {
            row.persons().set(index, last + 1);
        }
    }

    /** Marks whatever may be a name between two places of the text. */
    private void findAll(int from, int to) {
        for (int k = row.indexAt(from); k < row.size() && row.word(k).end() <= to; k++) {
            if (row.isMaybeNavn(k) && isListed(k)) {
                row.persons().set(k);
            }
        }
    }

    /** A word alone after a full stop begins a sentence, and a place alone is one. */
    private boolean isListed(int index) {
        Word word = row.word(index);
        boolean alone = row.endOfNavn(index) == index && !row.isAfterNavn(index);
        return !alone
                || PersonTable.isFornavn(word)
                || PersonTable.isEfternavn(word)
                || !(PersonTable.isSted(word) || row.isAfterSentence(index));
    }

    /** A list that begins on the next line has a name on each line. */
    private void findLines(int from, int to) {
        if (!row.text().substring(from, to).isBlank()) {
            return;
        }
        Matcher line = LINE_END.matcher(row.text());
        int start = to;
        while (start < row.text().length() && line.find(start + 1) && isNavne(start, line.start())) {
            findAll(start, line.start());
            start = line.start();
        }
    }

    private boolean isNavne(int from, int to) {
        int names = 0;
        boolean fornavn = false;
        for (int k = row.indexAt(from); k < row.size() && row.word(k).end() <= to; k++) {
            Word word = row.word(k);
            boolean maybe = row.isMaybeNavn(k);
            if (!maybe
                    && !word.isInitial()
                    && !PersonTable.isBetween(word)
                    && !word.key().equals("og")
                    && !PersonTable.isTitel(word)) {
                return false;
            }
            names += maybe ? 1 : 0;
            fornavn |= maybe && PersonTable.isFornavn(word);
        }
        return names > 1 || fornavn;
    }

    /** Marks who stands before what only somebody can do, and whoever is joined with them. */
    private void findBefore(int index) {
        int k = index;
        boolean first = true;
        while (k >= 0 && isJoined(k)) {
            Word word = row.word(k);
            if (row.isMaybeNavn(k) && isSomebody(k, first)) {
                row.persons().set(k);
                first = false;
            } else if (!word.isInitial()
                    && !PersonTable.isBetween(word)
                    && !word.key().equals("og")) {
                return;
            }
            k--;
        }
    }

    private boolean isJoined(int index) {
        String after = row.after(index);
        return after.length() <= LONGEST_JOINED && (JOINED.matcher(after).matches() || row.isJoined(index));
    }

    /** One word at the start of a sentence may be any, above all one with an article: "Partiet stemte imod". */
    private boolean isSomebody(int index, boolean first) {
        Word word = row.word(index);
        if (PersonTable.isSted(word)) {
            return row.isAfterNavn(index);
        }
        return !first
                || !row.isSentenceStart(index)
                || PersonTable.isFornavn(word)
                || PersonTable.isEfternavn(word)
                || !DEFINITE.matcher(word.key()).matches();
    }
}
