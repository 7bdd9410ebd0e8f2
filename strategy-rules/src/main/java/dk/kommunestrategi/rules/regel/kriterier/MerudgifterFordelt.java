package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.model.handleplan.Udgiftsforloeb.Aarspost;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Udgiftstal;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;
import java.util.List;

/**
 * Additional costs spread: no budget year costs much more than the others. Minimises Σ over the years, from that of the
 * period's first half-year on, of (what initiatives cost net in the year, in whole units, rounded half up)². Only the years for
 * which amounts are stated count: what goes on behind them does not, since it would pay to delay it. Rests on the catalogue's
 * wish that additional costs are spread over a longer period; off by default.
 */
final class MerudgifterFordelt extends NamedKriterium {

    private static final long OERE_PR_KRONE = 100;

    MerudgifterFordelt() {
        super(Placeringskriterier.TEKSTER, Vaerst.UANSET);
    }

    @Override
    public Term term(Planopgave opgave) {
        Udgiftstal udgifter = opgave.udgifter();
        int first = opgave.getPeriode().getFra().getYear();
        List<Integer> years =
                udgifter.aar().stream().filter(aar -> aar >= first).toList();
        return years.isEmpty()
                ? new StartCosts((i, h) -> 0)
                : new SquaredCosts(
                        udgifter.initiativer(),
                        years,
                        (i, h, aar) -> stated(udgifter, i, h, aar),
                        opgave.getPolitik().enhed() * OERE_PR_KRONE);
    }

    @Override
    public boolean isPrAar() {
        return true;
    }

    private static long stated(Udgiftstal udgifter, int i, int h, int aar) {
        long sum = 0;
        for (Aarspost post : udgifter.forloeb(i, h).poster()) {
            sum += post.aar() == aar ? post.beloeb().oere() : 0;
        }
        return sum;
    }
}
