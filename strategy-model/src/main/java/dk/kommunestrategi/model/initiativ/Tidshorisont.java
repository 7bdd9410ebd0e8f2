package dk.kommunestrategi.model.initiativ;

/** How long an initiative takes, in the words of its card ("Tidsperspektiv"), where it states no number of half-years. */
public enum Tidshorisont {
    /** Short: "relativt kort". */
    KORT,
    /** Medium. */
    MELLEM,
    /** Long: "langt". */
    LANG,
    /**
     * Nothing is stated. A policy says what it assumes then; an initiative that states nothing leaves the word out, and
     * one that states this word is in error.
     */
    IKKE_OPLYST
}
