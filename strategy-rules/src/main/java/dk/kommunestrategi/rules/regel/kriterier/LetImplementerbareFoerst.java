package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;

/**
 * Quick wins first: initiatives that are easy to implement with quick effect start early. Minimises Σ sᵢ over the easy
 * initiatives i. Rests on the first of the catalogue's five principles of placement.
 */
final class LetImplementerbareFoerst extends NamedKriterium {

    LetImplementerbareFoerst() {
        super(Placeringskriterier.TEKSTER, Vaerst.UANSET);
    }

    @Override
    public Term term(Planopgave opgave) {
        // Asked at every start that a search tries, so the assessments are looked up once.
        boolean[] isLet = new boolean[opgave.antal()];
        for (int i = 0; i < isLet.length; i++) {
            isLet[i] = opgave.vurdering(i).isLetImplementerbart();
        }
        return new StartCosts((i, h) -> isLet[i] ? h : 0);
    }
}
