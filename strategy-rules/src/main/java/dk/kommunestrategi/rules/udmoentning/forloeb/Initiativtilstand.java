package dk.kommunestrategi.rules.udmoentning.forloeb;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;

/** Where an initiative is in its life. */
public enum Initiativtilstand implements Tekst {
    /** Proposed in the catalogue. */
    FORESLAAET,
    /** It was decided that work on it goes on. */
    GODKENDT_TIL_VIDERE_ARBEJDE,
    /** Informal work is under way, before the formal start. */
    UFORMELT_I_GANG,
    /** The management group has approved that it is set going. */
    GODKENDT_TIL_IGANGSAETTELSE,
    /** It is being developed. */
    UNDER_UDVIKLING,
    /** Its development rests. */
    SAT_PAA_PAUSE,
    /** It was developed, and presented to the committee. */
    FORELAGT_FOR_UDVALG,
    /** Description and implementation plan are finally approved. */
    ENDELIGT_GODKENDT,
    /** It has been implemented. */
    IMPLEMENTERET,
    /** It is daily operation. */
    I_DRIFT,
    /** Its effect has been evaluated. */
    EVALUERET,
    /** It was decided that it continues. */
    FORTSAT,
    /** It was decided that it ends. */
    OPHOERT,
    /** It was postponed. */
    UDSKUDT,
    /** It was ended without further work. */
    AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE,
    /** The committee rejected it. */
    AFVIST,
    /** It was merged with others, and goes on as another initiative. */
    LAGT_SAMMEN,
    /** It was split, and goes on as other initiatives. */
    DELT;

    /**
     * {@return whether the half-yearly status can still initiate, postpone or end it ("nye initiativer fra
     * handleplanen")}
     */
    public boolean isFresh() {
        return this == FORESLAAET || this == GODKENDT_TIL_VIDERE_ARBEJDE || this == UFORMELT_I_GANG || this == UDSKUDT;
    }

    /** {@return whether it was given up, rejected, merged or split, so that nothing of it is left to plan} */
    public boolean isUdgaaet() {
        return this == AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE || this == AFVIST || this == LAGT_SAMMEN || this == DELT;
    }

    /** {@return whether nothing more is decided about it, but for what is decided of a decision that was stopped} */
    public boolean isEnd() {
        return this == OPHOERT || isUdgaaet();
    }

    /** {@return whether its development has ended, and was not given up} */
    public boolean isUdviklet() {
        return this == ENDELIGT_GODKENDT
                || this == IMPLEMENTERET
                || this == I_DRIFT
                || this == EVALUERET
                || this == FORTSAT
                || this == OPHOERT;
    }

    @Override
    public String text(Sprog sprog) {
        return Livscyklus.TEKSTER.text(sprog, "tilstand." + name());
    }
}
