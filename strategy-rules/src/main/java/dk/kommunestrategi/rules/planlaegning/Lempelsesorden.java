package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.planlaegning.search.CorrectionFinder;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.planregler.AfslutIPerioden;
import dk.kommunestrategi.rules.regel.planregler.Centerkapacitet;
import dk.kommunestrategi.rules.regel.planregler.FastlagtStart;
import dk.kommunestrategi.rules.regel.planregler.ForarbejdeFoerst;
import dk.kommunestrategi.rules.regel.planregler.ForudsaetningerFoerst;
import dk.kommunestrategi.rules.regel.planregler.IndgaarIBudgetforhandlinger;
import dk.kommunestrategi.rules.regel.planregler.IngenStartFoerRevisionen;
import dk.kommunestrategi.rules.regel.planregler.StartedeBliver;
import dk.kommunestrategi.rules.regel.planregler.Startvindue;
import dk.kommunestrategi.rules.regel.planregler.UdskudtStart;
import java.util.List;
import java.util.function.Predicate;

/**
 * How hard demands are to give up: what somebody only wished for today before what was decided, what a document states
 * before what a policy makes a principle, and last what cannot be otherwise, since informal work takes its time. What has
 * happened before a revision cannot be given up at all.
 */
final class Lempelsesorden {

    /** From the easiest to the hardest to give up; a demand belongs to the first kind that fits. */
    private static final List<Predicate<Krav>> ORDEN = List.of(
            krav -> er(krav, FastlagtStart.class) && krav.places().isEmpty(),
            krav -> er(krav, FastlagtStart.class),
            krav -> er(krav, Startvindue.class),
            krav -> er(krav, Centerkapacitet.class),
            krav -> er(krav, UdskudtStart.class),
            krav -> er(krav, ForudsaetningerFoerst.class),
            krav -> er(krav, AfslutIPerioden.class),
            krav -> er(krav, IndgaarIBudgetforhandlinger.class),
            krav -> !er(krav, ForarbejdeFoerst.class),
            krav -> true);

    private Lempelsesorden() {}

    /** Returns how hard the demand is to give up, from 0, or {@link CorrectionFinder#NEVER}. */
    static int slot(Krav krav) {
        if (er(krav, StartedeBliver.class) || er(krav, IngenStartFoerRevisionen.class)) {
            return CorrectionFinder.NEVER;
        }
        int slot = 0;
        while (!ORDEN.get(slot).test(krav)) {
            slot++;
        }
        return slot;
    }

    private static boolean er(Krav krav, Class<? extends Planregel> regel) {
        return regel.isInstance(krav.regel());
    }
}
