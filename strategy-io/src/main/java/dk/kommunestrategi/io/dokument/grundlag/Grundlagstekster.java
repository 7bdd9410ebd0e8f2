package dk.kommunestrategi.io.dokument.grundlag;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.Optional;
import java.util.ResourceBundle;
import org.threeten.extra.YearHalf;

/** The words of what is said of the basis of plans, in one language. */
record Grundlagstekster(Sprog sprog) {

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.grundlag.Grundlagstekster", locale));

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }

    /** How many half-years. */
    String halvaar(int antal) {
        return word(antal == 1 ? "halvaar.en" : "halvaar", antal);
    }

    /** The start of an initiative, and of which strategy it is where there are several. */
    String start(Optional<String> strategi, int initiativ, YearHalf start) {
        String nummer = Integer.toString(initiativ);
        return strategi.map(navn -> word("start.iStrategi", nummer, navn, start))
                .orElseGet(() -> word("start", nummer, start));
    }

    Fact fact(String key, String value) {
        return Fact.of(word(key), value);
    }
}
