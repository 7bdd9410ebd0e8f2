package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.regel.Krav;
import java.util.List;

/**
 * Demands that no plan meets together. Immutable and thread-safe; demands are equal only if they are the same.
 *
 * @param krav the demands, in the order of the rules
 * @param irreducible whether it is proved that a plan exists as soon as any one of them is lifted; of the demands in the
 *     conflict alone, that is: there may be other conflicts
 */
public record Konflikt(List<Krav> krav, boolean irreducible) {

    /**
     * A conflict; the list is copied.
     *
     * @param krav the demands, in the order of the rules
     * @param irreducible whether it is proved that a plan exists as soon as any one of them is lifted; of the demands
     *     in the conflict alone, that is: there may be other conflicts
     */
    public Konflikt {
        krav = List.copyOf(krav);
    }
}
