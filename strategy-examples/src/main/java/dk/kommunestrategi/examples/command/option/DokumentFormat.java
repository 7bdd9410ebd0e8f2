package dk.kommunestrategi.examples.command.option;

import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.io.dokument.Dokument;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The formats of a document as the command line writes them. */
public enum DokumentFormat {
    /** Plain text, as wide as the terminal. */
    TEXT,
    /** Markdown. */
    MARKDOWN,
    /** An HTML file of its own. */
    HTML,
    /** A part of somebody else's page. */
    FRAGMENT;

    /**
     * Returns the format that is asked for; otherwise the one in which files of such a name are written, and the usual one
     * where there is no file. A name that says nothing of it is refused.
     */
    public static DokumentFormat of(
            @Nullable DokumentFormat asked, Optional<String> file, DokumentFormat usual, CommandSpec command) {
        if (asked != null || file.isEmpty()) {
            return asked != null ? asked : usual;
        }
        String name = file.get();
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "txt" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm" -> HTML;
            default -> throw new UsageError(command, "dokumentform", name);
        };
    }

    public String write(Dokument dokument, View view) {
        return switch (this) {
            case TEXT -> view.shown(dokument.text());
            case MARKDOWN -> dokument.markdown();
            case HTML -> dokument.html();
            case FRAGMENT -> dokument.fragment();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
