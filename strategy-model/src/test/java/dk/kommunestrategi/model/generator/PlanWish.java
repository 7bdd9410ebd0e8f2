package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.threeten.extra.YearHalf;

/**
 * A strategy, and what a request for its plan asks besides.
 *
 * @param strategi the strategy
 * @param periode the period to plan in, where it is another than the strategy's
 * @param fastlaeggelser the starts to keep besides the strategy's own, by the initiatives' numbers
 */
public record PlanWish(Strategi strategi, Optional<Periode> periode, Map<Integer, YearHalf> fastlaeggelser) {

    /** The most initiatives that an arbitrary one has: few enough for brute force. */
    public static final int MAX_INITIATIVER = 5;

    /** The longest period that an arbitrary one has. */
    public static final int MAX_HALVAAR = 4;

    /**
     * Small strategies with periods and locks from anywhere; whether there is a plan is left to chance.
     *
     * @param kriterier the ids of the criteria that their policies may name
     */
    public static Arbitrary<PlanWish> arbitrary(List<String> kriterier) {
        return PlanSketches.sketches(kriterier).map(StrategiSketch::wish);
    }
}
