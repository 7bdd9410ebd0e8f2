package dk.kommunestrategi.io.reading.text;

/**
 * Counts lines and columns on one way through a text, from its beginning towards its end, so that many positions cost no
 * more than one. Lines end with LF, CR LF or CR.
 */
final class LineCounter {

    private final String text;
    private int reached;
    private int line = 1;
    private int column = 1;

    LineCounter(String text) {
        this.text = text;
    }

    /**
     * Returns the position of the character at an offset, which may be the end of the text.
     *
     * @param offset no less than in the call before
     */
    Position position(int offset) {
        while (reached < offset) {
            advance();
        }
        return new Position(line, column);
    }

    private void advance() {
        char character = text.charAt(reached);
        reached++;
        if (character == '\n' || (character == '\r' && !isAhead('\n'))) {
            line++;
            column = 1;
        } else if (!completesPair(character)) {
            column++;
        }
    }

    private boolean isAhead(char character) {
        return reached < text.length() && text.charAt(reached) == character;
    }

    /** Two surrogates are one character, counted with the first of them. */
    private boolean completesPair(char character) {
        return Character.isLowSurrogate(character)
                && reached >= 2
                && Character.isHighSurrogate(text.charAt(reached - 2));
    }
}
