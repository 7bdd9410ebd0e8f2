package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Ressourcetraek;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Udgiftsniveau;
import dk.kommunestrategi.model.Vurdering;
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
final class Katalog {

    private static final int TEMAER = 6;
    private static final double STRAMHED = 1.15;

    private final Stoerrelse stoerrelse;
    private final SplittableRandom random;
    private final List<Initiativ> initiativer = new ArrayList<>();
    private final int[] skjulteSlut;
    private final int[][] belastning;

    private Katalog(Stoerrelse stoerrelse, SplittableRandom random) {
        this.stoerrelse = stoerrelse;
        this.random = random;
        this.skjulteSlut = new int[stoerrelse.initiativer()];
        this.belastning = new int[stoerrelse.centre()][stoerrelse.halvaar()];
    }

    /** Returns the problem of this size that the seed gives; with and without capacities it has the same initiatives. */
    static Opgave opgave(Stoerrelse stoerrelse, Kapacitet kapacitet, Froe froe) {
        Katalog katalog = new Katalog(stoerrelse, froe.random("katalog " + stoerrelse));
        return Opgave.of(stoerrelse + " " + froe, katalog.strategi(kapacitet));
    }

    /** Returns a strategy of this size, the same for numbers drawn alike. */
    static Strategi strategi(Stoerrelse stoerrelse, Kapacitet kapacitet, SplittableRandom random) {
        return new Katalog(stoerrelse, random).strategi(kapacitet);
    }

    private Strategi strategi(Kapacitet kapacitet) {
        for (int i = 0; i < stoerrelse.initiativer(); i++) {
            initiativer.add(initiativ(i));
        }
        return Skelet.strategi("Katalog", stoerrelse.halvaar(), TEMAER)
                .centre(IntStream.range(0, stoerrelse.centre())
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
        int foerst = forarbejde;
        int forudsaetning = i > 0 && chance(10) ? random.nextInt(i) : -1;
        if (forudsaetning >= 0 && skjulteSlut[forudsaetning] + 1 + varighed <= stoerrelse.halvaar()) {
            initiativ.afhaengerAf(List.of(forudsaetning + 1));
            foerst = Math.max(foerst, skjulteSlut[forudsaetning]);
        }
        int start = skjultStart(foerst, varighed, kostbar, traek);
        skjulteSlut[i] = start + varighed;
        traek.forEach(enkelt -> laeg(enkelt, start, varighed));
        if (chance(4)) {
            initiativ.tidligst(Skelet.BEGYNDELSE.plusHalves(random.nextInt(start + 1)));
        }
        if (chance(4)) {
            initiativ.senest(Skelet.BEGYNDELSE.plusHalves(start + random.nextInt(stoerrelse.halvaar() - start)));
        }
        return initiativ.build();
    }

    private List<Integer> temaer() {
        return forskellige(chance(70) ? 1 : 2, TEMAER).stream().map(t -> t + 1).toList();
    }

    private List<Ressourcetraek> traek() {
        return forskellige(1 + random.nextInt(4), stoerrelse.centre()).stream()
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
    private int skjultStart(int foerst, int varighed, boolean kostbar, List<Ressourcetraek> traek) {
        int bedste = -1;
        long mindst = Long.MAX_VALUE;
        for (int start = foerst; start < stoerrelse.halvaar(); start++) {
            boolean mulig = !kostbar || Skelet.BEGYNDELSE.plusHalves(start).getHalf() == Half.H2;
            long ulempe = ulempe(start, varighed, traek);
            if (mulig && ulempe < mindst) {
                bedste = start;
                mindst = ulempe;
            }
        }
        return bedste;
    }

    private long ulempe(int start, int varighed, List<Ressourcetraek> traek) {
        long ulempe = start + varighed > stoerrelse.halvaar() ? Integer.MAX_VALUE : 0;
        for (Ressourcetraek enkelt : traek) {
            for (int h = start; h < Math.min(start + varighed, stoerrelse.halvaar()); h++) {
                ulempe += (long) enkelt.getNiveau() * belastning[Skelet.center(enkelt.getCenter())][h];
            }
        }
        return ulempe;
    }

    private void laeg(Ressourcetraek traek, int start, int varighed) {
        for (int h = start; h < Math.min(start + varighed, stoerrelse.halvaar()); h++) {
            belastning[Skelet.center(traek.getCenter())][h] += traek.getNiveau();
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
