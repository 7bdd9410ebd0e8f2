package dk.kommunestrategi.io.tabel.file;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text of a CSV file for a formula: such a text begins with an apostrophe, as
 * spreadsheets write it themselves. Taking it away again gives exactly the text that was there.
 */
public final class FormulaGuard {

    private static final String APOSTROPHE = "'";

    /** Also the wide forms of the signs, which some spreadsheets take for the same. */
    private static final String FORMULA = "[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

    private static final Pattern NEEDS_GUARD = Pattern.compile("^'*" + FORMULA);
    private static final Pattern HAS_GUARD = Pattern.compile("^'+" + FORMULA);

    private FormulaGuard() {}

    public static String on(String text) {
        return NEEDS_GUARD.matcher(text).find() ? APOSTROPHE + text : text;
    }

    static String off(String text) {
        return HAS_GUARD.matcher(text).find() ? text.substring(APOSTROPHE.length()) : text;
    }
}
