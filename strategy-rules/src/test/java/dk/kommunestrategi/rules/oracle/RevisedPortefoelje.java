package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.oracle.PortefoeljeOracle.Plan;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * What the contract says of a revision of several strategies at once: whatever has started stays, nothing else starts before,
 * and first of all as little as can be moves, and no further than it must.
 */
public final class RevisedPortefoelje {

    private final PortefoeljeOracle oracle;
    private final Periode periode;
    private final List<Strategi> strategier;
    private final List<Map<Integer, YearHalf>> before;
    private final YearHalf fra;
    private final Map<Initiativnummer, YearHalf> locks;

    /**
     * What becomes of these starts, by strategy in the order of codes, if they are revised with these locks from then on.
     *
     * @param portefoelje the portfolio, whose strategies have handleplans: their periods are the strategies' own
     */
    public RevisedPortefoelje(
            Portefoelje portefoelje,
            List<Map<Integer, YearHalf>> before,
            YearHalf fra,
            Map<Initiativnummer, YearHalf> locks) {
        List<Strategi> sorted = portefoelje.getStrategier().stream()
                .sorted(Comparator.comparing(strategi -> strategi.getKode().orElseThrow()))
                .toList();
        List<Strategi> open = new ArrayList<>();
        for (int s = 0; s < sorted.size(); s++) {
            Strategi own = sorted.get(s).withPeriode(sorted.get(s).periode());
            open.add(withoutPast(own, before.get(s), fra, PortefoeljeOracle.periode(portefoelje)));
        }
        this.strategier = List.copyOf(open);
        this.oracle = new PortefoeljeOracle(
                Portefoelje.builder().from(portefoelje).strategier(strategier).build(),
                strategier.stream()
                        .map(strategi -> strategi.getKode().orElseThrow())
                        .toList());
        this.periode = PortefoeljeOracle.periode(portefoelje);
        this.before = List.copyOf(before);
        this.fra = fra;
        this.locks = Map.copyOf(locks);
    }

    /** A link that can be kept no more because of what has started stands in nobody's way; what has started is not left out. */
    private static Strategi withoutPast(
            Strategi strategi, Map<Integer, YearHalf> before, YearHalf fra, Periode periode) {
        RequestFacts facts = RequestFacts.in(periode, strategi);
        Map<Integer, YearHalf> startede = new HashMap<>(before);
        startede.values().removeIf(start -> !start.isBefore(fra));
        RuleBook rules = new RuleBook(facts);
        return strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ
                        .withKanUdelades(initiativ.isKanUdelades() && !startede.containsKey(initiativ.getNummer()))
                        .withBindinger(initiativ.getBindinger().stream()
                                .filter(binding ->
                                        !rules.isPast(initiativ.getNummer(), binding.getFra(), startede, fra))
                                .toList()))
                .toList());
    }

    /** The best plan, if there is any: by moves, then by the criteria, then by the smallest starts. */
    public Optional<Plan> best() {
        return oracle.best(this::isPermitted, this::values);
    }

    private boolean isPermitted(List<Map<Integer, YearHalf>> starts) {
        for (int s = 0; s < strategier.size(); s++) {
            for (Initiativ initiativ : strategier.get(s).getInitiativer()) {
                int nummer = initiativ.getNummer();
                YearHalf start = starts.get(s).get(nummer);
                YearHalf lock =
                        locks.get(Initiativnummer.of(strategier.get(s).getKode().orElseThrow(), nummer));
                if ((lock != null && !lock.equals(start))
                        || !isPermitted(initiativ, before.get(s).get(nummer), start)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isPermitted(Initiativ initiativ, YearHalf earlier, YearHalf start) {
        if (earlier != null && earlier.isBefore(fra)) {
            return earlier.equals(start);
        }
        return start == null || !start.isBefore(tidligst(initiativ, earlier));
    }

    /** Preliminary work that has begun goes on, and what has not begun cannot have before now. */
    private YearHalf tidligst(Initiativ initiativ, YearHalf earlier) {
        YearHalf ready = fra.plusHalves(initiativ.getForarbejde());
        if (earlier == null || !earlier.minusHalves(initiativ.getForarbejde()).isBefore(fra)) {
            return ready;
        }
        return earlier.isBefore(fra) ? fra : earlier;
    }

    private List<Long> values(List<Map<Integer, YearHalf>> starts) {
        long moved = 0;
        long distance = 0;
        for (int s = 0; s < starts.size(); s++) {
            for (Map.Entry<Integer, YearHalf> earlier : before.get(s).entrySet()) {
                YearHalf now = starts.get(s)
                        .getOrDefault(earlier.getKey(), periode.getTil().plusHalves(1));
                moved += now.equals(earlier.getValue()) ? 0 : 1;
                distance += Math.abs(2L * (now.getYear() - earlier.getValue().getYear())
                        + now.getHalfValue()
                        - earlier.getValue().getHalfValue());
            }
        }
        List<Long> values = new ArrayList<>(oracle.values(starts));
        values.addAll(oracle.hasUdeladelige() ? 1 : 0, List.of(moved, distance));
        return values;
    }
}
