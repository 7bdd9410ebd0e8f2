package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** What a body did with a case. On the way to the body that decides, every answer is a recommendation to those after. */
public enum Udfald implements Tekst {
    /** Recommended to the next body ("Anbefales."). */
    ANBEFALET,
    /** Approved ("Godkendt."). */
    GODKENDT,
    /** Rejected, or not recommended ("Forkastet.", "Anbefales ikke."). */
    AFVIST,
    /** Taken note of ("Taget til efterretning."). */
    TAGET_TIL_EFTERRETNING,
    /** Deferred to another meeting of the same body ("Udsat."). */
    UDSAT,
    /** Returned to the stage before ("Sendt tilbage til …"). */
    TILBAGESENDT;

    static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.sag.Sagstekster", locale));

    /** {@return whether the body is done with the case, so that it goes on} */
    public boolean erSvar() {
        return this != UDSAT && this != TILBAGESENDT;
    }

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, "Udfald." + name());
    }
}
