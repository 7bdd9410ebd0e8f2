package dk.kommunestrategi.io.tekst;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes are well-formed UTF-8, without keeping the characters. */
public final class Utf8 {

    /** How many characters are decoded at a time: few enough to stay in the processor's cache. */
    private static final int STYKKE = 8_192;

    private Utf8() {}

    /** Whether the bytes are the UTF-8 of some text. */
    public static boolean erGyldig(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer resten = ByteBuffer.wrap(bytes);
        CharBuffer stykke = CharBuffer.allocate(Math.min(STYKKE, bytes.length + 1));
        CoderResult resultat = decoder.decode(resten, stykke, true);
        while (resultat.isOverflow()) {
            resultat = decoder.decode(resten, stykke.clear(), true);
        }
        return resultat.isUnderflow();
    }
}
