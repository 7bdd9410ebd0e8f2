package dk.kommunestrategi.io.reading.text;

/**
 * Counts lines and columns on one way through a text, from its beginning towards its end, so that many positions cost no
 * more than one. Lines end with LF, CR LF or CR.
 */
final class LineCounter {

    private final String tekst;
    private int naaet;
    private int line = 1;
    private int column = 1;

    LineCounter(String tekst) {
        this.tekst = tekst;
    }

    /**
     * Returns the position of the character at an offset, which may be the end of the text.
     *
     * @param offset no less than in the call before
     */
    Position position(int offset) {
        while (naaet < offset) {
            advance();
        }
        return new Position(line, column);
    }

    private void advance() {
        char character = tekst.charAt(naaet);
        naaet++;
        if (character == '\n' || (character == '\r' && !foran('\n'))) {
            line++;
            column = 1;
        } else if (!fuldenderPair(character)) {
            column++;
        }
    }

    private boolean foran(char character) {
        return naaet < tekst.length() && tekst.charAt(naaet) == character;
    }

    /** Two surrogates are one character, counted with the first of them. */
    private boolean fuldenderPair(char character) {
        return Character.isLowSurrogate(character) && naaet >= 2 && Character.isHighSurrogate(tekst.charAt(naaet - 2));
    }
}
