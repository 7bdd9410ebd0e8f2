package dk.kommunestrategi.examples.command.view;

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
public final class ProcessStream extends OutputStream {

    private final OutputStream stream;
    private boolean broken;

    public ProcessStream(FileDescriptor file) {
        this.stream = new FileOutputStream(file);
    }

    public PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8), true);
    }

    /** Whether something was dropped. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public void write(int character) {
        write(new byte[] {(byte) character}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        try {
            if (!broken) {
                stream.write(bytes, from, count);
            }
        } catch (IOException e) {
            broken = true;
        }
    }
}
