package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;

/**
 * Fewest moves: a plan that people have prepared for changes as little as possible. Minimises the number of initiatives
 * that start otherwise than in the strategy's own handleplan; one that is not placed there counts nothing. When a handleplan
 * is revised it counts first, unless the policy says otherwise. Ours: the catalogue only says that the plan is kept up to
 * date.
 */
final class FaerrestFlytninger extends NamedKriterium {

    FaerrestFlytninger() {
        super(Placeringskriterier.TEKSTER, Vaerst.UANSET);
    }

    @Override
    public Term term(Planopgave opgave) {
        int[] before = opgave.indices()
                .map(i -> opgave.udgangspunkt().hidtidigStart(i).orElse(Planopgave.UPLACERET))
                .toArray();
        int horizon = opgave.horizon();
        // Who started right behind the period and is left out now does not start when it did.
        return new StartCosts((i, h) -> before[i] == Planopgave.UPLACERET || (before[i] == h && h < horizon) ? 0 : 1);
    }

    @Override
    public boolean isFirstInRevision() {
        return true;
    }
}
