package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** A period as people write it. Stateless. */
final class Periodetekst {

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.handleplan.Plantekster", locale));

    private Periodetekst() {}

    /** Returns its years where it is whole years, and otherwise its half-years. */
    static String of(Periode periode, Sprog sprog) {
        if (periode.isHeleAar()) {
            return between("aar", periode.getFra().getYear(), periode.getTil().getYear(), sprog);
        }
        return between("halvaar", sprog.halvaar(periode.getFra()), sprog.halvaar(periode.getTil()), sprog);
    }

    private static String between(String what, Object fra, Object til, Sprog sprog) {
        return fra.equals(til) ? fra.toString() : TEKSTER.text(sprog, "periode." + what, fra, til);
    }
}
