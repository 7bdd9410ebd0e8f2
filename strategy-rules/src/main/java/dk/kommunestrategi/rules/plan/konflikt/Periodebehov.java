package dk.kommunestrategi.rules.plan.konflikt;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;

/**
 * How many half-years initiatives in conflict need, and how many there are. Immutable and thread-safe.
 *
 * @param halvaar how many half-years the period has
 * @param behov how many it would have to have for the conflict to be solved
 * @param proved whether it is proved that fewer will not do
 * @param varigheder how long each of the initiatives in conflict is under development, in ascending order of initiatives
 */
public record Periodebehov(int halvaar, int behov, boolean proved, List<Varighed> varigheder) {

    /**
     * How long an initiative takes.
     *
     * @param initiativ which initiative
     * @param halvaar the half-years of its development that were reckoned with, as stated or as assumed
     * @param forarbejde the half-years of preliminary work before
     * @param antaget whether the duration is assumed because the initiative does not state it
     * @param vaerst whether it is the worst that it may come to, and more than is expected
     */
    public record Varighed(Initiativnummer initiativ, int halvaar, int forarbejde, boolean antaget, boolean vaerst) {}

    /**
     * A need; the list is copied.
     *
     * @param halvaar how many half-years the period has
     * @param behov how many it would have to have for the conflict to be solved
     * @param proved whether it is proved that fewer will not do
     * @param varigheder how long each of the initiatives in conflict is under development
     */
    public Periodebehov {
        varigheder = List.copyOf(varigheder);
    }
}
