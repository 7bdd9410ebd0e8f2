package dk.kommunestrategi.benchmark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kommunestrategi.benchmark.competitor.Planlaegger;
import dk.kommunestrategi.benchmark.opgave.Faelleskatalog;
import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Katalog;
import dk.kommunestrategi.benchmark.opgave.Netvaerk;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.benchmark.opgave.Seed;
import dk.kommunestrategi.benchmark.opgave.Size;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plain formulas and the product's evaluation agree on every plan, good or bad. */
class EfterregningTest {

    private static final int PLANS = 200;

    @ParameterizedTest
    @EnumSource
    void agreesOnCatalogues(Seed seed) {
        for (Kapacitet kapacitet : Kapacitet.values()) {
            for (String size : new String[] {"5x6x2", "15x6x10", "60x12x10"}) {
                agrees(Katalog.opgave(Size.parse(size), kapacitet, seed), seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void agreesOnNetworks(Seed seed) {
        agrees(Netvaerk.opgave(5, seed), seed);
        agrees(Netvaerk.opgave(60, seed), seed);
    }

    @ParameterizedTest
    @EnumSource
    void agreesOnStrategiesTogether(Seed seed) {
        agrees(Faelleskatalog.opgave(3, new Size(5, 6, 4), seed), seed);
    }

    private static void agrees(Opgave opgave, Seed seed) {
        SplittableRandom random = seed.random("planer " + opgave);
        for (int k = 0; k < PLANS; k++) {
            int[] starts = opgave.initiativer().stream()
                    .mapToInt(initiativ -> random(initiativ, opgave, random))
                    .toArray();
            Evaluering evaluering = Efterregning.produktets(opgave, starts);
            assertEquals(Efterregning.vector(evaluering), Efterregning.vector(opgave, starts));
            assertEquals(
                    evaluering.getProblems().isEmpty(),
                    Efterregning.brud(opgave, starts).isEmpty(),
                    () -> evaluering.getProblems() + " against " + Efterregning.brud(opgave, starts));
        }
    }

    /** Mostly a start that the initiative's own rules allow, sometimes any with room for the preliminary work. */
    private static int random(Opgave.Initiativtal initiativ, Opgave opgave, SplittableRandom random) {
        return random.nextInt(40) == 0
                ? 1 + random.nextInt(opgave.halvaar() - 1)
                : initiativ.starter().get(random.nextInt(initiativ.starter().size()));
    }

    @ParameterizedTest
    @EnumSource
    void thePlannersPlansKeepTheRules(Seed seed) {
        for (Kapacitet kapacitet : Kapacitet.values()) {
            Opgave opgave = Katalog.opgave(new Size(15, 6, 10), kapacitet, seed);
            assertTrue(Bedoemmelse.of(new Planlaegger(1_000_000), opgave, 10)
                    .best()
                    .isPresent());
        }
    }
}
