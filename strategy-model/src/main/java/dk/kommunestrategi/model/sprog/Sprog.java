package dk.kommunestrategi.model.sprog;

import java.util.List;
import java.util.Locale;
import org.threeten.extra.YearHalf;

/** A language that the product speaks to people. Danish is the source language; English is a full translation. */
public enum Sprog {
    /** Danish. */
    DANSK("da", "%d. halvår %d", " og ", "»%s«"),
    /** English. */
    ENGELSK("en", "H%d %d", " and ", "“%s”");

    private final Locale locale;
    private final String halvaarFormat;
    private final String and;
    private final String quotes;

    Sprog(String tag, String halvaarFormat, String and, String quotes) {
        this.locale = Locale.forLanguageTag(tag);
        this.halvaarFormat = halvaarFormat;
        this.and = and;
        this.quotes = quotes;
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

    /**
     * {@return a whole number as people write it, in Danish "1.443", in English "1,443"} A year is none.
     *
     * @param tal the number to write
     */
    public String tal(long tal) {
        return String.format(locale, "%,d", tal);
    }

    /**
     * {@return a name in quotation marks, in Danish "»A«", in English "“A”"}
     *
     * @param navn the name to quote
     */
    public String anfoert(String navn) {
        return String.format(locale, quotes, navn);
    }

    /**
     * {@return things as people enumerate them, with a word before the last: "A", "A og B", "A, B og C"; empty without any}
     *
     * @param things what each is called, in the order in which they are named
     */
    public String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1 ? String.join("", things) : String.join(", ", things.subList(0, last)) + and + things.get(last);
    }
}
