package dk.kommunestrategi.model.kilde;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.List;
import java.util.ResourceBundle;

/** What statements of sources are about ("emne": subject), said with the article: "udgiften". */
public enum Emne implements Tekst {
    /** The name. */
    NAVN,
    /** The themes. */
    TEMAER,
    /** Whether it is easy to implement with quick effect. */
    LET_IMPLEMENTERBART,
    /** The parties it depends on. */
    SAMARBEJDE,
    /** The draws on centres. */
    RESSOURCETRAEK,
    /** What it costs. */
    UDGIFT,
    /** Who owns it. */
    EJER,
    /** When, and how long. */
    TID,
    /** How many there are. */
    ANTAL,
    /** What the plan of action is and how it came about. */
    HANDLEPLAN,
    /** Who decides and approves. */
    GODKENDELSE,
    /** How it is organised. */
    ORGANISERING,
    /** Who treated a case, when, and with which outcome. */
    SAGSFORLOEB,
    /** Something else. */
    ANDET;

    static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.kilde.Kildetekster", locale));

    /**
     * {@return the subject as a sentence mentions it: "udgiften til initiativ 3"}
     *
     * @param initiativer the {@link Initiativ#getNummer() numbers} of the initiatives concerned; where there are none, it is
     *     the subject alone
     */
    public Tekst omtale(List<Integer> initiativer) {
        return new Omtale(this, List.copyOf(initiativer));
    }

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}
