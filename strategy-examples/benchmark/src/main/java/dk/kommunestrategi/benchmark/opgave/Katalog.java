package dk.kommunestrategi.benchmark.opgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.threeten.extra.Half;

/**
 * Makes strategies that are shaped like a municipality's: mostly short initiatives, some of them easy, some costly, each
 * drawing on a few centres.
 *
 * <p>While it makes the initiatives it places them in a hidden plan that keeps every rule. Windows lie around the hidden
 * starts and capacities are no less than the hidden loads, so that a plan always exists.
 */
public final class Katalog {

    private static final int TEMAER = 6;
    private static final double STRAMHED = 1.15;

    private final Size size;
    private final SplittableRandom random;
    private final List<Initiativ> initiativer = new ArrayList<>();
    private final int[] skjulteEnd;
    private final int[][] belastning;

    private Katalog(Size size, SplittableRandom random) {
        this.size = size;
        this.random = random;
        this.skjulteEnd = new int[size.initiativer()];
        this.belastning = new int[size.centre()][size.halvaar()];
    }

    /** Returns the problem of this size that the seed gives; with and without capacities it has the same initiatives. */
    public static Opgave opgave(Size size, Kapacitet kapacitet, Seed seed) {
        Katalog katalog = new Katalog(size, seed.random("katalog " + size));
        return Opgave.of(size + " " + seed, katalog.strategi(kapacitet));
    }

    /** Returns a strategy of this size, the same for numbers drawn alike. */
    public static Strategi strategi(Size size, Kapacitet kapacitet, SplittableRandom random) {
        return new Katalog(size, random).strategi(kapacitet);
    }

    private Strategi strategi(Kapacitet kapacitet) {
        for (int i = 0; i < size.initiativer(); i++) {
            initiativer.add(initiativ(i));
        }
        return Skelet.strategi("Katalog", size.halvaar(), TEMAER)
                .centre(IntStream.range(0, size.centre())
                        .mapToObj(c -> center(c, kapacitet))
                        .toList())
                .initiativer(initiativer)
                .build();
    }

    private Initiativ initiativ(int i) {
        int varighed = chance(50) ? 1 : chance(80) ? 2 : 3;
        boolean kostbar = chance(15);
        int forarbejde = kostbar ? 1 : 0;
        List<Ressourcetraek> traek = traek();
        Vurdering vurdering = Vurdering.builder()
                .letImplementerbart(chance(40))
                .ressourcetraek(traek)
                .udgiftsniveau(kostbar ? Udgiftsniveau.STOR : chance(50) ? Udgiftsniveau.MELLEM : Udgiftsniveau.LILLE)
                .build();
        Initiativ.Builder initiativ = Skelet.initiativ(i)
                .temaer(temaer())
                .vurdering(vurdering)
                .varighed(varighed)
                .forarbejde(forarbejde);
        int first = forarbejde;
        int forudsaetning = i > 0 && chance(10) ? random.nextInt(i) : -1;
        if (forudsaetning >= 0 && skjulteEnd[forudsaetning] + 1 + varighed <= size.halvaar()) {
            initiativ.afhaengerAf(List.of(forudsaetning + 1));
            first = Math.max(first, skjulteEnd[forudsaetning]);
        }
        int start = skjultStart(first, varighed, kostbar, traek);
        skjulteEnd[i] = start + varighed;
        traek.forEach(single -> laeg(single, start, varighed));
        if (chance(4)) {
            initiativ.tidligst(Skelet.BEGYNDELSE.plusHalves(random.nextInt(start + 1)));
        }
        if (chance(4)) {
            initiativ.senest(Skelet.BEGYNDELSE.plusHalves(start + random.nextInt(size.halvaar() - start)));
        }
        return initiativ.build();
    }

    private List<Integer> temaer() {
        return forskellige(chance(70) ? 1 : 2, TEMAER).stream().map(t -> t + 1).toList();
    }

    private List<Ressourcetraek> traek() {
        return forskellige(1 + random.nextInt(4), size.centre()).stream()
                .map(c -> Ressourcetraek.builder()
                        .center(Skelet.kode(c))
                        .niveau(1 + random.nextInt(3))
                        .build())
                .toList();
    }

    private TreeSet<Integer> forskellige(int antal, int af) {
        TreeSet<Integer> valgte = new TreeSet<>();
        while (valgte.size() < Math.min(antal, af)) {
            valgte.add(random.nextInt(af));
        }
        return valgte;
    }

    private boolean chance(int procent) {
        return random.nextInt(100) < procent;
    }

    /** Returns the start in the hidden plan: the one that loads the centres most evenly, inside the period if possible. */
    private int skjultStart(int first, int varighed, boolean kostbar, List<Ressourcetraek> traek) {
        int best = -1;
        long mindst = Long.MAX_VALUE;
        for (int start = first; start < size.halvaar(); start++) {
            boolean possible = !kostbar || Skelet.BEGYNDELSE.plusHalves(start).getHalf() == Half.H2;
            long ulempe = ulempe(start, varighed, traek);
            if (possible && ulempe < mindst) {
                best = start;
                mindst = ulempe;
            }
        }
        return best;
    }

    private long ulempe(int start, int varighed, List<Ressourcetraek> traek) {
        long ulempe = start + varighed > size.halvaar() ? Integer.MAX_VALUE : 0;
        for (Ressourcetraek single : traek) {
            for (int h = start; h < Math.min(start + varighed, size.halvaar()); h++) {
                ulempe += (long) single.niveau(0) * belastning[Skelet.center(single.getCenter())][h];
            }
        }
        return ulempe;
    }

    private void laeg(Ressourcetraek traek, int start, int varighed) {
        for (int h = start; h < Math.min(start + varighed, size.halvaar()); h++) {
            belastning[Skelet.center(traek.getCenter())][h] += traek.niveau(0);
        }
    }

    private Center center(int c, Kapacitet kapacitet) {
        Center.Builder center = Skelet.center(c);
        if (kapacitet == Kapacitet.STRAM) {
            int hoejeste = IntStream.of(belastning[c]).max().orElse(0);
            double gennemsnit = IntStream.of(belastning[c]).average().orElse(0);
            center.kapacitet(Math.max(hoejeste, (int) Math.ceil(STRAMHED * gennemsnit)));
        }
        return center.build();
    }
}
