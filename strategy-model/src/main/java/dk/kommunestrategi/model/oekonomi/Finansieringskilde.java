package dk.kommunestrategi.model.oekonomi;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** Where the money for an amount comes from ("finansieringskilde": source of financing). */
public enum Finansieringskilde implements Tekst {
    /** Money that the budget holds already: nothing has to be granted ("inden for rammen"). */
    INDEN_FOR_RAMMEN,
    /** More money in a budget that is still to be adopted ("budgetudvidelse"). */
    BUDGETUDVIDELSE,
    /** More money in a budget that is adopted already ("tillægsbevilling"). */
    TILLAEGSBEVILLING,
    /** A grant of the state for some years ("statslig pulje"); a {@link Pulje} says until when, and whether it is committed. */
    STATSLIG_PULJE,
    /** What the state refunds ("refusion"). */
    REFUSION,
    /** The municipality's liquid assets ("kassebeholdning"). */
    KASSEBEHOLDNING;

    static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.oekonomi.Oekonomitekster", locale));

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, "Finansieringskilde." + name());
    }
}
