package dk.kommunestrategi.io.tabel.file;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text of a CSV file for a formula: such a text begins with an apostrophe, as
 * spreadsheets write it themselves. Taking it away again gives exactly the text that was there.
 */
public final class FormulaGuard {

    private static final String APOSTROF = "'";

    /** Also the wide forms of the signs, which some spreadsheets take for the same. */
    private static final String FORMEL = "[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

    private static final Pattern SKAL_VAERNES = Pattern.compile("^'*" + FORMEL);
    private static final Pattern ER_VAERNET = Pattern.compile("^'+" + FORMEL);

    private FormulaGuard() {}

    public static String on(String tekst) {
        return SKAL_VAERNES.matcher(tekst).find() ? APOSTROF + tekst : tekst;
    }

    public static String af(String tekst) {
        return ER_VAERNET.matcher(tekst).find() ? tekst.substring(APOSTROF.length()) : tekst;
    }
}
