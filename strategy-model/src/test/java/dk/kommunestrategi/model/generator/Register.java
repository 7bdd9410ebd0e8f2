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
 */
record Register(
        int skala,
        List<Integer> temaer,
        List<String> forvaltninger,
        List<String> centre,
        List<String> roller,
        List<Integer> initiativer) {

    static Arbitrary<Register> registre() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, Strategi.MAX_SKALA),
                        numre(),
                        koder(),
                        koder(),
                        koder(),
                        numre())
                .as((skala, temaer, forvaltninger, centre, roller, initiativer) -> new Register(
                        skala,
                        temaer,
                        forvaltninger,
                        centre,
                        roller,
                        temaer.isEmpty() || roller.isEmpty() ? List.of() : initiativer));
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
                List.of(1, 2, 3));
    }
}
