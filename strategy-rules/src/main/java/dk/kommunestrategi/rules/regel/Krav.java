package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.function.Consumer;

/**
 * One demand that a rule makes on a plan, in one of the six shapes that the search understands. Immutable and
 * thread-safe.
 */
public sealed interface Krav extends Tekst
        permits Startkrav, Raekkefoelgekrav, Kapacitetskrav, Rammekrav, Varighedskrav, Valgkrav {

    /** {@return what the demand rests on} */
    Kravgrund grund();

    /** {@return the rule that makes the demand} */
    default Planregel regel() {
        return grund().regel();
    }

    /** {@return the planning problem in which it is made} */
    default Planopgave opgave() {
        return grund().opgave();
    }

    /**
     * {@return the places in the strategy's document that the demand rests on, as JSON pointers; none for what only the
     * request states}
     */
    default List<String> places() {
        return grund().places();
    }

    /** {@return the indices of the initiatives concerned, in ascending order} */
    List<Integer> initiativer();

    /**
     * Reports every breach of the demand.
     *
     * @param starts the formal start of every initiative: below 0 where that was before the period,
     *     {@link Planopgave#UPLACERET} where it is not placed, which breaks nothing, and the number of half-years in the
     *     period where it is left out
     * @param brud what is told each breach
     */
    void brud(int[] starts, Consumer<Brud> brud);

    /**
     * {@return what becomes of the demand in the hands of a visitor}
     *
     * @param visitor who does something else with each shape
     * @param <R> what it makes of a demand
     */
    <R> R accept(Visitor<R> visitor);

    @Override
    default String text(Sprog sprog) {
        return grund().tekst().text(sprog);
    }

    /**
     * What does something else with each shape of demand; a shape more is a method more.
     *
     * @param <R> what is made of a demand
     */
    interface Visitor<R> {

        /**
         * {@return what is made of a demand on a start}
         *
         * @param krav the demand
         */
        R start(Startkrav krav);

        /**
         * {@return what is made of a demand on an order}
         *
         * @param krav the demand
         */
        R raekkefoelge(Raekkefoelgekrav krav);

        /**
         * {@return what is made of a capacity}
         *
         * @param krav the demand
         */
        R kapacitet(Kapacitetskrav krav);

        /**
         * {@return what is made of a frame for costs}
         *
         * @param krav the demand
         */
        R ramme(Rammekrav krav);

        /**
         * {@return what is made of a demand to hold for a duration}
         *
         * @param krav the demand
         */
        R varighed(Varighedskrav krav);

        /**
         * {@return what is made of a demand on how many initiatives are carried out}
         *
         * @param krav the demand
         */
        R valg(Valgkrav krav);
    }
}
