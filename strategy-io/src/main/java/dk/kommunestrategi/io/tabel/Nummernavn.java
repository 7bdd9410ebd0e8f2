package dk.kommunestrategi.io.tabel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and a name in one cell, as tables write initiatives and themes: "2. De svære overgange".
 *
 * @param nummer the number
 * @param navn the name in one line; empty where only the number is stated
 */
record Nummernavn(int nummer, String navn) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,10})(?:[.:)] ?| |$)(.*)");

    static Optional<Nummernavn> parse(String celle) {
        Matcher form = FORM.matcher(Celletekst.ren(celle));
        if (!form.matches() || Long.parseLong(form.group(1)) > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(new Nummernavn(Integer.parseInt(form.group(1)), form.group(2)));
    }

    /** Whether the cell states another name than this one. */
    boolean erUenigMed(String andet) {
        return !navn.isEmpty() && !Celletekst.noegle(navn).equals(Celletekst.noegle(andet));
    }

    /** Returns the cell that states them. */
    static String skriv(int nummer, String navn) {
        return (nummer + ". " + Celletekst.ren(navn)).strip();
    }
}
