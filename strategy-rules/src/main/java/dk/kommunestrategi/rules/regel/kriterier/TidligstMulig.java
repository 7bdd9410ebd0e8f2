package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;

/**
 * As early as possible: between plans equal in everything else, the one that starts earlier. Minimises Σ sᵢ. A
 * tie-break of ours that no passage of the catalogue states.
 */
final class TidligstMulig extends NamedKriterium {

    TidligstMulig() {
        super(Placeringskriterier.TEKSTER, Vaerst.UANSET);
    }

    @Override
    public Term term(Planopgave opgave) {
        return new StartCosts((i, h) -> h);
    }

    @Override
    public boolean isTieBreak() {
        return true;
    }
}
