package dk.kommunestrategi.io.reading.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;

/** Reads characters that come from anybody. */
public final class BoundedText {

    private static final int PIECE = 8_192;

    private BoundedText() {}

    /** Returns what a reader holds, or enough of it to see that it is longer than a text may be. */
    public static String read(Reader input, int maxLength) throws IOException {
        StringBuilder text = new StringBuilder();
        CharBuffer piece = CharBuffer.allocate(PIECE);
        while (text.length() <= maxLength && input.read(piece) >= 0) {
            text.append(piece.flip());
            piece.clear();
        }
        return text.toString();
    }
}
