package dk.kommunestrategi.rules.udmoentning.effekt;

import dk.kommunestrategi.model.styring.Maaling;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One measurement held against the baseline. Immutable and thread-safe.
 *
 * @param maaling the measurement
 * @param vaerdi its value; of a flow, how many more came in than out; empty for a statement
 * @param forskel by how much the value is above the baseline's; empty where there is none to compare with
 * @param maalReached whether the target is reached, seen from the baseline; empty where target or baseline is missing,
 *     or where both are the same and the value is another
 */
public record Udviklingstrin(
        Maaling maaling, OptionalLong vaerdi, OptionalLong forskel, Optional<Boolean> maalReached) {}
