package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Maaling;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/**
 * The measurements of an indicator in words.
 *
 * @param indikator the indicator, for its unit
 * @param tekster the words
 */
record Maalingstekst(Indikator indikator, Afsnitstekster tekster) {

    /** When and how much. */
    String text(Maaling maaling) {
        return tekster.word("effekt.maaling", value(maaling), tid(maaling));
    }

    /** A year where it is a whole one. */
    String tid(Maaling maaling) {
        YearHalf fra = maaling.getFra();
        if (fra.equals(maaling.getTil())) {
            return tekster.sprog().halvaar(fra);
        }
        boolean wholeYear = fra.getHalf() == Half.H1 && fra.plusHalves(1).equals(maaling.getTil());
        return wholeYear ? Integer.toString(fra.getYear()) : tekster.word("fraTil", fra, maaling.getTil());
    }

    String value(Maaling maaling) {
        if (maaling.getTilgang().isPresent() && maaling.getAfgang().isPresent()) {
            int tilgang = maaling.getTilgang().getAsInt();
            int afgang = maaling.getAfgang().getAsInt();
            long netto = (long) tilgang - afgang;
            return tekster.word("effekt.stroem", withUnit(tilgang), withUnit(afgang), (netto > 0 ? "+" : "") + netto);
        }
        return maaling.getVaerdi().isPresent()
                ? withUnit(maaling.getVaerdi().getAsInt())
                : maaling.getUdsagn().orElse(tekster.unknown());
    }

    private String withUnit(int number) {
        return indikator.getEnhed().map(enhed -> number + " " + enhed).orElse(Integer.toString(number));
    }
}
