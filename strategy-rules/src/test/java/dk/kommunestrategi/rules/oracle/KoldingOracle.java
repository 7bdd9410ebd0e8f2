package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * The answer for Kolding, by going through every plan. Brute force alone would go through 6^15 of them; these facts
 * leave few enough: a costly initiative starts in one of the three second half-years; nothing ties initiatives to each
 * other, so that the easy ones all start as soon as their preliminary work lets them; and squares of loads only grow as
 * initiatives are added, each by at least the least that it would add to the loads that there are already.
 */
public final class KoldingOracle {

    private final RequestFacts facts;
    private final Yardstick yardstick;
    private final RuleBook ruleBook;

    /** The initiatives, the heaviest first, and their draws by centre. */
    private final List<Initiativ> initiativer = new ArrayList<>();

    private final List<int[]> traek = new ArrayList<>();

    private final int[] varighed;

    /** By place in that order and half-year: whether a start then is not ruled out by those facts. */
    private final boolean[][] thinkable;

    private final int[][] belastning;
    private final YearHalf[] starts;
    private long loft;
    private Oracle.Plan best;

    public KoldingOracle(RequestFacts facts) {
        this.facts = facts;
        this.yardstick = new Yardstick(facts);
        this.ruleBook = new RuleBook(facts);
        List<Center> centre = facts.strategi().getCentre();
        facts.initiativer().stream()
                .sorted(Comparator.comparingLong(this::ownSquares).reversed())
                .forEach(initiativer::add);
        initiativer.forEach(initiativ -> traek.add(centre.stream()
                .mapToInt(center -> RequestFacts.traek(initiativ, center))
                .toArray()));
        varighed = initiativer.stream().mapToInt(facts::varighed).toArray();
        int longest = IntStream.of(varighed).max().orElse(0);
        belastning = new int[centre.size()][facts.halvaar().size() + longest];
        thinkable = new boolean[initiativer.size()][facts.halvaar().size()];
        for (int k = 0; k < thinkable.length; k++) {
            for (int h = 0; h < thinkable[k].length; h++) {
                thinkable[k][h] =
                        isThinkable(initiativer.get(k), facts.halvaar().get(h));
            }
        }
        starts = new YearHalf[initiativer.size()];
    }

    private long ownSquares(Initiativ initiativ) {
        return facts.strategi().getCentre().stream()
                        .mapToLong(center ->
                                (long) RequestFacts.traek(initiativ, center) * RequestFacts.traek(initiativ, center))
                        .sum()
                * facts.varighed(initiativ);
    }

    /** The best plan of those whose squares of loads do not exceed a limit that some plan keeps. */
    public Oracle.Plan best(long hoejst) {
        loft = hoejst;
        place(0, 0);
        return best;
    }

    private void place(int k, long squares) {
        if (squares + mindst(k) > loft) {
            return;
        }
        if (k == initiativer.size()) {
            maal();
            return;
        }
        for (int h = 0; h < facts.halvaar().size(); h++) {
            if (thinkable[k][h]) {
                starts[k] = facts.halvaar().get(h);
                long mere = laeg(k, h, 1);
                place(k + 1, squares + mere);
                laeg(k, h, -1);
            }
        }
    }

    /** The least that the initiatives from this place on add to the squares of the loads that there are. */
    private long mindst(int k) {
        long sum = 0;
        for (int j = k; j < initiativer.size(); j++) {
            long least = Long.MAX_VALUE;
            for (int h = 0; h < thinkable[j].length; h++) {
                if (thinkable[j][h]) {
                    least = Math.min(least, mere(j, h));
                }
            }
            sum += least;
        }
        return sum;
    }

    private long mere(int k, int h) {
        long mere = 0;
        for (int t = h; t < h + varighed[k]; t++) {
            for (int c = 0; c < belastning.length; c++) {
                long one = traek.get(k)[c];
                mere += one * (2L * belastning[c][t] + one);
            }
        }
        return mere;
    }

    private boolean isThinkable(Initiativ initiativ, YearHalf halvaar) {
        boolean let = initiativ.getVurdering().orElseThrow().isLetImplementerbart();
        return (!let || facts.distance(halvaar) == initiativ.getForarbejde())
                && (!facts.isCostly(initiativ) || halvaar.getHalfValue() == 2);
    }

    /** Adds the initiative's draws to the loads, or takes them away; returns by how much the squares change. */
    private long laeg(int k, int h, int sign) {
        long aendring = 0;
        for (int t = h; t < h + varighed[k]; t++) {
            for (int c = 0; c < belastning.length; c++) {
                long before = belastning[c][t];
                belastning[c][t] += sign * traek.get(k)[c];
                aendring += (long) belastning[c][t] * belastning[c][t] - before * before;
            }
        }
        return aendring;
    }

    private void maal() {
        Map<Integer, YearHalf> plan = new LinkedHashMap<>();
        for (Initiativ initiativ : facts.initiativer()) {
            plan.put(initiativ.getNummer(), starts[initiativer.indexOf(initiativ)]);
        }
        if (ruleBook.isKeptBy(plan)) {
            Oracle.Plan fresh = yardstick.measured(plan);
            int comparison = best == null ? -1 : Oracle.compare(fresh.values(), best.values());
            if (comparison < 0 || (comparison == 0 && starterBefore(fresh, best))) {
                best = fresh;
            }
        }
    }

    private static boolean starterBefore(Oracle.Plan fresh, Oracle.Plan old) {
        for (Integer nummer : fresh.starts().keySet()) {
            int forskel = fresh.starts().get(nummer).compareTo(old.starts().get(nummer));
            if (forskel != 0) {
                return forskel < 0;
            }
        }
        return false;
    }
}
