package dk.kommunestrategi.rules.udmoentning.effekt;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** What is not settled, or could be better, about the measurement of an initiative's effect. */
public enum Effektmangel implements Tekst {
    /** No indicator with a data source shows the effect. */
    INGEN_INDIKATOR(true),
    /** Nothing says how the effect is followed up. */
    INGEN_OPFOELGNING(true),
    /** Every indicator is qualitative: "Så vidt muligt foretages kvantitative målinger". */
    KUN_KVALITATIVE(false),
    /** A quantitative indicator has no baseline: "ud fra en defineret baseline". */
    INGEN_BASELINE(false),
    /** Data are collected for the purpose: "så vidt muligt anvendes eksisterende data". */
    SAERSKILT_INDSAMLING(false);

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.udmoentning.effekt.Effekttekster", locale));

    private final boolean blocking;

    Effektmangel(boolean blocking) {
        this.blocking = blocking;
    }

    /** {@return whether the initiative cannot be finally approved with it; otherwise it is advice} */
    public boolean isBlocking() {
        return blocking;
    }

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}
