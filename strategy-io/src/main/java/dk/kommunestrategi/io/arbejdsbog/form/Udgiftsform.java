package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.Numbers;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Udgift;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of what initiatives cost, one for each year, in thousands of kroner. */
public final class Udgiftsform {

    private static final Pattern HEADING =
            Pattern.compile("udgift(?:er)?(?: i)? ([0-9]{4})(?: ?\\(1\\.000 kr\\.?\\))?");

    private Udgiftsform() {}

    static Column<Initiativ, InitiativDraft> column(int aar) {
        return new Column<>(
                Heading.of(heading(aar), "Beløbet i 1.000 kr.: 250 er 250.000 kr. Skriv en besparelse med minus.", 16)
                        .withNumbers(),
                "udgifter/" + aar,
                initiativ -> initiativ.getUdgifter().stream()
                        .filter(udgift -> udgift.getAar() == aar && isHeld(udgift))
                        .map(Udgift::getBeloeb)
                        .map(Numbers::tusindeKroner)
                        .findFirst()
                        .orElse(""),
                (cell, draft) -> draft.udgift(aar, cell));
    }

    /** Whether a cell can hold the amount: nothing more is stated of it, but who shares it. */
    static boolean isHeld(Udgift udgift) {
        return Udgift.builder()
                .aar(udgift.getAar())
                .beloeb(udgift.getBeloeb())
                .fordeling(udgift.getFordeling())
                .build()
                .equals(udgift);
    }

    /** Returns the heading of the column of a year. */
    public static String heading(int aar) {
        return "Udgift " + aar + " (1.000 kr.)";
    }

    /** Returns the year of a column with this heading. */
    public static OptionalInt aar(String heading) {
        Matcher form = HEADING.matcher(CellText.key(heading));
        return form.matches() ? OptionalInt.of(Integer.parseInt(form.group(1))) : OptionalInt.empty();
    }
}
