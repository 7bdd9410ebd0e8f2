package dk.kommunestrategi.io.reading.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes are well-formed UTF-8, without keeping the characters. */
public final class Utf8 {

    /** How many characters are decoded at a time: few enough to stay in the processor's cache. */
    private static final int PIECE = 8_192;

    private Utf8() {}

    /** Whether the bytes are the UTF-8 of some text. */
    public static boolean isValid(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer piece = CharBuffer.allocate(Math.min(PIECE, bytes.length + 1));
        CoderResult result = decoder.decode(rest, piece, true);
        while (result.isOverflow()) {
            result = decoder.decode(rest, piece.clear(), true);
        }
        return result.isUnderflow();
    }
}
