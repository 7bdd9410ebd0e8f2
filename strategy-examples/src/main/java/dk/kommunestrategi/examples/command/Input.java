package dk.kommunestrategi.examples.command;

import java.io.IOException;
import java.nio.file.Path;

/** What a command reads: one document, or several. */
interface Input {

    /** The names as the user wrote them. */
    String name();

    /** Whether something was read from this very file. */
    boolean isFile(Path file) throws IOException;
}
