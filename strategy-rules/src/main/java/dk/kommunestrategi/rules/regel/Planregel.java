package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.stream.Stream;

/**
 * A rule that no plan may break. Implementations are immutable and thread-safe, and answer the same whenever they are asked.
 *
 * <p>A rule of the embedding system's own is checked where it comes into a planning: what it throws, declared or not, or does
 * not answer, a missing id, initiatives that there are not, demands on another planning, capacities below 0, more than
 * {@value #MAX_KRAV} demands. What a demand answers is asked for once in a planning, and remembered. The planner then gives no plan,
 * but a problem that names the rule ({@code EGEN_REGEL_FEJLER}) and, in {@code getCause()}, what it threw. A stream that
 * neither ends nor yields a demand is waited for; what a demand's words throw, reaches whoever prints them.
 */
public interface Planregel extends Regel {

    /** How many demands a rule of the embedding system's own makes at most. */
    int MAX_KRAV = 100_000;

    /**
     * {@return everything that the rule demands in this planning problem, in ascending order of initiatives}
     *
     * @param opgave the planning problem
     */
    Stream<Krav> krav(Planopgave opgave);

    /** {@return how firmly the rule's demands stand where no plan meets all demands, unless one of them says otherwise} */
    default Fasthed getFasthed() {
        return Fasthed.EGEN_REGEL;
    }

    /**
     * {@return what kind of problem a breach of the rule is} A rule without a kind of its own tells a breach in the words of
     * the demand that is broken.
     */
    default Problemkode getBrudkode() {
        return Problemkode.EGEN_REGEL_BRUDT;
    }

    /**
     * {@return whether the rule speaks of the very past of a handleplan that is revised ("fortid")} What other rules demand
     * of initiatives that have started is given up where the past broke it.
     */
    default boolean concernsFortid() {
        return false;
    }

    /**
     * {@return whether the rule's demands on a start are also broken by leaving the initiative out} Most only say when it may
     * start if it does.
     */
    default boolean demandsPlacering() {
        return false;
    }

    /**
     * {@return whether the rule's demands on a start also speak of initiatives that started before the period ("historik":
     * history)} Most say when what is still to come may start.
     */
    default boolean concernsHistorik() {
        return concernsFortid();
    }
}
