package dk.kommunestrategi.model.organisation;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;

/** What kind of part a role has in carrying out the strategy (the catalogue's pages on organisation). */
public enum Rolleart implements Tekst {
    /** The municipal council: adopts the budget and appropriates money. */
    KOMMUNALBESTYRELSE,
    /** A political committee: approves large initiatives and secures their financing. */
    UDVALG,
    /** The management group: leads the implementation and decides what is started, postponed or ended. */
    CHEFGRUPPE,
    /** The steering group of the project behind the strategy. */
    STYREGRUPPE,
    /** The coordinator who follows up on development, implementation and evaluation. */
    TOVHOLDER,
    /** Somebody responsible for single initiatives. */
    INITIATIVEJER,
    /** A working group under an initiative owner. */
    ARBEJDSGRUPPE,
    /** A cooperating party inside or outside the municipality: involved and co-responsible from the start. */
    SAMARBEJDSPART,

    // Bodies that treat political cases, and have no duty in carrying out initiatives.

    /** The executive board of the administration: the first to treat a case. */
    DIREKTION,
    /** The finance committee: treats a case after the other committees and before the council. */
    OEKONOMIUDVALG,
    /** A body of another kind that treats cases, for example a council of senior citizens. */
    ANDET_ORGAN,

    /** A post in the administration, neither a body nor a part in the strategy itself, for example a coordinator's. */
    STILLING;

    @Override
    public String text(Sprog sprog) {
        return Opgave.TEKSTER.text(sprog, "Rolleart." + name());
    }
}
