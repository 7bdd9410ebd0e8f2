package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import java.util.ArrayList;
import java.util.List;

/** A party that is heard, by when, and what it answered, in one line. Stateless. */
public final class Hoeringstekst {

    private Hoeringstekst() {}

    /** Returns the line; of a party of which nothing else is stated, its name. */
    public static String line(Hoeringspart part, Sprog sprog) {
        Afsnitstekster tekster = new Afsnitstekster(sprog);
        List<String> facts = new ArrayList<>();
        part.getFrist()
                .ifPresent(frist -> facts.add(
                        tekster.word("hoering.frist", Tidspunkt.of(frist).text(sprog))));
        part.getSvardato()
                .ifPresent(dato -> facts.add(tekster.word(
                        isLate(part) ? "hoering.svaretForSent" : "hoering.svaret",
                        Tidspunkt.of(dato).text(sprog))));
        if (part.getSvardato().isEmpty() && part.getSvar().isEmpty() && !facts.isEmpty()) {
            facts.add(tekster.word("hoering.svarIkkeOplyst"));
        }
        String line = facts.isEmpty()
                ? part.getNavn()
                : tekster.word("hoering.part", part.getNavn(), String.join(", ", facts));
        return part.getSvar()
                .map(svar -> tekster.word("hoering.svar", line, svar))
                .orElse(line);
    }

    private static boolean isLate(Hoeringspart part) {
        return part.getFrist()
                .filter(frist -> part.getSvardato().filter(frist::isBefore).isPresent())
                .isPresent();
    }
}
