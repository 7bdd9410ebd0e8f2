package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedRegel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shortest moves: what must be moved is moved as little as possible. Minimises Σ |sᵢ − start before| in half-years, over the
 * initiatives that the strategy's own handleplan places. When a handleplan is revised it counts right behind {@link
 * FaerrestFlytninger}, unless the policy says otherwise. Ours, as that is.
 */
final class KortesteFlytninger extends NamedRegel implements Placeringskriterium {

    KortesteFlytninger() {
        super(Placeringskriterier.TEKSTER, Vaerst.UANSET);
    }

    @Override
    public Term term(Planopgave opgave) {
        List<Optional<Integer>> before = IntStream.range(0, opgave.antal())
                .mapToObj(i -> opgave.hidtidig(i).map(Placering::getFormelStart).map(opgave.getPeriode()::index))
                .toList();
        return new StartCosts(
                (i, h) -> before.get(i).map(start -> Math.abs((long) h - start)).orElse(0L));
    }

    @Override
    public boolean isFirstInRevision() {
        return true;
    }
}
