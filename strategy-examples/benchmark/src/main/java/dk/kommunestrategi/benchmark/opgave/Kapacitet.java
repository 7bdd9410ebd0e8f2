package dk.kommunestrategi.benchmark.opgave;

/** Whether the centres of a made strategy have a limited capacity. */
public enum Kapacitet {
    /** No centre has a limit. */
    INGEN,
    /** Every centre has hardly more capacity than its average load. */
    STRAM
}
