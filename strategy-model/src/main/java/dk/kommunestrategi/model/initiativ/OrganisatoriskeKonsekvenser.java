package dk.kommunestrategi.model.initiativ;

/** Whether an initiative has significant consequences for the organisation as a whole. */
public enum OrganisatoriskeKonsekvenser {
    /** No significant consequences. */
    UVAESENTLIGE,
    /** Significant consequences: the committee approves such an initiative. */
    VAESENTLIGE
}
