package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.Strategi;
import net.jqwik.api.Arbitrary;

/** The kinds of strategies that {@link Variant} chooses from; none has errors. */
public enum Kind {
    /** As {@link Strategier#arbitrary()}. */
    VILKAARLIG,
    /** As {@link Strategier#planlaegbare()}. */
    PLANLAEGBAR,
    /** As {@link Strategier#possible()}. */
    MULIG,
    /** As {@link Strategier#kapacitetsbegraensede()}. */
    KAPACITETSBEGRAENSET,
    /** As {@link Strategier#impossible()}. */
    UMULIG;

    Arbitrary<Strategi> strategier() {
        return switch (this) {
            case VILKAARLIG -> Strategier.arbitrary();
            case PLANLAEGBAR -> Strategier.planlaegbare();
            case MULIG -> Strategier.possible();
            case KAPACITETSBEGRAENSET -> Strategier.kapacitetsbegraensede();
            case UMULIG -> Strategier.impossible();
        };
    }
}
