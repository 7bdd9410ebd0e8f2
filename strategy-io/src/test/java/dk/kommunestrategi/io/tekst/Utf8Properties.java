package dk.kommunestrategi.io.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is UTF-8 here is UTF-8 to the platform's own decoder. */
class Utf8Properties {

    @Property(tries = 2_000)
    void anyBytes(@ForAll byte[] bytes) {
        assertAsDecoded(bytes);
    }

    /** Among bytes that are ASCII, which are passed over by the eight. */
    @Property(tries = 5_000)
    void anyFourBytesInAnyPlace(@ForAll int fire, @ForAll @IntRange(max = 20) int sted) {
        byte[] bytes = new byte[20];
        Arrays.fill(bytes, (byte) 'a');
        byte[] inde = ByteBuffer.allocate(4).putInt(fire | 0x80000000).array();
        System.arraycopy(inde, 0, bytes, Math.min(sted, 16), 4);
        assertAsDecoded(Arrays.copyOf(bytes, sted));
    }

    @Property(tries = 2_000)
    void anyText(@ForAll String tekst) {
        assertAsDecoded(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Every beginning of a character, followed by the bytes at which the rules for the next one change. */
    @Test
    void everyBeginningAndEveryBoundary() {
        int[] graenser = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
        for (int foerste = 0; foerste < 0x100; foerste++) {
            for (int anden : graenser) {
                for (int tredje : graenser) {
                    byte[] tegn = {(byte) foerste, (byte) anden, (byte) tredje, (byte) 0x80};
                    for (int laengde = 1; laengde <= tegn.length; laengde++) {
                        assertAsDecoded(Arrays.copyOf(tegn, laengde));
                    }
                }
            }
        }
    }

    private static void assertAsDecoded(byte[] bytes) {
        assertThat(Utf8.erGyldig(bytes)).as(Arrays.toString(bytes)).isEqualTo(kanAfkodes(bytes));
    }

    private static boolean kanAfkodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
