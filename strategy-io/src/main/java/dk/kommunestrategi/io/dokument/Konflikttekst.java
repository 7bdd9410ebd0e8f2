package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Konflikt;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.regel.Krav;

/** Why there is no plan, and the cheapest way to one, in words. Thread-safe. */
public final class Konflikttekst {

    private final Sprog sprog;

    /**
     * The texts in a language.
     *
     * @param sprog the language
     */
    public Konflikttekst(Sprog sprog) {
        this.sprog = sprog;
    }

    /**
     * {@return the demands that no plan keeps together, a line each, with the places in the document that they rest on}
     *
     * @param konflikt the conflict of a planning that found no plan
     */
    public String text(Konflikt konflikt) {
        Tekstdokument dokument = new Tekstdokument(sprog);
        dokument.line(dokument.word(konflikt.irreducible() ? "konflikt.kernen" : "konflikt.bred"));
        konflikt.krav().forEach(krav -> dokument.line("- " + krav.text(sprog) + " (" + places(krav, dokument) + ")"));
        return dokument.text();
    }

    private static String places(Krav krav, Tekstdokument dokument) {
        return krav.places().isEmpty() ? dokument.word("konflikt.bestilling") : String.join(", ", krav.places());
    }

    /**
     * {@return the demands to lift so that there is a plan, a line each, with what that plan does instead}
     *
     * @param lempelse the relaxation of a planning that found no plan
     */
    public String text(Lempelse lempelse) {
        Tekstdokument dokument = new Tekstdokument(sprog);
        dokument.line(dokument.word(lempelse.isMindst() ? "konflikt.mindsteLempelse" : "konflikt.lempelse"));
        lempelse.getLempede().forEach(lempet -> dokument.line("- " + lempet.text(sprog)));
        return dokument.text();
    }
}
