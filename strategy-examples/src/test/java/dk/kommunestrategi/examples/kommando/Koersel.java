package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.examples.kommando.visning.Terminal;
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
record Koersel(int exit, String out, String err) {

    static Koersel run(String... args) {
        return run(Terminal.INGEN, InstantSource.system(), args);
    }

    /** A run on a terminal, by a clock. */
    static Koersel run(Terminal terminal, InstantSource ur, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Handleplankommando.run(terminal, ur, new PrintWriter(out), new PrintWriter(err), args);
        return new Koersel(exit, out.toString(), err.toString());
    }

    JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    /** Copies a test resource to a folder and returns the file. */
    static Path copy(String resource, Path folder) {
        Path fil = folder.resolve(Path.of(resource).getFileName());
        try {
            Files.write(fil, bytes(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fil;
    }

    static byte[] bytes(String resource) {
        try (InputStream input = Koersel.class.getResourceAsStream(resource)) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
