package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Initiativ;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threeten.extra.YearHalf;

/**
 * The answer for Kolding, by going through every plan. Brute force alone would go through 6^15 of them; these facts
 * leave few enough: a costly initiative starts in one of the three second half-years; the first two criteria cannot be
 * negative, so that where they can be 0, only plans in which they are count; and squares of loads only grow as
 * initiatives are added, by at least the initiative's own squares.
 */
final class Koldingfacit {

    private final Grundlag grundlag;
    private final Maalestok maalestok;
    private final Regelbog regelbog;

    /** The initiatives, the heaviest first, and their draws by centre. */
    private final List<Initiativ> initiativer = new ArrayList<>();

    private final List<int[]> traek = new ArrayList<>();

    /** By place in that order: the least that the initiatives from there on add to the squares. */
    private final List<Long> mindst = new ArrayList<>();

    private final int[] varighed;

    /** By place in that order and half-year: whether a start then is not ruled out by those facts. */
    private final boolean[][] taenkelig;

    private final int[][] belastning;
    private final YearHalf[] starts;
    private long loft;
    private Facit.Plan bedste;

    Koldingfacit(Grundlag grundlag) {
        this.grundlag = grundlag;
        this.maalestok = new Maalestok(grundlag);
        this.regelbog = new Regelbog(grundlag);
        List<Center> centre = grundlag.strategi().getCentre();
        grundlag.initiativer().stream()
                .sorted(Comparator.comparingLong(this::egneKvadrater).reversed())
                .forEach(initiativer::add);
        initiativer.forEach(initiativ -> traek.add(centre.stream()
                .mapToInt(center -> Grundlag.traek(initiativ, center))
                .toArray()));
        long sum = 0;
        mindst.add(sum);
        for (int k = initiativer.size() - 1; k >= 0; k--) {
            sum += egneKvadrater(initiativer.get(k));
            mindst.add(0, sum);
        }
        belastning = new int[centre.size()][grundlag.halvaar().size() + 2];
        varighed = initiativer.stream().mapToInt(grundlag::varighed).toArray();
        taenkelig = new boolean[initiativer.size()][grundlag.halvaar().size()];
        for (int k = 0; k < taenkelig.length; k++) {
            for (int h = 0; h < taenkelig[k].length; h++) {
                taenkelig[k][h] =
                        erTaenkelig(initiativer.get(k), grundlag.halvaar().get(h));
            }
        }
        starts = new YearHalf[initiativer.size()];
    }

    private long egneKvadrater(Initiativ initiativ) {
        return grundlag.strategi().getCentre().stream()
                        .mapToLong(
                                center -> (long) Grundlag.traek(initiativ, center) * Grundlag.traek(initiativ, center))
                        .sum()
                * grundlag.varighed(initiativ);
    }

    /** The best plan of those whose squares of loads do not exceed a limit that some plan keeps. */
    Facit.Plan bedste(long hoejst) {
        loft = hoejst;
        placer(0, 0);
        return bedste;
    }

    private void placer(int k, long kvadrater) {
        if (kvadrater + mindst.get(k) > loft) {
            return;
        }
        if (k == initiativer.size()) {
            maal();
            return;
        }
        for (int h = 0; h < grundlag.halvaar().size(); h++) {
            if (taenkelig[k][h]) {
                starts[k] = grundlag.halvaar().get(h);
                long mere = laeg(k, h, 1);
                placer(k + 1, kvadrater + mere);
                laeg(k, h, -1);
            }
        }
    }

    private boolean erTaenkelig(Initiativ initiativ, YearHalf halvaar) {
        boolean let = initiativ.getVurdering().orElseThrow().isLetImplementerbart();
        return (!let || halvaar.equals(grundlag.fra())) && (!grundlag.erDyr(initiativ) || halvaar.getHalfValue() == 2);
    }

    /** Adds the initiative's draws to the loads, or takes them away; returns by how much the squares change. */
    private long laeg(int k, int h, int fortegn) {
        long aendring = 0;
        for (int t = h; t < h + varighed[k]; t++) {
            for (int c = 0; c < belastning.length; c++) {
                long foer = belastning[c][t];
                belastning[c][t] += fortegn * traek.get(k)[c];
                aendring += (long) belastning[c][t] * belastning[c][t] - foer * foer;
            }
        }
        return aendring;
    }

    private void maal() {
        Map<Integer, YearHalf> plan = new LinkedHashMap<>();
        for (Initiativ initiativ : grundlag.initiativer()) {
            plan.put(initiativ.getNummer(), starts[initiativer.indexOf(initiativ)]);
        }
        if (regelbog.holdes(plan)) {
            Facit.Plan ny = new Facit.Plan(plan, maalestok.vaerdier(plan), maalestok.niveauer(plan));
            int sammenligning = bedste == null ? -1 : Facit.compare(ny.vaerdier(), bedste.vaerdier());
            if (sammenligning < 0 || (sammenligning == 0 && starterFoer(ny, bedste))) {
                bedste = ny;
            }
        }
    }

    private static boolean starterFoer(Facit.Plan ny, Facit.Plan gammel) {
        for (Integer nummer : ny.starts().keySet()) {
            int forskel = ny.starts().get(nummer).compareTo(gammel.starts().get(nummer));
            if (forskel != 0) {
                return forskel < 0;
            }
        }
        return false;
    }
}
