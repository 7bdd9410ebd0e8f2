package dk.kommunestrategi.model;

/** How far a strategy is politically. */
public enum Strategistatus {
    /** A draft (Kalundborg: "udkast til hjemløsestrategi"). */
    UDKAST,
    /** Adopted by the political body that it belongs to (Kolding: approved at the end of 2023). */
    GODKENDT
}
