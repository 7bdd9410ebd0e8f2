package dk.kommunestrategi.benchmark;


/** Whether the centres of a made strategy have a limited capacity. */
enum Kapacitet {
    /** No centre has a limit. */
    INGEN,
    /** Every centre has hardly more capacity than its average load. */
    STRAM
}
