package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.view.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command line: what it printed and how it ended. */
record Run(int exit, String out, String err) {

    static Run run(String... args) {
        return run(Terminal.NONE, InstantSource.system(), args);
    }

    /** A run on a terminal, by a clock. */
    static Run run(Terminal terminal, InstantSource clock, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = HandleplanCommand.run(terminal, clock, new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exit, out.toString(), err.toString());
    }

    JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    /** Copies a test resource to a folder and returns the file. */
    static Path copy(String resource, Path folder) {
        Path file = folder.resolve(Path.of(resource).getFileName());
        try {
            Files.write(file, bytes(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static byte[] bytes(String resource) {
        try (InputStream input = Run.class.getResourceAsStream(resource)) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
