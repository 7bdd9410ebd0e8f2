package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** What an entry of the calendar is about. */
public enum Kalenderart implements Tekst {
    /** The chief group gets its half-yearly status and decides on new initiatives. */
    STATUS,
    /**
     * The description of an initiative is approved before the initiative starts formally in this half-year; not for one
     * whose start is approved already, or that was ended.
     */
    BESKRIVELSE,
    /** An indicator is measured. */
    MAALING,
    /** It is decided whether an implemented initiative continues. */
    STILLINGTAGEN,
    /** The budget is negotiated; costly initiatives are part of it. */
    BUDGETFORHANDLINGER,
    /** The council adopts the budget. */
    BUDGETVEDTAGELSE,
    /** The committee gets its yearly report. */
    AARSRAPPORT;

    private static final Tekster TEKSTER = new Tekster(locale ->
            ResourceBundle.getBundle("dk.kommunestrategi.rules.udmoentning.kalender.Kalendertekster", locale));

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}
