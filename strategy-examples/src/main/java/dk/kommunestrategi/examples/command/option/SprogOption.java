package dk.kommunestrategi.examples.command.option;

import dk.kommunestrategi.model.sprog.Sprog;

/** The languages as the command line writes them. */
public enum SprogOption {
    /** Danish. */
    DA(Sprog.DANSK),
    /** English. */
    EN(Sprog.ENGELSK);

    private final Sprog sprog;

    SprogOption(Sprog sprog) {
        this.sprog = sprog;
    }

    public Sprog sprog() {
        return sprog;
    }

    @Override
    public String toString() {
        return sprog.getLocale().getLanguage();
    }
}
