package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;

/**
 * Even load: the draw on every centre is levelled out over time, so that daily work and development balance. Minimises
 * Σ (g(c,h) + load(c,h))² − g(c,h)² over centres c and all half-years h with load, also past the period, where load is what
 * initiatives draw under development and g what the centre carries anyway. Rests on the third of the
 * catalogue's five principles.
 */
final class UdjaevnetRessourcetraek extends NamedKriterium {

    UdjaevnetRessourcetraek() {
        super(Placeringskriterier.TEKSTER, Vaerst.VED_HOEJST);
    }

    @Override
    public Term term(Planopgave opgave) {
        return new SquaredLoads(opgave.centergrupper().udvikling());
    }
}
