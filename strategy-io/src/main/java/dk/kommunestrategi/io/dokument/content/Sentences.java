package dk.kommunestrategi.io.dokument.content;

import dk.kommunestrategi.model.sprog.Sprog;
import java.text.BreakIterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a strategy's text as people write it: in Danish, whatever language a paper has. */
public final class Sentences {

    /** What no sentence ends with, although a capital letter or a number follows the full stop. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "jf", "stk", "nr", "kap", "pkt", "art", "bl.a", "f.eks", "ca", "pr", "hhv", "inkl", "ekskl", "kl", "d",
            "vedr", "evt", "dr", "hr", "fr", "prof", "tlf", "skt");

    /** Longer than any of them and the blanks after it. */
    private static final int LOOKED_BACK = 20;

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.[\\s\\p{Z}]*$");

    private Sentences() {}

    /**
     * Returns the paragraphs of a text that end before a letter where they are half of what may be shown, and otherwise
     * the sentences that begin before it: all of a text that is no longer.
     */
    public static String before(int letter, String text) {
        if (text.length() <= letter) {
            return text;
        }
        int paragraph = text.lastIndexOf('\n', letter);
        return text.substring(0, 2 * paragraph >= letter ? paragraph : sentenceEnd(letter, text));
    }

    /** The first end of a sentence at this place or later. */
    private static int sentenceEnd(int letter, String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Sprog.DANSK.getLocale());
        sentences.setText(text);
        int end = sentences.following(letter - 1);
        while (end < text.length() && isAbbreviated(text.substring(Math.max(0, end - LOOKED_BACK), end))) {
            end = sentences.next();
        }
        return end;
    }

    private static boolean isAbbreviated(String ending) {
        Matcher last = LAST_WORD.matcher(ending);
        return last.find() && ABBREVIATIONS.contains(last.group(1).toLowerCase(Sprog.DANSK.getLocale()));
    }
}
