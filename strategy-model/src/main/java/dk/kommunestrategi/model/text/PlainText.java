package dk.kommunestrategi.model.text;

/**
 * Text from a document as it may stand in a line of another. What has no shape of its own and
 * would only disturb its surroundings is taken out: control characters, which a terminal obeys; ends of lines, which make
 * two entries of one in a log; and the signs that turn the direction of writing for what follows.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * {@return the text in one line, harmless to what stands around it}
     *
     * @param text any text
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isParted = false;
        for (int k = 0; k < text.length(); k++) {
            char sign = text.charAt(k);
            if (isBlank(sign)) {
                isParted = true;
            } else if (!isDirection(sign)) {
                if (isParted) {
                    line.append(' ');
                }
                line.append(sign);
                isParted = false;
            }
        }
        return line.toString().strip();
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\u2028' || sign == '\u2029' || Character.isISOControl(sign);
    }

    private static boolean isDirection(char sign) {
        return (sign >= '\u202A' && sign <= '\u202E') || (sign >= '\u2066' && sign <= '\u2069');
    }
}
