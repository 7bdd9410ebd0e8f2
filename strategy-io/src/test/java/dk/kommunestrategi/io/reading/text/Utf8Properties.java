package dk.kommunestrategi.io.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** UTF-8 is what comes back unchanged when it is made a text of, and bytes again. */
class Utf8Properties {

    @Property(tries = 2_000)
    void anyBytes(@ForAll byte[] bytes) {
        assertAsDecoded(bytes);
    }

    /** Among so many bytes of ASCII that the four lie around the end of the first piece, some of them behind it. */
    @Property(tries = 5_000)
    void anyFourBytesInAnyPlace(@ForAll int fire, @ForAll @IntRange(min = 8_180, max = 8_200) int sted) {
        byte[] bytes = new byte[8_210];
        Arrays.fill(bytes, (byte) 'a');
        byte[] inside = ByteBuffer.allocate(4).putInt(fire | 0x80000000).array();
        System.arraycopy(inside, 0, bytes, sted, 4);
        assertAsDecoded(bytes);
        assertAsDecoded(Arrays.copyOf(bytes, sted + 3));
    }

    /** Characters of four bytes become two, which do not fit where one is left in a piece. */
    @Property(tries = 200)
    void aCharacterAcrossTheEndOfAPiece(@ForAll @IntRange(min = 8_180, max = 8_200) int sted) {
        assertAsDecoded(("a".repeat(sted) + "\uD83D\uDE00 og mere").getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 2_000)
    void anyText(@ForAll String tekst) {
        assertAsDecoded(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Every beginning of a character, followed by the bytes at which the rules for the next one change. */
    @Test
    void everyBeginningAndEveryBoundary() {
        int[] limits = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
        for (int first = 0; first < 0x100; first++) {
            for (int other : limits) {
                for (int third : limits) {
                    byte[] character = {(byte) first, (byte) other, (byte) third, (byte) 0x80};
                    for (int length = 1; length <= character.length; length++) {
                        assertAsDecoded(Arrays.copyOf(character, length));
                    }
                }
            }
        }
    }

    private static void assertAsDecoded(byte[] bytes) {
        assertThat(Utf8.isValid(bytes)).as(() -> Arrays.toString(bytes)).isEqualTo(comesBack(bytes));
    }

    private static boolean comesBack(byte[] bytes) {
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    }
}
