package dk.kommunestrategi.benchmark.opgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes project networks for the resource levelling problem, stated as strategies: activities of 1–10 unit periods, each
 * after none to three earlier ones, drawing on some of four resources. All must end by the length of the critical path,
 * and the only criterion is {@link Kriterium#UdjaevnetRessourcetraek}.
 */
public final class Netvaerk {

    private static final int RESSOURCER = 4;
    private static final int SKALA = 10;

    /** How far back the activities lie that an activity waits for: networks are long rather than wide. */
    private static final int NAERHED = 8;

    private final SplittableRandom random;
    private final List<Initiativ> aktiviteter = new ArrayList<>();
    private final int[] tidligsteEnd;

    private Netvaerk(int aktiviteter, SplittableRandom random) {
        this.random = random;
        this.tidligsteEnd = new int[aktiviteter];
    }

    /** Returns the problem with so many activities that the seed gives. */
    public static Opgave opgave(int aktiviteter, Seed seed) {
        return Opgave.of(
                aktiviteter + " " + seed, new Netvaerk(aktiviteter, seed.random("netværk " + aktiviteter)).strategi());
    }

    private Strategi strategi() {
        for (int i = 0; i < tidligsteEnd.length; i++) {
            aktiviteter.add(aktivitet(i));
        }
        int kritiskVej = IntStream.of(tidligsteEnd).max().orElseThrow();
        return Skelet.strategi("Netværk", kritiskVej, 1)
                .skala(SKALA)
                .politik(Prioriteringspolitik.builder()
                        .kriterier(List.of(Kriterievalg.of(Kriterium.UdjaevnetRessourcetraek.name())))
                        .afslutIPerioden(true)
                        .build())
                .centre(IntStream.range(0, RESSOURCER)
                        .mapToObj(r -> Skelet.center(r).build())
                        .toList())
                .initiativer(aktiviteter)
                .build();
    }

    private Initiativ aktivitet(int i) {
        int varighed = 1 + random.nextInt(10);
        TreeSet<Integer> forudsaetninger = new TreeSet<>();
        for (int antal = random.nextInt(4); i > 0 && antal > 0; antal--) {
            forudsaetninger.add(i - 1 - random.nextInt(Math.min(i, NAERHED)));
        }
        tidligsteEnd[i] = varighed
                + forudsaetninger.stream().mapToInt(j -> tidligsteEnd[j]).max().orElse(0);
        return Skelet.initiativ(i)
                .temaer(List.of(1))
                .vurdering(Vurdering.builder()
                        .letImplementerbart(false)
                        .ressourcetraek(traek())
                        .udgiftsniveau(Udgiftsniveau.LILLE)
                        .build())
                .varighed(varighed)
                .afhaengerAf(forudsaetninger.stream().map(j -> j + 1).toList())
                .build();
    }

    private List<Ressourcetraek> traek() {
        return IntStream.range(0, RESSOURCER)
                .filter(r -> random.nextInt(2) == 0)
                .mapToObj(r -> Ressourcetraek.builder()
                        .center(Skelet.kode(r))
                        .niveau(1 + random.nextInt(SKALA))
                        .build())
                .toList();
    }
}
