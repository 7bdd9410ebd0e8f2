package dk.kommunestrategi.io.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How pages look: all of its rules are about what is inside the class {@code dokument}. */
final class StyleSheet {

    /** The rules, as CSS. */
    static final String CSS = read();

    private StyleSheet() {}

    private static String read() {
        try (InputStream input = StyleSheet.class.getResourceAsStream("dokument.css")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
