package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Maaling;

/** A measurement in words: when, and what was found. */
final class Maaletekst {

    private Maaletekst() {}

    static String text(Maaling maaling, Tekstdokument dokument, Sprog sprog) {
        String tid = maaling.getFra().equals(maaling.getTil())
                ? sprog.halvaar(maaling.getFra())
                : sprog.halvaar(maaling.getFra()) + " – " + sprog.halvaar(maaling.getTil());
        return tid + ": " + vaerdi(maaling, dokument);
    }

    private static String vaerdi(Maaling maaling, Tekstdokument dokument) {
        if (maaling.getTilgang().isPresent() && maaling.getAfgang().isPresent()) {
            return dokument.ord(
                    "rapport.stroem",
                    Integer.toString(maaling.getTilgang().getAsInt()),
                    Integer.toString(maaling.getAfgang().getAsInt()));
        }
        return maaling.getVaerdi().isPresent()
                ? Integer.toString(maaling.getVaerdi().getAsInt())
                : maaling.getUdsagn().orElse(dokument.ord("ikkeOplyst"));
    }
}
