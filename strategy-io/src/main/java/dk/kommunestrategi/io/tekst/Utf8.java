package dk.kommunestrategi.io.tekst;

import java.nio.ByteBuffer;

/** Tells whether bytes are well-formed UTF-8, without making characters of them. */
public final class Utf8 {

    private static final long IKKE_ASCII = 0x8080_8080_8080_8080L;

    /** The least character that needs so many bytes: one that needs fewer must have fewer. */
    private static final int[] MINDSTE = {0, 0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    /** Whether the bytes are the UTF-8 of some text. */
    public static boolean erGyldig(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int k = 0;
        while (k < bytes.length) {
            if (k <= bytes.length - Long.BYTES && (buffer.getLong(k) & IKKE_ASCII) == 0) {
                k += Long.BYTES;
            } else if (bytes[k] >= 0) {
                k++;
            } else {
                int laengde = laengde(bytes, k);
                if (laengde == 0) {
                    return false;
                }
                k += laengde;
            }
        }
        return true;
    }

    /** The number of bytes of the character beyond ASCII that begins here, or 0 where none does. */
    private static int laengde(byte[] bytes, int fra) {
        int foerste = bytes[fra] & 0xFF;
        int laengde = foerste >= 0xF0 ? 4 : foerste >= 0xE0 ? 3 : 2;
        if (foerste < 0xC0 || foerste >= 0xF8 || fra + laengde > bytes.length) {
            return 0;
        }
        int tegn = foerste & (0x7F >> laengde);
        for (int k = fra + 1; k < fra + laengde; k++) {
            if ((bytes[k] & 0xC0) != 0x80) {
                return 0;
            }
            tegn = tegn << 6 | (bytes[k] & 0x3F);
        }
        return tegn >= MINDSTE[laengde] && erTegn(tegn) ? laengde : 0;
    }

    private static boolean erTegn(int tegn) {
        return tegn <= Character.MAX_CODE_POINT && (tegn < Character.MIN_SURROGATE || tegn > Character.MAX_SURROGATE);
    }
}
