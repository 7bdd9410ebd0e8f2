package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** What an entry of the calendar is about. */
public enum Kalenderart implements Tekst {
    /** The management group gets its half-yearly status and decides on new initiatives. */
    STATUS,
    /**
     * The description of an initiative is approved before the initiative starts formally in this half-year, where the chief
     * group has decided that the template applies.
     */
    BESKRIVELSE,
    /** Informal work on an initiative begins by the handleplan. */
    UFORMEL_START,
    /** An initiative starts formally by the handleplan. */
    START,
    /**
     * Description and implementation plan of an initiative are finally approved before it is implemented, by the management group
     * or the committee ("Inden et initiativ implementeres …"): when its development is expected to end.
     */
    GODKENDELSE,
    /** An indicator is measured. */
    MAALING,
    /** It is decided whether an implemented initiative continues. */
    STILLINGTAGEN,
    /** The committee hands in its contributions and wishes for the budget; what costly initiatives need is among them. */
    BUDGETBIDRAG,
    /** The council meets about the budget; only where its date is known. */
    BUDGETSEMINAR,
    /** Økonomiudvalget makes the budget proposal (kommunestyrelsesloven § 37). */
    BUDGETFORSLAG,
    /** The council reads the budget for the first time (§ 38). */
    FOERSTE_BEHANDLING,
    /** Whoever is asked about the budget has to answer; only where the date is known. */
    BUDGETHOERING,
    /** The budget is negotiated; costly initiatives are part of it. */
    BUDGETFORHANDLINGER,
    /** Amendments to the budget have to be handed in; only where the date is known. */
    AENDRINGSFORSLAG,
    /** The council adopts the budget: its second reading (§ 38). */
    BUDGETVEDTAGELSE,
    /** The committee gets its annual report. */
    AARSRAPPORT;

    private static final Tekster TEKSTER = new Tekster(locale ->
            ResourceBundle.getBundle("dk.kommunestrategi.rules.udmoentning.kalender.Kalendertekster", locale));

    /** {@return whether it is anybody's custom and no duty: then it is in the calendar only on dates that are known} */
    public boolean isLokal() {
        return this == BUDGETSEMINAR || this == BUDGETHOERING || this == AENDRINGSFORSLAG;
    }

    /** {@return whether it comes before a body, which is said to be unknown where the strategy does not have one} */
    public boolean isForOrgan() {
        return this != MAALING && this != START && this != UFORMEL_START && !isLokal();
    }

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}
