package dk.kommunestrategi.io;

import dk.kommunestrategi.io.hostile.ReadingPromises;

/** Whatever bytes come in, an answer comes out that keeps what the reader promises. */
public final class ReadingFuzz {

    private ReadingFuzz() {}

    /** For the fuzzer, which looks for bytes with which this throws or takes too long. */
    public static void fuzzerTestOneInput(byte[] dokument) {
        ReadingPromises.check(dokument);
    }
}
