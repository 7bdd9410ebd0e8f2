package dk.kommunestrategi.model.effekt;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;

/** At which level a goal stands: political goals, the goals of the effect that follow from them, and then indicators. */
public enum Maalsaetningsart implements Tekst {
    /** What the council or a committee wants ("politisk mål"). */
    POLITISK_MAAL,
    /** What is to be different for citizens or the organisation, so that it can be measured ("effektmål"). */
    EFFEKTMAAL;

    @Override
    public String text(Sprog sprog) {
        return Maaletid.TEKSTER.text(sprog, name());
    }
}
