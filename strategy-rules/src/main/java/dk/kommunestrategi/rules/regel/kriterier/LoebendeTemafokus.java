package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;

/**
 * Continuous focus on the themes: in every half-year something is developed under every theme. Minimises the number of
 * pairs (theme, h), h in the period, in which no initiative of the theme is under development. Rests on the fourth of
 * the catalogue's five principles.
 */
final class LoebendeTemafokus extends NamedKriterium {

    LoebendeTemafokus() {
        super(Placeringskriterier.TEKSTER, Vaerst.VED_MINDST);
    }

    @Override
    public Term term(Planopgave opgave) {
        return new UncoveredCells(opgave.temagrupper(), opgave.horizon());
    }
}
