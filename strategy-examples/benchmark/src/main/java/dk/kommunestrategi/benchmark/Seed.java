package dk.kommunestrategi.benchmark;

import java.util.SplittableRandom;

/** The named seeds that strategies are made from. */
enum Seed {
    ASK,
    BIRK,
    EG,
    ELM,
    LIND;

    /** Returns the source of random numbers for this seed and purpose, the same on every machine. */
    SplittableRandom random(String formaal) {
        return new SplittableRandom(31L * formaal.hashCode() + name().hashCode());
    }
}
