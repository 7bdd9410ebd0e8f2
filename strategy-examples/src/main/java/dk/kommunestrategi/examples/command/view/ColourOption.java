package dk.kommunestrategi.examples.command.view;

import java.util.Locale;

/** When to use colours, as the command line writes it. */
public enum ColourOption {
    /** On a terminal, unless the user's surroundings speak against it. */
    AUTO,
    /** Also in files and pipes. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    boolean gaelder(boolean passende) {
        return this == ALWAYS || (this == AUTO && passende);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
