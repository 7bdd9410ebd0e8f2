package dk.kommunestrategi.examples.kommando;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * One of the process's own streams, in UTF-8 whatever the machine's default; once nothing can be written to it any more,
 * because nobody reads on or a disk is full, the rest is dropped.
 */
final class Udstroem extends OutputStream {

    private final OutputStream stroem;
    private boolean brudt;

    Udstroem(FileDescriptor fil) {
        this.stroem = new FileOutputStream(fil);
    }

    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8), true);
    }

    /** Whether something was dropped. */
    boolean erBrudt() {
        return brudt;
    }

    @Override
    public void write(int tegn) {
        write(new byte[] {(byte) tegn}, 0, 1);
    }

    @Override
    public void write(byte[] tegn, int fra, int antal) {
        try {
            if (!brudt) {
                stroem.write(tegn, fra, antal);
            }
        } catch (IOException e) {
            brudt = true;
        }
    }
}
