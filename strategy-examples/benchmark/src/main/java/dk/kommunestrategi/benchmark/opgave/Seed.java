package dk.kommunestrategi.benchmark.opgave;

import java.util.SplittableRandom;

/** The named seeds that strategies are made from. */
public enum Seed {
    ASK,
    BIRK,
    EG,
    ELM,
    LIND,
    FYR,
    GRAN,
    HYLD,
    PIL,
    TAKS;

    /** Returns the source of random numbers for this seed and purpose, the same on every machine. */
    public SplittableRandom random(String formaal) {
        return new SplittableRandom(31L * formaal.hashCode() + name().hashCode());
    }
}
