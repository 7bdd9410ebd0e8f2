package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.List;
import java.util.ResourceBundle;

/** The table of contents of our placement criteria, in the order of the standard policy. */
public final class Placeringskriterier {

    static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.regel.kriterier.Kriterietekster", locale));

    /** The four principles and the tie-break of the standard policy, then those that a policy must ask for. */
    public static final List<Placeringskriterium> ALLE = List.of(
            new LetImplementerbareFoerst(),
            new TidligEffektIAlleCentre(),
            new UdjaevnetRessourcetraek(),
            new LoebendeTemafokus(),
            new TidligstMulig(),
            new UdgifterFordelt(),
            new MerudgifterFordelt(),
            new FaerrestUdeladte(),
            new FaerrestFlytninger(),
            new KortesteFlytninger());

    private Placeringskriterier() {}
}
