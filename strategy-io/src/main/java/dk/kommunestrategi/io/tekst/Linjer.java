package dk.kommunestrategi.io.tekst;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text, which end with LF, CR LF or CR. */
final class Linjer {

    private final String tekst;
    private final int[] begyndelser;

    Linjer(String tekst) {
        this.tekst = tekst;
        this.begyndelser = IntStream.concat(
                        IntStream.of(0),
                        IntStream.rangeClosed(1, tekst.length()).filter(this::begynder))
                .toArray();
    }

    /** Returns the position of the character at an offset, which may be the end of the text. */
    Position position(int offset) {
        int fundet = Arrays.binarySearch(begyndelser, offset);
        int linje = fundet >= 0 ? fundet : -fundet - 2;
        return new Position(linje + 1, tekst.codePointCount(begyndelser[linje], offset) + 1);
    }

    private boolean begynder(int offset) {
        char foer = tekst.charAt(offset - 1);
        return foer == '\n' || (foer == '\r' && (offset == tekst.length() || tekst.charAt(offset) != '\n'));
    }
}
