package dk.kommunestrategi.io.dagsorden.person;

import java.util.regex.Pattern;

/** What stands where a name was. */
public final class Udeladt {

    static final String NAVN = "[navn udeladt]";

    private static final Pattern ONLY = Pattern.compile("(?:\\[navn udeladt\\]s?|[\\s\\p{P}])++");

    private Udeladt() {}

    /** Whether a name was in the text. */
    public static boolean isIn(String text) {
        return text.contains(NAVN);
    }

    /** Whether nothing is left of the text. */
    public static boolean isAll(String text) {
        return isIn(text) && ONLY.matcher(text).matches();
    }

    /** Returns how many names were in the text. */
    public static int count(String text) {
        int count = 0;
        for (int k = text.indexOf(NAVN); k >= 0; k = text.indexOf(NAVN, k + NAVN.length())) {
            count++;
        }
        return count;
    }
}
