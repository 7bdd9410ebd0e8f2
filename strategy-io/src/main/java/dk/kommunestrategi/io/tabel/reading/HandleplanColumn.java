package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of the handleplan table before its half-years, in their order. */
public enum HandleplanColumn {
    /** Number and name of the initiative. */
    INITIATIV(
            "Initiativ",
            "initiativ(er|et|erne)?( ?\\(.*\\))?|initiativ(et|er|erne)?s (navn|titel)|(nr\\.?|nummer) og (navn|initiativ)"
                    + "|initiativ(er)? (nr\\.?|nummer) og navn|indsats(er)?|tiltag"),
    /** Whether it is easy to implement: Ja, Nej. */
    LET_IMPLEMENTERBART("Let implementerbart", "(let|nemt?) (at )?implementer.*"),
    /** The parties it depends on. */
    SAMARBEJDE("Intern/ekstern", "internt? ?(/|og|eller) ?ekstern.*|samarbejde( med)?"),
    /** The centres it draws on. */
    CENTRE("Ressourcetræk på centre", "ressourcetræk.*|cent(er|ret|re)"),
    /** How much it draws on each of them; the catalogue prints this column without a heading. */
    NIVEAUER("Niveau", "niveau.*"),
    /** The themes it belongs to. */
    TEMAER("Temaer", "(de .*)?tema(er)?"),
    /** What it is estimated to cost: Lille, Mellem, Stor. */
    UDGIFT("Estimeret økonomisk udgift", "(.* )?udgift.*");

    private static final Pattern NUMMER = Pattern.compile("(initiativ(et)?s? ?-?)?(nr|nummer|no|løbenr)\\.?|#");

    private final String heading;
    private final Pattern form;

    HandleplanColumn(String heading, String regexp) {
        this.heading = heading;
        this.form = Pattern.compile(regexp);
    }

    /** Its heading, as we write it. */
    public String heading() {
        return heading;
    }

    /** Returns the column that has this heading, however it is spelled. */
    static Optional<HandleplanColumn> find(String heading) {
        String key = CellText.key(heading);
        return Arrays.stream(values())
                .filter(column -> column.form.matcher(key).matches())
                .findFirst();
    }

    /** Whether a column with this heading holds the numbers of the initiatives, and another one their names. */
    static boolean isNummer(String heading) {
        return NUMMER.matcher(CellText.key(heading)).matches();
    }
}
