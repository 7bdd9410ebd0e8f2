package dk.kommunestrategi.model.sprog;

import java.util.Locale;
import org.threeten.extra.YearHalf;

/** A language that the product speaks to people. Danish is the source language; English is a full translation. */
public enum Sprog {
    /** Danish. */
    DANSK("da", "%d. halvår %d"),
    /** English. */
    ENGELSK("en", "half-year %d of %d");

    private final Locale locale;
    private final String halvaarFormat;

    Sprog(String tag, String halvaarFormat) {
        this.locale = Locale.forLanguageTag(tag);
        this.halvaarFormat = halvaarFormat;
    }

    /** {@return the locale whose texts and rules of writing belong to the language} */
    public Locale getLocale() {
        return locale;
    }

    /**
     * {@return the half-year as people write it, for example "1. halvår 2024"}
     *
     * @param halvaar the half-year to write
     */
    public String halvaar(YearHalf halvaar) {
        return String.format(locale, halvaarFormat, halvaar.getHalfValue(), halvaar.getYear());
    }
}
