package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.Optional;

/**
 * A placement criterion: a principle by which one plan is better than another. Implementations are immutable and
 * thread-safe, and answer the same whenever they are asked.
 *
 * <p>A criterion of the embedding system's own is checked where it comes into a planning: what it throws, declared or not, or
 * does not answer, initiatives that there are not, sums of more than 1,000 parts, numbers too large to compute with exactly. The planner then gives no plan, but a problem
 * that names the criterion ({@code EGET_KRITERIUM_FEJLER}) and, in {@code getCause()}, what it threw. What its names and
 * descriptions throw, reaches whoever prints them.
 */
public interface Placeringskriterium extends Regel {

    /**
     * {@return what the criterion minimises in this planning problem}
     *
     * @param opgave the planning problem
     */
    Term term(Planopgave opgave);

    /**
     * {@return what the criterion's values count, as it stands beside them: "halvår i alt"; empty where it does not say}
     *
     * @param sprog the language
     */
    default Optional<String> getEnhed(Sprog sprog) {
        return Optional.empty();
    }

    /**
     * {@return whether the criterion only decides between plans that are otherwise equally good, so that giving it up
     * gains nothing anybody would want} It is taken for that only where the policy puts it alone on the last of several
     * levels; anywhere else it counts as every other. Most criteria do more.
     */
    default boolean isTieBreak() {
        return false;
    }

    /**
     * {@return whether the criterion counts before all others where a plan may leave initiatives out, where the policy does
     * not name it ("valg": choice)} Most criteria do not.
     */
    default boolean isFirstInValg() {
        return false;
    }

    /**
     * {@return whether the criterion counts before all others when a handleplan is revised, where the policy does not name
     * it} Most criteria do not.
     */
    default boolean isFirstInRevision() {
        return false;
    }

    /**
     * {@return whether the criterion looks at what each year costs ("pr. år"), so that for every start it has to be held what that
     * costs in which year} A plan in which that does not fit into memory is refused beforehand. Most criteria do not.
     */
    default boolean isPrAar() {
        return false;
    }
}
