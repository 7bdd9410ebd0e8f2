package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.function.Consumer;

/**
 * One demand that a rule makes on a plan, in one of the three shapes that the search understands. Immutable and
 * thread-safe.
 */
public sealed interface Krav extends Tekst permits Startkrav, Raekkefoelgekrav, Kapacitetskrav {

    /** {@return the rule that makes the demand} */
    Planregel regel();

    /** {@return the planning problem in which it is made} */
    Planopgave opgave();

    /** {@return the indices of the initiatives concerned, in ascending order} */
    List<Integer> initiativer();

    /** {@return what fills the places of the demand's words} */
    List<Object> arguments();

    /**
     * {@return the places in the strategy's document that the demand rests on, as JSON pointers; none for what only the
     * request states}
     */
    default List<String> places() {
        return regel().places(this);
    }

    /**
     * Reports every breach of the demand.
     *
     * @param starts the formal start of every initiative; below 0 where it is not placed, which breaks nothing
     * @param brud what is told each breach
     */
    void brud(int[] starts, Consumer<Brud> brud);

    @Override
    default String text(Sprog sprog) {
        return regel().getKravtekst(sprog, arguments());
    }
}
