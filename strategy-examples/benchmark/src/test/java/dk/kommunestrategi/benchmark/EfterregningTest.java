package dk.kommunestrategi.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kommunestrategi.rules.Evaluering;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plain formulas and the product's evaluation agree on every plan, good or bad. */
class EfterregningTest {

    private static final int PLANER = 200;

    @ParameterizedTest
    @EnumSource
    void agreesOnCatalogues(Froe froe) {
        for (Kapacitet kapacitet : Kapacitet.values()) {
            for (String stoerrelse : new String[] {"5x6x2", "15x6x10", "60x12x10"}) {
                agrees(Katalog.opgave(Stoerrelse.parse(stoerrelse), kapacitet, froe), froe);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void agreesOnNetworks(Froe froe) {
        agrees(Netvaerk.opgave(5, froe), froe);
        agrees(Netvaerk.opgave(60, froe), froe);
    }

    private static void agrees(Opgave opgave, Froe froe) {
        SplittableRandom random = froe.random("planer " + opgave);
        for (int k = 0; k < PLANER; k++) {
            int[] starts = opgave.initiativer().stream()
                    .mapToInt(initiativ -> tilfaeldig(initiativ, opgave, random))
                    .toArray();
            Evaluering evaluering = Efterregning.produktets(opgave, starts);
            assertEquals(Efterregning.vektor(evaluering), Efterregning.vektor(opgave, starts));
            assertEquals(
                    evaluering.getProblems().isEmpty(),
                    Efterregning.brud(opgave, starts).isEmpty(),
                    () -> evaluering.getProblems() + " against " + Efterregning.brud(opgave, starts));
        }
    }

    /** Mostly a start that the initiative's own rules allow, sometimes any with room for the preliminary work. */
    private static int tilfaeldig(Opgave.Initiativtal initiativ, Opgave opgave, SplittableRandom random) {
        return random.nextInt(40) == 0
                ? 1 + random.nextInt(opgave.halvaar() - 1)
                : initiativ.starter().get(random.nextInt(initiativ.starter().size()));
    }

    @ParameterizedTest
    @EnumSource
    void thePlannersPlansKeepTheRules(Froe froe) {
        for (Kapacitet kapacitet : Kapacitet.values()) {
            Opgave opgave = Katalog.opgave(new Stoerrelse(15, 6, 10), kapacitet, froe);
            assertTrue(Bedoemmelse.of(new Planlaegger(1_000_000), opgave, 10)
                    .bedste()
                    .isPresent());
        }
    }
}
