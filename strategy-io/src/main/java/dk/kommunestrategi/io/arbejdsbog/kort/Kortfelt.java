package dk.kommunestrategi.io.arbejdsbog.kort;

import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.reading.text.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of an initiative card, and the headings under which a workbook states the same. */
enum Kortfelt {
    /** Its number and its name. */
    INITIATIV(Headings.NAVN, "initiativ(et)?|titel|navn|initiativets navn"),
    /** Its number. */
    NUMMER(Headings.NUMMER, "nr|nummer|initiativnummer"),
    /** The problem. */
    PROBLEMSTILLING("Problemstilling", "problemstilling|problem|baggrund"),
    /** What is proposed. */
    FORSLAG("Forslag til initiativ", "forslag( til initiativ)?"),
    /** What effect is expected. */
    EFFEKT("Forventet effekt", "(forventet )?effekt"),
    /** What costs are expected. */
    UDGIFTER("Forventede udgifter", "(forventede )?(udgifter|økonomi)|økonomi"),
    /** Who owns it. */
    EJER(Headings.INITIATIVEJER, "(initiativ)?ejer(e)?|ansvarlig"),
    /** The working group. */
    ARBEJDSGRUPPE("Arbejdsgruppe", "arbejdsgruppe"),
    /** How long it takes. */
    TIDSPERSPEKTIV("Tidsperspektiv", "tidsperspektiv|tidshorisont|tidsplan"),
    /** The sources. */
    KILDER("Kilder", "kilder?"),
    /** How the effect is followed up. */
    EFFEKTOPFOELGNING("Effektopfølgning", "effektopfølgning|opfølgning( på effekt)?"),
    /** The themes. */
    TEMAER("", "tema(er)?|relevante temaer");

    /** A table is a card that has so many fields at least. */
    static final int FEWEST = 3;

    private final String heading;
    private final Pattern form;

    Kortfelt(String heading, String regexp) {
        this.heading = heading;
        this.form = Pattern.compile(regexp);
    }

    String heading() {
        return heading;
    }

    /** Returns the field that is called this, however it is spelled. */
    static Optional<Kortfelt> find(String name) {
        String key = CellText.heading(name);
        return key.length() > 40
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(field -> field.form.matcher(key).matches())
                        .findFirst();
    }
}
