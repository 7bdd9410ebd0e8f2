package dk.kommunestrategi.model.effekt;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;

/**
 * One of the United Nations' seventeen goals for sustainable development ("verdensmål"; resolution 70/1 of the General
 * Assembly, 2015), with the short name by which it is known. Immutable and thread-safe.
 *
 * @param nummer its number, 1 to {@value #ANTAL}
 */
public record Verdensmaal(int nummer) implements Tekst {

    /** How many there are. */
    public static final int ANTAL = 17;

    /**
     * The goal with this number.
     *
     * @param nummer its number
     * @throws IllegalArgumentException if there is none
     */
    public Verdensmaal {
        if (!isKnown(nummer)) {
            throw new IllegalArgumentException("There are " + ANTAL + " goals, and none is number " + nummer);
        }
    }

    /**
     * {@return whether there is a goal with this number}
     *
     * @param nummer the number
     */
    public static boolean isKnown(int nummer) {
        return nummer >= 1 && nummer <= ANTAL;
    }

    /** {@return its number and its short name, as in "11 Bæredygtige byer og lokalsamfund"} */
    @Override
    public String text(Sprog sprog) {
        return nummer + " " + Maaletid.TEKSTER.text(sprog, "verdensmaal." + nummer);
    }
}
