package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.koder;
import static dk.kommunestrategi.model.generator.Values.numre;

import dk.kommunestrategi.model.Strategi;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What the parts of a strategy can refer to.
 *
 * @param skala the highest draw
 * @param temaer the numbers of the themes
 * @param forvaltninger the codes of the administrations
 * @param centre the codes of the centres
 * @param roller the codes of the roles
 * @param initiativer the numbers of the initiatives; none without a theme and a role, which an initiative needs
 * @param maalsaetninger the codes of the goals: the political ones, and then those of the effect
 * @param indikatorer the codes of the indicators
 */
record Register(
        int skala,
        List<Integer> temaer,
        List<String> forvaltninger,
        List<String> centre,
        List<String> roller,
        List<Integer> initiativer,
        List<String> maalsaetninger,
        List<String> indikatorer) {

    private record Referred(List<Integer> initiativer, List<String> maalsaetninger, List<String> indikatorer) {}

    static Arbitrary<Register> registre() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, Strategi.MAX_SKALA),
                        numre(),
                        koder(),
                        koder(),
                        koder(),
                        Combinators.combine(numre(), koder(), koder()).as(Referred::new))
                .as((skala, temaer, forvaltninger, centre, roller, referred) -> new Register(
                        skala,
                        temaer,
                        forvaltninger,
                        centre,
                        roller,
                        temaer.isEmpty() || roller.isEmpty() ? List.of() : referred.initiativer(),
                        referred.maalsaetninger(),
                        referred.indikatorer()));
    }

    /** The initiatives that may be left out whatever else there is. */
    List<Integer> udeladelige() {
        return initiativer.subList(0, initiativer.size() / 2);
    }

    /** What the parts of a strategy refer to when they stand alone. */
    static Register fast() {
        return new Register(
                3,
                List.of(1, 2, 3),
                List.of("F1", "F2"),
                List.of("C1", "C2", "C3"),
                List.of("R1", "R2", "R3"),
                List.of(1, 2, 3),
                List.of("P1", "E1"),
                List.of("I1", "I2"));
    }

    /** The goals that are political: some of them. */
    List<String> politiskeMaal() {
        return maalsaetninger.subList(0, (maalsaetninger.size() + 1) / 2);
    }

    /** The goals of the effect: the others. */
    List<String> effektmaal() {
        return maalsaetninger.subList((maalsaetninger.size() + 1) / 2, maalsaetninger.size());
    }
}
