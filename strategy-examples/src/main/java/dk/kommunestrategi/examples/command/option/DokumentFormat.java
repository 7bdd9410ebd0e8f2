package dk.kommunestrategi.examples.command.option;

import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.io.dokument.Dokument;
import java.util.Locale;

/** The formats of a document as the command line writes them. */
public enum DokumentFormat {
    /** Plain text, as wide as the terminal. */
    TEXT,
    /** Markdown. */
    MARKDOWN,
    /** An HTML file of its own. */
    HTML;

    public String write(Dokument dokument, View view) {
        return switch (this) {
            case TEXT -> view.shown(dokument.text());
            case MARKDOWN -> dokument.markdown();
            case HTML -> dokument.html();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
