package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * What it would mean if an initiative started formally in a half-year, everything else in the plan being kept
 * ("startmulighed": possible start). Immutable and thread-safe.
 *
 * @param halvaar the half-year
 * @param brud what the start would break; none where it is possible
 * @param niveauer what the start would do on each level of the policy, the most important first; none where it is not
 *     possible, or where the plan leaves initiatives unplaced
 */
public record Startmulighed(YearHalf halvaar, List<Brud> brud, List<Niveauvirkning> niveauer) {

    /**
     * A possible start; the lists are copied.
     *
     * @param halvaar the half-year
     * @param brud what the start would break; none where it is possible
     * @param niveauer what the start would do on each level of the policy, the most important first; none where it is
     *     not possible, or where the plan leaves initiatives unplaced
     */
    public Startmulighed {
        Objects.requireNonNull(halvaar, "halvaar");
        brud = List.copyOf(brud);
        niveauer = List.copyOf(niveauer);
    }

    /** {@return whether the rules allow the start} */
    public boolean isPossible() {
        return brud.isEmpty();
    }

    /** {@return the effect on every criterion, in the policy's order} */
    public List<Virkning> virkninger() {
        return niveauer.stream().flatMap(niveau -> niveau.virkninger().stream()).toList();
    }

    /** {@return the effect that decides, on the first level that changes; nothing where none does} */
    public Optional<Niveauvirkning> afgoerende() {
        return niveauer.stream().filter(niveau -> niveau.forskel() != 0).findFirst();
    }

    /**
     * {@return the best possible start in another half-year than the one chosen; nothing where the rules leave none}
     *
     * @param options the starts to choose among
     * @param chosen the half-year that was chosen; empty where none was, and the initiative is left out
     */
    public static Optional<Startmulighed> secondBest(List<Startmulighed> options, Optional<YearHalf> chosen) {
        return options.stream()
                .filter(option -> option.isPossible() && !chosen.equals(Optional.of(option.halvaar())))
                .min(Startmulighed::compareNiveauer);
    }

    /** The better one first: by the first level on which they differ, then the earlier one. */
    private int compareNiveauer(Startmulighed other) {
        for (int k = 0; k < Math.min(niveauer.size(), other.niveauer.size()); k++) {
            int forskel = Long.compare(
                    niveauer.get(k).forskel(), other.niveauer.get(k).forskel());
            if (forskel != 0) {
                return forskel;
            }
        }
        return halvaar.compareTo(other.halvaar);
    }
}
