package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Maaling;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** A measurement in words: when, and what was found. */
final class Maaletekst {

    private Maaletekst() {}

    static String text(Maaling maaling, Tekstdokument dokument, Sprog sprog) {
        return tid(maaling, sprog) + ": " + vaerdi(maaling, dokument);
    }

    private static String tid(Maaling maaling, Sprog sprog) {
        YearHalf fra = maaling.getFra();
        if (fra.equals(maaling.getTil())) {
            return sprog.halvaar(fra);
        }
        boolean heltAar = fra.getHalf() == Half.H1 && fra.plusHalves(1).equals(maaling.getTil());
        return heltAar ? Integer.toString(fra.getYear()) : sprog.halvaar(fra) + " – " + sprog.halvaar(maaling.getTil());
    }

    private static String vaerdi(Maaling maaling, Tekstdokument dokument) {
        if (maaling.getTilgang().isPresent() && maaling.getAfgang().isPresent()) {
            return dokument.ord(
                    "rapport.stroem",
                    Integer.toString(maaling.getTilgang().getAsInt()),
                    Integer.toString(maaling.getAfgang().getAsInt()),
                    Long.toString((long) maaling.getTilgang().getAsInt()
                            - maaling.getAfgang().getAsInt()));
        }
        return maaling.getVaerdi().isPresent()
                ? Integer.toString(maaling.getVaerdi().getAsInt())
                : maaling.getUdsagn().orElse(dokument.ord("ikkeOplyst"));
    }
}
