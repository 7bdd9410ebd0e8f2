package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import java.util.Comparator;
import java.util.List;

/**
 * The product's own planner.
 *
 * @param skridt how many steps it may take
 */
record Planlaegger(long skridt) implements Loeser {

    static final String NAVN = "Planner";
    static final long STANDARDSKRIDT = Planforespoergsel.STANDARDSKRIDT;

    private static final Planner PLANNER = Planner.standard();

    @Override
    public String navn() {
        return NAVN;
    }

    @Override
    public void solve(Opgave opgave, Forloeb forloeb) {
        Planresultat resultat = PLANNER.plan(forespoergsel(opgave, forloeb));
        if (!resultat.erPlan()) {
            return;
        }
        forloeb.found(starts(resultat));
        List<Kriterievaerdi> kriterier = resultat.getCriteria();
        forloeb.proved((int) kriterier.stream()
                .takeWhile(kriterium -> kriterium.getProven().orElse(false))
                .count());
        forloeb.bounded(kriterier.stream().map(Kriterievaerdi::getLowerBound).toList());
        if (resultat.getStatus() == Planstatus.OPTIMAL) {
            forloeb.provedStartVector();
        }
    }

    /** The one place that says how long the planner may search. */
    private Planforespoergsel forespoergsel(Opgave opgave, Forloeb forloeb) {
        return Planforespoergsel.builder()
                .strategi(opgave.strategi())
                .maxSkridt(forloeb.isOver() ? 1 : skridt)
                .build();
    }

    private static int[] starts(Planresultat resultat) {
        Periode periode = resultat.getPeriode().orElseThrow();
        return resultat.getPlaceringer().stream()
                .sorted(Comparator.comparing(Placering::getInitiativ))
                .mapToInt(placering -> periode.indeks(placering.getFormelStart()))
                .toArray();
    }

    @Override
    public boolean reportsOnTheWay() {
        return false;
    }
}
