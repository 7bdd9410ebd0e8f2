package dk.kommunestrategi.model.forloeb;

/** How far a strategy is politically. */
public enum Strategistatus {
    /** A draft (Kalundborg: "udkast til hjemløsestrategi"). */
    UDKAST,
    /** Adopted by the political body that it belongs to ; that work goes on with what it proposes is less. */
    GODKENDT
}
