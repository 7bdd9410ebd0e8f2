package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.krav.Konsekvenser;
import java.util.ResourceBundle;

/** A link in the chain of approvals: which kind of body takes which decision. */
public enum Godkendelsesled implements Tekst {
    /** The management group approves the description before the initiative is finally set going. */
    IGANGSAETTELSE(Rolleart.CHEFGRUPPE, Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE),
    /** The management group decides itself that the developed initiative can be implemented. */
    CHEFGRUPPENS_GODKENDELSE(Rolleart.CHEFGRUPPE, Beslutningsart.ENDELIG_GODKENDELSE),
    /** The management group presents the developed initiative to the committee. */
    FORELAEGGELSE(Rolleart.CHEFGRUPPE, Beslutningsart.FORELAEGGELSE_FOR_UDVALG),
    /** The committee approves the developed initiative. */
    UDVALGETS_GODKENDELSE(Rolleart.UDVALG, Beslutningsart.ENDELIG_GODKENDELSE),
    /** The committee secures the financing. */
    FINANSIERING(Rolleart.UDVALG, Beslutningsart.FINANSIERING),
    /** Økonomiudvalget states its view before the council decides on money (kommunestyrelsesloven § 18 stk. 2). */
    ERKLAERING(Rolleart.OEKONOMIUDVALG, Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING),
    /** The council appropriates the money, with the budget or outside it (kommunestyrelsesloven § 40). */
    BEVILLING(Rolleart.KOMMUNALBESTYRELSE, Beslutningsart.BEVILLING),
    /** The council grants an investment, also one whose amounts stand in the budget. */
    ANLAEGSBEVILLING(Rolleart.KOMMUNALBESTYRELSE, Beslutningsart.ANLAEGSBEVILLING);

    static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.udmoentning.styring.Styringstekster", locale));

    private final Rolleart organ;
    private final Beslutningsart beslutning;

    Godkendelsesled(Rolleart organ, Beslutningsart beslutning) {
        this.organ = organ;
        this.beslutning = beslutning;
    }

    /** {@return the kind of body that acts} */
    public Rolleart getOrgan() {
        return organ;
    }

    /** {@return the decision that it takes} */
    public Beslutningsart getBeslutning() {
        return beslutning;
    }

    /** Whether the link lies behind an initiative that is not given up. */
    boolean isTaget(Initiativforloeb forloeb) {
        Initiativtilstand tilstand = forloeb.tilstand();
        return switch (this) {
            case IGANGSAETTELSE -> !tilstand.isFresh();
            case FORELAEGGELSE -> tilstand == Initiativtilstand.FORELAGT_FOR_UDVALG || tilstand.isUdviklet();
            case CHEFGRUPPENS_GODKENDELSE, UDVALGETS_GODKENDELSE -> tilstand.isUdviklet();
            case BEVILLING -> Konsekvenser.isBevilget(forloeb);
            case ERKLAERING, FINANSIERING, ANLAEGSBEVILLING ->
                forloeb.seneste(beslutning).isPresent();
        };
    }

    /** {@return where that is said, in words} */
    public Tekst getKilde() {
        return sprog -> TEKSTER.text(sprog, "kilde." + name());
    }

    @Override
    public String text(Sprog sprog) {
        return text(sprog, TEKSTER.text(sprog, "organ." + organ.name()));
    }

    /** What the body of this name does. */
    String text(Sprog sprog, String navn) {
        return TEKSTER.text(sprog, "led." + name(), navn);
    }
}
