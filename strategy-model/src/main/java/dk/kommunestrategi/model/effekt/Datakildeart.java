package dk.kommunestrategi.model.effekt;

/** Whether data exist already or are collected for the purpose ("særskilt data- eller vidensindsamling"). */
public enum Datakildeart {
    /** They exist, in a system of the municipality or in somebody else's register. */
    EKSISTERENDE,
    /** They are collected for the purpose. */
    SAERSKILT,
    /** They are collected for the purpose, and so many that the management group approves the method beforehand. */
    STOERRE_SAERSKILT
}
