package dk.kommunestrategi.rules.planopgave;

import java.util.List;
import java.util.stream.IntStream;

/** What initiatives draw on the centres of a problem, seen in every way that counts. One group for all where they agree. */
final class Centergrupper {

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

    /** Under development. */
    List<Group> udvikling() {
        return udvikling;
    }

    /** All of the development of who draws in any half-year of it. */
    List<Group> virkefelter() {
        return virkefelter;
    }

    /** Under development and after it. */
    List<Group> samlet() {
        return samlet;
    }
}
