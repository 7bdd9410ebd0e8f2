package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;

/**
 * Fewest left out: of what may be left out, as little is as can be, and rather what counts less. Minimises Σ priority over the
 * initiatives that are left out. Where something may be left out it counts first, unless the policy says otherwise. Ours: the
 * catalogue leaves nothing out.
 */
final class FaerrestUdeladte extends NamedKriterium {

    FaerrestUdeladte() {
        super(Placeringskriterier.TEKSTER, Vaerst.UANSET);
    }

    @Override
    public Term term(Planopgave opgave) {
        int horizon = opgave.horizon();
        return new StartCosts((i, h) -> h < horizon ? 0 : opgave.initiativ(i).prioritet());
    }

    @Override
    public boolean isFirstInValg() {
        return true;
    }
}
