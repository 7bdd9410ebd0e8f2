package dk.kommunestrategi.rules.udmoentning.effekt;

import dk.kommunestrategi.model.effekt.Maaling;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One measurement held against the baseline. Immutable and thread-safe.
 *
 * @param maaling the measurement
 * @param vaerdi its value; of a flow, how many more came in than out; empty for a statement
 * @param forskel by how much the value is above the baseline's; empty where there is none to compare with, or only one for a
 *     shorter or longer time
 * @param maal the target that it is held against: the latest whose time has come, or else the next one; empty where there is none
 * @param maalReached whether that target is reached, seen from the baseline; empty where target or baseline is missing or cannot be
 *     compared, or where both are the same and the value is another
 */
public record Udviklingstrin(
        Maaling maaling,
        OptionalLong vaerdi,
        OptionalLong forskel,
        Optional<Maaling> maal,
        Optional<Boolean> maalReached) {

    /** {@return whether the time of the target has come, so that it can be said not to be reached} */
    public boolean isMaalDue() {
        return maal.filter(target -> !target.sidsteMaaned().isAfter(maaling.sidsteMaaned()))
                .isPresent();
    }
}
