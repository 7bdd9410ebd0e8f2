package dk.kommunestrategi.io.reading.text;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Ends the reading of a document on a thread that has been interrupted; the thread stays so. */
public final class InterruptedReading extends RuntimeException {

    private static final long serialVersionUID = 1;

    private InterruptedReading() {
        super("The thread was interrupted", null, false, false);
    }

    /** Asks, between two pieces of work, whether the thread has been interrupted. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedReading();
        }
    }

    /** Returns the same bytes, for a parser that nobody can stop otherwise. */
    public static InputStream checked(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                check();
                return super.read(buffer, offset, length);
            }
        };
    }

    /** Returns the same characters, for a parser that nobody can stop otherwise. */
    public static Reader checked(Reader characters) {
        return new FilterReader(characters) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                check();
                return super.read(buffer, offset, length);
            }
        };
    }
}
