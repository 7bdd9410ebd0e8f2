package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.Optional;
import java.util.ResourceBundle;

/** How a version of the handleplan came about. */
public enum Versionsart implements Tekst {
    /** It stood in a document already, for example in a published catalogue. */
    PUBLICERET,
    /** It was proposed; nobody has decided on it. */
    FORESLAAET,
    /** It was adopted. */
    VEDTAGET,
    /** It revises one that was adopted. */
    REVIDERET;

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.handleplan.Plantekster", locale));

    /** {@return the decision that makes a plan such a version; nothing where none is needed} */
    public Optional<Beslutningsart> beslutning() {
        return switch (this) {
            case PUBLICERET, FORESLAAET -> Optional.empty();
            case VEDTAGET -> Optional.of(Beslutningsart.HANDLEPLANENS_VEDTAGELSE);
            case REVIDERET -> Optional.of(Beslutningsart.HANDLEPLANENS_REVISION);
        };
    }

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}
