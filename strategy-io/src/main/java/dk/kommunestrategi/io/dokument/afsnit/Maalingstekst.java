package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maaling;

/**
 * The measurements of an indicator in words.
 *
 * @param indikator the indicator, for its unit
 * @param tekster the words
 */
record Maalingstekst(Indikator indikator, Afsnitstekster tekster) {

    /** When and how much. */
    String text(Maaling maaling) {
        return tekster.word("effekt.maaling", value(maaling), maaling.tid());
    }

    String tid(Maaling maaling) {
        return maaling.tid().text(tekster.sprog());
    }

    String value(Maaling maaling) {
        if (maaling.getTilgang().isPresent() && maaling.getAfgang().isPresent()) {
            int tilgang = maaling.getTilgang().getAsInt();
            int afgang = maaling.getAfgang().getAsInt();
            return tekster.word(
                    "effekt.stroem",
                    indikator.tal(tilgang),
                    indikator.tal(afgang),
                    indikator.forskel((long) tilgang - afgang));
        }
        return maaling.getVaerdi().isPresent()
                ? indikator.tal(maaling.getVaerdi().getAsInt()).text(tekster.sprog())
                : maaling.getUdsagn().orElse(tekster.unknown());
    }
}
