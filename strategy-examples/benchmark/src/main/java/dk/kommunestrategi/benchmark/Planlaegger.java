package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import dk.kommunestrategi.rules.Soegerammer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/**
 * The product's own planner.
 *
 * @param skridt how many steps it may take
 */
record Planlaegger(long skridt) implements Loeser {

    static final String NAVN = "Planner";

    /** So many that the time is up before. */
    static final long STANDARDSKRIDT = Long.MAX_VALUE;

    private static final Planner PLANNER = Planner.standard();

    @Override
    public String navn() {
        return NAVN;
    }

    @Override
    public void solve(Opgave opgave, Forloeb forloeb) {
        Planforespoergsel forespoergsel = Planforespoergsel.builder()
                .strategi(opgave.strategi())
                .maxSkridt(skridt)
                .build();
        Planresultat resultat = PLANNER.plan(forespoergsel, rammer(opgave, forloeb));
        if (!resultat.erPlan()) {
            return;
        }
        forloeb.found(starts(resultat.getPeriode().orElseThrow(), resultat.getPlaceringer()));
        List<Kriterievaerdi> kriterier = resultat.getCriteria();
        forloeb.proved((int) kriterier.stream()
                .takeWhile(kriterium -> kriterium.getProven().orElse(false))
                .count());
        forloeb.bounded(kriterier.stream().map(Kriterievaerdi::getLowerBound).toList());
        if (resultat.getStatus() == Planstatus.OPTIMAL) {
            forloeb.provedStartVector();
        }
    }

    private static Soegerammer rammer(Opgave opgave, Forloeb forloeb) {
        Periode periode = opgave.strategi().getPeriode().orElseThrow();
        Duration resten = Duration.ofNanos((long) (forloeb.remaining() * 1e9));
        return Soegerammer.builder()
                .tidsfrist(Soegerammer.Tidsfrist.om(resten, InstantSource.system()))
                .fremdrift(fremdrift -> forloeb.found(starts(periode, fremdrift.getPlaceringer())))
                .build();
    }

    private static int[] starts(Periode periode, List<Placering> placeringer) {
        return placeringer.stream()
                .sorted(Comparator.comparing(Placering::getInitiativ))
                .mapToInt(placering -> periode.indeks(placering.getFormelStart()))
                .toArray();
    }

    /** It makes better use of its time when it knows how much it has. */
    @Override
    public boolean reportsOnTheWay() {
        return false;
    }
}
