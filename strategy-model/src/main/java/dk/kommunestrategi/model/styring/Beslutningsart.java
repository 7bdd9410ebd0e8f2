package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.EnumSet;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * What can be decided about an initiative, or be stated to have happened to it; what can be decided about the handleplan and
 * the strategy as a whole; and that an entry of the log was a mistake.
 */
public enum Beslutningsart implements Tekst {
    /** Work on the proposed initiative goes on (the committee's approval of the catalogue). */
    VIDERE_ARBEJDE,
    /** Informal work begins ("(...)" in the handleplan table). */
    UFORMEL_IGANGSAETTELSE,
    /** The template for initiation is used ("dette træffes der beslutning om i chefgruppen"). */
    SKABELON_ANVENDES,
    /** The template for initiation is not used. */
    SKABELON_ANVENDES_IKKE,
    /** The description is approved, so that the initiative can finally be set going. */
    GODKENDELSE_TIL_IGANGSAETTELSE,
    /** An initiative is postponed, also one under development: that begins anew. */
    UDSKYDELSE,
    /** An initiative is ended without further work, also one under development. */
    AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE,
    /** It was under way before the period of the handleplan: nobody approved its start by this strategy. */
    ALLEREDE_I_GANG,
    /** Development begins ("x" in the handleplan table). */
    UDVIKLINGSSTART,
    /** Development rests for a while. */
    PAUSE,
    /** What rested or was postponed is taken up again. */
    GENOPTAGELSE,
    /** Initiatives are merged into another, at which the work goes on. */
    SAMMENLAEGNING,
    /** An initiative is split into others, at which the work goes on. */
    DELING,
    /** The method of a larger collection of data is approved. */
    METODEGODKENDELSE,
    /** The developed initiative is presented to the committee for approval. */
    FORELAEGGELSE_FOR_UDVALG,
    /** The committee rejects the initiative that was presented to it. */
    AFVISNING,
    /** The committee returns the initiative that was presented to it, for further work. */
    TILBAGESENDELSE,
    /** Description and implementation plan are approved: the initiative can be implemented. */
    ENDELIG_GODKENDELSE,
    /** The committee secures the financing; that grants no money. */
    FINANSIERING,
    /**
     * Økonomiudvalget has stated its view before the council decides ("erklæring", kommunestyrelsesloven § 18 stk. 2); of
     * what comes with the budget, its budget proposal (§ 37) is that statement.
     */
    OEKONOMIUDVALGETS_ERKLAERING,
    /** The council appropriates the money with the budget (kommunestyrelsesloven § 38 stk. 2, § 40 stk. 1). */
    BEVILLING,
    /** The council appropriates money that the budget does not have, and says how it is covered (§ 40 stk. 2 and 3). */
    TILLAEGSBEVILLING,
    /** The council appropriates the money of an investment whose amounts stand in the budget ("anlægsbevilling"). */
    ANLAEGSBEVILLING,
    /**
     * An amount is moved from one grant to another, by the council or, where the council has authorised it, by
     * Økonomiudvalget (§ 40 stk. 2).
     */
    OMPLACERING,
    /** The initiative has been implemented. */
    IMPLEMENTERING,
    /** What was implemented is daily operation from now on. */
    OVERGANG_TIL_DRIFT,
    /** The effect has been evaluated. */
    EVALUERING,
    /** The initiative continues. */
    FORTSAETTELSE,
    /** The initiative ends. */
    OPHOER,
    /**
     * A member of the committee has stopped its latest decision ("standsningsret", kommunestyrelsesloven § 23): it is not
     * carried out until the council has decided the case.
     */
    STANDSNING,
    /** The council decides that what was stopped is carried out. */
    FASTHOLDELSE,
    /** What was stopped is set aside, by the council or by the committee itself. */
    OPHAEVELSE,
    /** The handleplan is adopted. */
    HANDLEPLANENS_VEDTAGELSE,
    /** The adopted handleplan is revised ("en opdateret og realistisk tidsplan"). */
    HANDLEPLANENS_REVISION,
    /** The strategy is approved ("at strategien godkendes"). */
    STRATEGIENS_GODKENDELSE,
    /** The strategy holds for longer than was decided before. */
    STRATEGIENS_FORLAENGELSE,
    /** The strategy ends. */
    STRATEGIENS_OPHOER,
    /** Nothing of the kind was decided: the entry of the log that it corrects was a mistake. */
    FEJLREGISTRERING;

    private static final Set<Beslutningsart> OM_HELHEDEN = EnumSet.of(
            HANDLEPLANENS_VEDTAGELSE,
            HANDLEPLANENS_REVISION,
            STRATEGIENS_GODKENDELSE,
            STRATEGIENS_FORLAENGELSE,
            STRATEGIENS_OPHOER);

    private static final Set<Beslutningsart> OM_STANDSNING = EnumSet.of(STANDSNING, FASTHOLDELSE, OPHAEVELSE);

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.styring.Styringstekster", locale));

    /** {@return whether it concerns the handleplan or the strategy as a whole ("helheden"), and no single initiatives} */
    public boolean isOmHelheden() {
        return OM_HELHEDEN.contains(this);
    }

    /** {@return whether it stops a decision, or decides one that was stopped: about initiatives, or about the whole} */
    public boolean isOmStandsning() {
        return OM_STANDSNING.contains(this);
    }

    /** {@return whether it concerns single initiatives; of those {@link #isOmStandsning() about a stop} whether it can} */
    public boolean isOmInitiativer() {
        return !isOmHelheden() && this != FEJLREGISTRERING;
    }

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}
