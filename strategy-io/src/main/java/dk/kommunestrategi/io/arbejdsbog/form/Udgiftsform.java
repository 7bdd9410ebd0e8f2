package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of what initiatives cost, one for each year and one for what counts from the start, in thousands of kroner. */
public final class Udgiftsform {

    private static final Pattern HEADING =
            Pattern.compile("udgift(?:er)?(?: i)? ([0-9]{4})(?: ?\\(1\\.000 kr\\.?\\))?");

    private Udgiftsform() {}

    /** What is stated of a calendar year, whenever the initiative starts. */
    static Column<Initiativ, InitiativDraft> column(int aar, Navne navne) {
        return Column.each(
                Heading.of(
                                heading(aar),
                                "Beløbet i 1.000 kr.: 250 er 250.000 kr. Skriv en besparelse med minus. Hvad beløbet er, kan"
                                        + " stå efter det som i Udgifter fra starten, med en udgift på hver linje.",
                                16)
                        .withNumbers(),
                "udgifter/" + aar,
                initiativ -> initiativ.getUdgifter().stream()
                        .filter(udgift -> udgift.getAar() == aar)
                        .map(Udgiftslinje::of)
                        .toList(),
                Udgiftslinje.ofOneYear(navne),
                (draft, linjer) -> draft.udgifter(aar, linjer));
    }

    /** What is stated from the start on, whatever year that is. */
    static Column<Initiativ, InitiativDraft> profil(Navne navne) {
        return Column.each(
                Heading.of(
                        "Udgifter fra starten (1.000 kr.)",
                        "Beløbene år for år fra starten og, med semikolon imellem, hvad de er; en udgift på hver linje:"
                                + " 400 / 800 og fremover; drift; finansiering: Budgetudvidelse; bevilling: Sundhedsplejen;"
                                + " udvalg: Børneudvalget; 2026-priser",
                        Heading.NAME),
                "udgiftsprofil",
                initiativ -> initiativ.getUdgiftsprofil().stream()
                        .map(Udgiftslinje::of)
                        .toList(),
                Udgiftslinje.ofYears(navne),
                InitiativDraft::udgiftsprofil);
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
