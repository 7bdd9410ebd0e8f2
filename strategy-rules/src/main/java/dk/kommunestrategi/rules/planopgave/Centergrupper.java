package dk.kommunestrategi.rules.planopgave;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What initiatives draw on the centres of a problem, seen in every way that counts: for each centre, in the order of
 * {@link Planopgave#getCentre()}, one group. Where the ways agree, the groups are the same. Immutable and thread-safe.
 */
public final class Centergrupper {

    private final List<Group> udvikling;
    private final List<Group> virkefelter;
    private final List<Group> samlet;

    Centergrupper(Planopgave opgave) {
        udvikling = Draws.onCentre(opgave);
        boolean isUneven = Draws.isUneven(opgave);
        virkefelter = isUneven ? Draws.onCentre(opgave, false, CenterDraw::addEffect) : udvikling;
        if (isUneven || !opgave.givet().isEmpty()) {
            List<Group> most = Draws.onCentre(opgave, true, CenterDraw::addMost);
            samlet = IntStream.range(0, most.size())
                    .mapToObj(c -> most.get(c).hasDrift() || !opgave.givet().isEmpty() ? most.get(c) : udvikling.get(c))
                    .toList();
        } else {
            samlet = udvikling;
        }
    }

    /** {@return the initiatives that draw on the centre while they are under development, and how much} */
    public List<Group> udvikling() {
        return udvikling;
    }

    /**
     * {@return the initiatives that draw on the centre in any half-year of their development, each for all of it ("virkefelt":
     * field of effect)}
     */
    public List<Group> virkefelter() {
        return virkefelter;
    }

    /**
     * {@return all that initiatives draw on the centre, under development and after it; where plans are to hold whatever
     * durations turn out to be, the most that this may come to}
     */
    public List<Group> samlet() {
        return samlet;
    }
}
