package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/** What one plan has otherwise than another, in words: what moves, and what that costs or gains. Thread-safe. */
public final class Forskelstekst {

    private final List<Placeringskriterium> kriterier;
    private final Sprog sprog;

    /**
     * The texts in a language.
     *
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language of the texts
     */
    public Forskelstekst(List<Placeringskriterium> kriterier, Sprog sprog) {
        this.kriterier = List.copyOf(kriterier);
        this.sprog = sprog;
    }

    /**
     * {@return the difference, a line for each move and each criterion that changes}
     *
     * @param forskel the difference between two plans
     */
    public String text(Planforskel forskel) {
        Tekstdokument dokument = new Tekstdokument(sprog);
        write(forskel, dokument);
        return dokument.text();
    }

    void write(Planforskel forskel, Tekstdokument dokument) {
        if (forskel.isNo()) {
            dokument.line("  " + word("forskel.ingenFlytninger"));
        }
        forskel.flytninger().forEach(flytning -> dokument.line("  " + text(flytning)));
        List<Virkning> aendrede = forskel.virkninger().stream()
                .filter(virkning -> virkning.forskel() != 0)
                .toList();
        if (aendrede.isEmpty() && !forskel.virkninger().isEmpty()) {
            dokument.line("  " + word("forskel.ingenVirkninger"));
        }
        aendrede.forEach(virkning -> dokument.line("  " + text(virkning)));
    }

    private String text(Flytning flytning) {
        return word(
                "forskel.flytning",
                Integer.toString(flytning.initiativ()),
                halvaar(flytning.fra()),
                halvaar(flytning.til()));
    }

    private String halvaar(Optional<YearHalf> halvaar) {
        return halvaar.map(sprog::halvaar).orElseGet(() -> word("forskel.ikkePlaceret"));
    }

    /** Returns for example "Udjævnet ressourcetræk bliver dårligere: 212 → 220". */
    String text(Virkning virkning) {
        String key = virkning.forskel() > 0 ? "forskel.daarligere" : "forskel.bedre";
        return word(
                key,
                Regel.navn(kriterier, virkning.kriterium(), sprog),
                Long.toString(virkning.before()),
                Long.toString(virkning.after()));
    }

    private String word(String key, Object... arguments) {
        return Tekstdokument.word(sprog, key, arguments);
    }
}
