package dk.kommunestrategi.benchmark.competitor;

import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.Strategiplan;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/**
 * The product's own planner.
 *
 * @param skridt how many steps it may take
 */
public record Planlaegger(long skridt) implements Competitor {

    public static final String NAVN = "Planner";

    /** So many that the time is up before. */
    public static final long STANDARDSKRIDT = Long.MAX_VALUE;

    private static final Planner PLANNER = Planner.standard();

    @Override
    public String navn() {
        return NAVN;
    }

    @Override
    public void solve(Opgave opgave, Forloeb forloeb) {
        PlanResult result = PLANNER.plan(opgave.request(), limits(opgave, forloeb));
        if (!result.isPlan()) {
            return;
        }
        forloeb.found(starts(opgave.periode(), result.getStrategiplaner()));
        List<Kriterievaerdi> kriterier = result.getCriteria();
        forloeb.proved(
                (int) kriterier.stream().takeWhile(Kriterievaerdi::isProven).count());
        forloeb.bounded(kriterier.stream().map(Kriterievaerdi::getLowerBound).toList());
        if (result.getStatus() == Planstatus.OPTIMAL) {
            forloeb.provedStartVector();
        }
    }

    private SearchLimits limits(Opgave opgave, Forloeb forloeb) {
        Periode periode = opgave.periode();
        Duration resten = Duration.ofNanos((long) (forloeb.remaining() * 1e9));
        return SearchLimits.builder()
                .maxSteps(skridt)
                .deadline(SearchLimits.Deadline.from(resten, InstantSource.system()))
                .progress(progress -> forloeb.found(starts(periode, progress.getStrategiplaner())))
                .build();
    }

    private static int[] starts(Periode periode, List<Strategiplan> planer) {
        return planer.stream()
                .sorted(Comparator.comparing(plan -> plan.strategi().orElse("")))
                .flatMap(plan -> plan.placeringer().stream().sorted(Comparator.comparing(Placering::getInitiativ)))
                .mapToInt(placering -> periode.index(placering.getFormelStart()))
                .toArray();
    }

    /** It makes better use of its time when it knows how much it has. */
    @Override
    public boolean reportsOnTheWay() {
        return false;
    }
}
