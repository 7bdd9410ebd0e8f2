package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.value.Beloeb;

/**
 * What a budget has to hold in one year ("årssum": sum of a year), exact to the øre. Immutable and thread-safe.
 *
 * @param aar the budget year
 * @param udgift the costs, 0 or more
 * @param indtaegt income and savings, 0 or less
 * @param varig what of both together goes on in all later years
 * @param tillaegsbevilling what of the costs has to be granted beside a budget that is adopted already, unless that holds it
 * @param usikker what of the costs a grant of the state is to pay that is not committed, or that has ended by then
 */
public record Aarssum(int aar, Beloeb udgift, Beloeb indtaegt, Beloeb varig, Beloeb tillaegsbevilling, Beloeb usikker) {

    /** No money in a year. */
    static Aarssum none(int aar) {
        return new Aarssum(aar, Beloeb.NUL, Beloeb.NUL, Beloeb.NUL, Beloeb.NUL, Beloeb.NUL);
    }

    /**
     * The sum with one more amount that there is in the year.
     *
     * @param isAdopted whether the budget of the year was adopted before the initiative could be started
     */
    Aarssum plus(Initiativudgift post, boolean isAdopted) {
        Beloeb beloeb = post.beloeb();
        boolean isCost = beloeb.oere() > 0;
        boolean isWithin = post.kontering()
                .finansiering()
                .filter(Finansieringskilde.INDEN_FOR_RAMMEN::equals)
                .isPresent();
        return new Aarssum(
                aar,
                add(udgift, beloeb, isCost),
                add(indtaegt, beloeb, !isCost),
                add(varig, beloeb, post.varig()),
                add(tillaegsbevilling, beloeb, isCost && isAdopted && !isWithin),
                add(usikker, beloeb, isCost && isUncertain(post)));
    }

    /** The sum of both, of the same year. */
    Aarssum plus(Aarssum other) {
        return new Aarssum(
                aar,
                udgift.plus(other.udgift),
                indtaegt.plus(other.indtaegt),
                varig.plus(other.varig),
                tillaegsbevilling.plus(other.tillaegsbevilling),
                usikker.plus(other.usikker));
    }

    private static Beloeb add(Beloeb sum, Beloeb beloeb, boolean counts) {
        return counts ? sum.plus(beloeb) : sum;
    }

    private boolean isUncertain(Initiativudgift post) {
        return post.kontering()
                        .finansiering()
                        .filter(Finansieringskilde.STATSLIG_PULJE::equals)
                        .isPresent()
                && post.kontering()
                        .pulje()
                        .filter(Pulje::isTilsagn)
                        .filter(pulje -> !pulje.isUdloebet(aar))
                        .isEmpty();
    }

    /** {@return the costs, with income and savings deducted} */
    public Beloeb netto() {
        return udgift.plus(indtaegt);
    }

    /** {@return whether there is no money at all} */
    public boolean isEmpty() {
        return udgift.oere() == 0 && indtaegt.oere() == 0;
    }
}
