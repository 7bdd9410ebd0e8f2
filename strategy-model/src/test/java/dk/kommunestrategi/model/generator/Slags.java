package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.Strategi;
import net.jqwik.api.Arbitrary;

/** The kinds of strategies that {@link Variant} chooses from; none has errors. */
public enum Slags {
    /** As {@link Strategier#vilkaarlige()}. */
    VILKAARLIG,
    /** As {@link Strategier#planlaegbare()}. */
    PLANLAEGBAR,
    /** As {@link Strategier#mulige()}. */
    MULIG,
    /** As {@link Strategier#kapacitetsbegraensede()}. */
    KAPACITETSBEGRAENSET,
    /** As {@link Strategier#umulige()}. */
    UMULIG;

    Arbitrary<Strategi> strategier() {
        return switch (this) {
            case VILKAARLIG -> Strategier.vilkaarlige();
            case PLANLAEGBAR -> Strategier.planlaegbare();
            case MULIG -> Strategier.mulige();
            case KAPACITETSBEGRAENSET -> Strategier.kapacitetsbegraensede();
            case UMULIG -> Strategier.umulige();
        };
    }
}
