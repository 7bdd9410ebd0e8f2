package dk.kommunestrategi.model.organisation;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/**
 * A duty that a role can have in running a strategy. Kolding's catalogue gives each to a kind of role, and the law on the
 * government of municipalities two to the council; a role has those of the catalogue only where its strategy states them.
 */
public enum Opgave implements Tekst {
    /** Adopts the budget. */
    VEDTAGER_BUDGET(Rolleart.KOMMUNALBESTYRELSE),
    /** Appropriates money. */
    BEVILGER(Rolleart.KOMMUNALBESTYRELSE),
    /** Gets an annual report on the initiatives and the work on the strategy. */
    MODTAGER_AARSRAPPORT(Rolleart.UDVALG),
    /** Approves larger initiatives with significant economic or organisational consequences. */
    GODKENDER_STOERRE_INITIATIVER(Rolleart.UDVALG),
    /** Secures the financing of initiatives when they are finally approved. */
    SIKRER_FINANSIERING(Rolleart.UDVALG),
    /** Leads the implementation of the initiatives. */
    LEDER_IMPLEMENTERINGEN(Rolleart.CHEFGRUPPE),
    /** Keeps the schedule up to date and realistic. */
    SIKRER_REALISTISK_TIDSPLAN(Rolleart.CHEFGRUPPE),
    /** Gets a status in every half-year and decides what is initiated, postponed or ended. */
    BESLUTTER_PAA_HALVAARLIG_STATUS(Rolleart.CHEFGRUPPE),
    /** Decides when the template is used, and approves the description before an initiative is finally set going. */
    GODKENDER_BESKRIVELSER(Rolleart.CHEFGRUPPE),
    /** Decides whether a developed initiative can be implemented or is presented to the committee first. */
    AFGOER_IMPLEMENTERING(Rolleart.CHEFGRUPPE),
    /** Approves the method of a larger collection of data. */
    GODKENDER_METODE(Rolleart.CHEFGRUPPE),
    /** Ranks the initiatives. */
    PRIORITERER_INITIATIVER(Rolleart.STYREGRUPPE),
    /** Appoints the coordinator. */
    UDPEGER_TOVHOLDER(Rolleart.STYREGRUPPE),
    /** Follows up on development, implementation and evaluation. */
    FOELGER_OP(Rolleart.TOVHOLDER),
    /** Coordinates, in contact with management group and owners. */
    KOORDINERER(Rolleart.TOVHOLDER),
    /** Advises owners on the process and on other initiatives. */
    SPARRER_OM_PROCES(Rolleart.TOVHOLDER),
    /** Advises on the measurement of effect. */
    SPARRER_OM_EFFEKT(Rolleart.TOVHOLDER),
    /** Is responsible for the initiative and its progress. */
    SIKRER_FREMDRIFT(Rolleart.INITIATIVEJER),
    /** Leads a working group, where there is one. */
    LEDER_ARBEJDSGRUPPE(Rolleart.INITIATIVEJER),
    /** Involves the coordinator and the right parties. */
    INDDRAGER_PARTER(Rolleart.INITIATIVEJER),
    /** Reports to the management group. */
    AFRAPPORTERER(Rolleart.INITIATIVEJER),
    /** Supports development and implementation. */
    UNDERSTOETTER_UDVIKLING(Rolleart.ARBEJDSGRUPPE),
    /** Is involved in the development from the start. */
    INDDRAGES_FRA_START(Rolleart.SAMARBEJDSPART),
    /** Is co-responsible for the right solutions and a solid implementation. */
    ER_MEDANSVARLIG(Rolleart.SAMARBEJDSPART);

    static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.organisation.Rolletekster", locale));

    private final Rolleart art;

    Opgave(Rolleart art) {
        this.art = art;
    }

    /** {@return the kind of role to which the catalogue, or the law, gives the duty} */
    public Rolleart getArt() {
        return art;
    }

    /**
     * {@return the duties that the catalogue, or the law, gives a kind of role}
     *
     * @param art the kind whose duties are asked for
     */
    public static List<Opgave> of(Rolleart art) {
        return Arrays.stream(values()).filter(opgave -> opgave.art == art).toList();
    }

    /** {@return whether the law gives it to every council, stated or not} */
    public boolean isLovbestemt() {
        return art == Rolleart.KOMMUNALBESTYRELSE;
    }

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}
