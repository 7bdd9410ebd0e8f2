package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.GroupBuilder;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;
import java.util.List;

/**
 * Costs spread: not many costly initiatives start at once. Minimises Σ over h of (number of initiatives at or above the
 * budget rule's threshold that start in h)². Rests on the catalogue's wish that additional costs are spread over a longer
 * period; off by default.
 */
final class UdgifterFordelt extends NamedKriterium {

    UdgifterFordelt() {
        super(Placeringskriterier.TEKSTER, Vaerst.UANSET);
    }

    @Override
    public Term term(Planopgave opgave) {
        GroupBuilder costly = new GroupBuilder(
                new Emne("budget", sprog -> Placeringskriterier.TEKSTER.text(sprog, "UdgifterFordelt.emne")),
                opgave.horizon());
        opgave.indices()
                .filter(i -> opgave.politik(i)
                        .getBudgetregel()
                        .concerns(opgave.vurdering(i).getUdgiftsniveau()))
                .forEach(i -> costly.add(i, 1, 1));
        return new SquaredLoads(List.of(costly.build()));
    }
}
