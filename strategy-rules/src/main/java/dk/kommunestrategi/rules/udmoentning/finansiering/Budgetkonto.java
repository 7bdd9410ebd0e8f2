package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.oekonomi.Kontering;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.organisation.Rolle;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where amounts stand in a budget ("budgetkonto": account). Accounts are ordered by committee, appropriation and kind; what is
 * not stated comes last. Immutable and thread-safe.
 *
 * @param udvalg the {@code kode} of the committee's role in its strategy; empty when not stated, and for several strategies, where each
 *     has codes of its own
 * @param udvalgsnavn the committee's name; empty when not stated
 * @param bevilling the appropriation; empty when not stated
 * @param art the kind of money
 */
public record Budgetkonto(
        Optional<String> udvalg, Optional<String> udvalgsnavn, Optional<String> bevilling, Udgiftsart art)
        implements Comparable<Budgetkonto> {

    private static final Comparator<Optional<String>> STATED_FIRST =
            Comparator.comparing((Optional<String> text) -> text.isEmpty()).thenComparing(text -> text.orElse(""));

    private static final Comparator<Budgetkonto> ORDER = Comparator.comparing(Budgetkonto::udvalg, STATED_FIRST)
            .thenComparing(Budgetkonto::udvalgsnavn, STATED_FIRST)
            .thenComparing(Budgetkonto::bevilling, STATED_FIRST)
            .thenComparing(Budgetkonto::art);

    static Budgetkonto of(Kontering kontering, Strategi strategi) {
        return new Budgetkonto(
                kontering.udvalg(),
                kontering.udvalg().flatMap(strategi::rolle).map(Rolle::getNavn),
                kontering.bevilling(),
                kontering.art());
    }

    /** The account as several strategies share it: that of another is the same where the committee is called the same. */
    Budgetkonto shared() {
        return new Budgetkonto(Optional.empty(), udvalgsnavn, bevilling, art);
    }

    @Override
    public int compareTo(Budgetkonto other) {
        return ORDER.compare(this, other);
    }
}
