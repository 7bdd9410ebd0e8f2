package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;
import java.util.List;
import java.util.OptionalInt;

/**
 * Shortest moves: what must be moved is moved as little as possible. Minimises Σ |sᵢ − start before| in half-years, over the
 * initiatives that the strategy's own handleplan places. When a handleplan is revised it counts right behind {@link
 * FaerrestFlytninger}, unless the policy says otherwise. Ours, as that is.
 */
final class KortesteFlytninger extends NamedKriterium {

    KortesteFlytninger() {
        super(Placeringskriterier.TEKSTER, Vaerst.UANSET);
    }

    @Override
    public Term term(Planopgave opgave) {
        List<OptionalInt> before =
                opgave.indices().mapToObj(opgave.udgangspunkt()::hidtidigStart).toList();
        return new StartCosts((i, h) ->
                before.get(i).isPresent() ? Math.abs((long) h - before.get(i).getAsInt()) : 0);
    }

    @Override
    public boolean isFirstInRevision() {
        return true;
    }
}
