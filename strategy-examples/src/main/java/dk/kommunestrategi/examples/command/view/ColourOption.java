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

    boolean isWanted(boolean suitable) {
        return this == ALWAYS || (this == AUTO && suitable);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
