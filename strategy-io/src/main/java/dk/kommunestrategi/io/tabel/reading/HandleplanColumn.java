package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of the handleplan table before its half-years, in their order. */
public enum HandleplanColumn {
    /** Number and name of the initiative. */
    INITIATIV("Initiativ", "initiativ"),
    /** Whether it is easy to implement: Ja, Nej. */
    LET_IMPLEMENTERBART("Let implementerbart", "let implementerbart.*"),
    /** The parties it depends on. */
    SAMARBEJDE("Intern/ekstern", "intern ?/ ?ekstern.*"),
    /** The centres it draws on. */
    CENTRE("Ressourcetræk på centre", "ressourcetræk.*"),
    /** How much it draws on each of them; the catalogue prints this column without a heading. */
    NIVEAUER("Niveau", "niveau.*"),
    /** The themes it belongs to. */
    TEMAER("Temaer", "(de .*)?temaer"),
    /** What it is estimated to cost: Lille, Mellem, Stor. */
    UDGIFT("Estimeret økonomisk udgift", "(.* )?udgift.*");

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
}
