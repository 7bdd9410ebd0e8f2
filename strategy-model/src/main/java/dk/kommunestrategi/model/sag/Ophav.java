package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;

/** Who made a text about a case. */
public enum Ophav implements Tekst {
    /** The municipality itself. */
    KOMMUNEN,
    /** A machine, from the municipality's text: it may be wrong, and it binds nobody. */
    MASKINE,
    /** Not stated; not to be taken for the municipality either. */
    UKENDT;

    @Override
    public String text(Sprog sprog) {
        return Udfald.TEKSTER.text(sprog, "Ophav." + name());
    }
}
