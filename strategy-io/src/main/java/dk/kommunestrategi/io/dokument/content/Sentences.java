package dk.kommunestrategi.io.dokument.content;

import dk.kommunestrategi.model.sprog.Sprog;
import java.text.BreakIterator;

/** The sentences of a text as people write it. */
public final class Sentences {

    private Sentences() {}

    /** Returns the sentences of a text that begin before a letter: all of a text that is no longer. */
    public static String before(int letter, String text, Sprog sprog) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(sprog.getLocale());
        sentences.setText(text);
        return text.substring(0, sentences.following(Math.min(letter, text.length() - 1)));
    }
}
