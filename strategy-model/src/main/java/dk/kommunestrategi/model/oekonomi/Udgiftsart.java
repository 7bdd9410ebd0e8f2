package dk.kommunestrategi.model.oekonomi;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;

/** What kind of money an amount is in a municipal budget: one kind never replaces another. */
public enum Udgiftsart implements Tekst {
    /** Running costs ("drift"). */
    DRIFT,
    /** Construction and other investments ("anlæg"). */
    ANLAEG,
    /** Running costs that follow from an investment ("afledt drift"). */
    AFLEDT_DRIFT;

    @Override
    public String text(Sprog sprog) {
        return Finansieringskilde.TEKSTER.text(sprog, "Udgiftsart." + name());
    }
}
