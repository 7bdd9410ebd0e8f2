package dk.kommunestrategi.benchmark.opgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes strategies whose best plans are harder to prove than those of {@link Katalog}: few initiatives are easy, so that
 * the first criterion settles little, every initiative lasts as likely one half-year as two or three, many meet at each
 * centre, one theme each, and all work ends in the period. No capacities: every plan within the period keeps the rules.
 */
public final class SvaertKatalog {

    private static final int TEMAER = 6;
    private static final int LAENGST = 3;
    private static final int FLEST_TRAEK = 3;
    private static final int HOEJESTE_NIVEAU = 3;
    private static final int PROCENT = 20;

    private final Size size;
    private final SplittableRandom random;

    private SvaertKatalog(Size size, SplittableRandom random) {
        this.size = size;
        this.random = random;
    }

    /** Returns the problem of this size that the seed gives. */
    public static Opgave opgave(Size size, Seed seed) {
        return Opgave.of(size + " " + seed, new SvaertKatalog(size, seed.random("svært katalog " + size)).strategi());
    }

    private Strategi strategi() {
        return Skelet.strategi("Svært katalog", size.halvaar(), TEMAER)
                .politik(Prioriteringspolitik.builder().afslutIPerioden(true).build())
                .centre(IntStream.range(0, size.centre())
                        .mapToObj(c -> Skelet.center(c).build())
                        .toList())
                .initiativer(IntStream.range(0, size.initiativer())
                        .mapToObj(this::initiativ)
                        .toList())
                .build();
    }

    private Initiativ initiativ(int i) {
        return Skelet.initiativ(i)
                .temaer(List.of(1 + random.nextInt(TEMAER)))
                .varighed(1 + random.nextInt(LAENGST))
                .vurdering(Vurdering.builder()
                        .letImplementerbart(random.nextInt(100) < PROCENT)
                        .udgiftsniveau(random.nextInt(100) < PROCENT ? Udgiftsniveau.STOR : Udgiftsniveau.LILLE)
                        .ressourcetraek(traek())
                        .build())
                .build();
    }

    private List<Ressourcetraek> traek() {
        int antal = 1 + random.nextInt(Math.min(FLEST_TRAEK, size.centre()));
        TreeSet<Integer> centre = new TreeSet<>();
        while (centre.size() < antal) {
            centre.add(random.nextInt(size.centre()));
        }
        return centre.stream()
                .map(c -> Ressourcetraek.builder()
                        .center(Skelet.kode(c))
                        .niveau(1 + random.nextInt(HOEJESTE_NIVEAU))
                        .build())
                .toList();
    }
}
