package dk.kommunestrategi.io.tekst;

/**
 * Counts lines and columns on one way through a text, from its beginning towards its end, so that many positions cost no
 * more than one. Lines end with LF, CR LF or CR.
 */
final class Linjetaeller {

    private final String tekst;
    private int naaet;
    private int linje = 1;
    private int kolonne = 1;

    Linjetaeller(String tekst) {
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
        return new Position(linje, kolonne);
    }

    private void advance() {
        char tegn = tekst.charAt(naaet);
        naaet++;
        if (tegn == '\n' || (tegn == '\r' && !foran('\n'))) {
            linje++;
            kolonne = 1;
        } else if (!fuldenderPar(tegn)) {
            kolonne++;
        }
    }

    private boolean foran(char tegn) {
        return naaet < tekst.length() && tekst.charAt(naaet) == tegn;
    }

    /** Two surrogates are one character, counted with the first of them. */
    private boolean fuldenderPar(char tegn) {
        return Character.isLowSurrogate(tegn) && naaet >= 2 && Character.isHighSurrogate(tekst.charAt(naaet - 2));
    }
}
