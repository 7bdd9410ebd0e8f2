package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;

/** Where an initiative is in its life. */
public enum Initiativtilstand implements Tekst {
    /** Proposed in the catalogue. */
    FORESLAAET,
    /** Informal work is under way, before the formal start. */
    UFORMELT_I_GANG,
    /** The chief group has approved that it is set going. */
    GODKENDT_TIL_IGANGSAETTELSE,
    /** It is being developed. */
    UNDER_UDVIKLING,
    /** Description and implementation plan are finally approved. */
    ENDELIGT_GODKENDT,
    /** It has been implemented. */
    IMPLEMENTERET,
    /** Its effect has been evaluated. */
    EVALUERET,
    /** It was decided that it continues. */
    FORTSAT,
    /** It was decided that it ends. */
    OPHOERT,
    /** It was postponed. */
    UDSKUDT,
    /** It was ended without further work. */
    AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE;

    /**
     * {@return whether the half-yearly status can still initiate, postpone or end it ("nye initiativer fra
     * handleplanen")}
     */
    public boolean isFresh() {
        return this == FORESLAAET || this == UFORMELT_I_GANG || this == UDSKUDT;
    }

    /** {@return whether nothing more is decided about it} */
    public boolean isEnd() {
        return this == OPHOERT || this == AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE;
    }

    @Override
    public String text(Sprog sprog) {
        return Livscyklus.TEKSTER.text(sprog, "tilstand." + name());
    }
}
