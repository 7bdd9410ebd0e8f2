package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsudfald;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsvirkning;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Durations of one initiative that follow upon each other and of which the same is to be told ("vippepunkt": tipping point).
 *
 * @param first the shortest of them
 * @param varighed the longest of them, in half-years
 */
record Vippepunkt(Varighedsvirkning first, int varighed) {

    /** What is told of a duration; breaches of different plans are alike where they are told alike. */
    private record Sentence(
            Initiativnummer initiativ,
            Varighedsudfald udfald,
            List<String> brud,
            List<String> kriterier,
            OptionalInt mindst,
            OptionalInt hoejst) {}

    /** The durations on which a plan hinges, those together of which the same is to be told. */
    static List<Vippepunkt> of(List<Varighedsvirkning> virkninger) {
        List<Vippepunkt> points = new ArrayList<>();
        for (Varighedsvirkning virkning : virkninger) {
            Vippepunkt last = points.isEmpty() ? null : points.get(points.size() - 1);
            if (last != null
                    && last.varighed + 1 == virkning.getVarighed()
                    && sentence(last.first).equals(sentence(virkning))) {
                points.set(points.size() - 1, new Vippepunkt(last.first, virkning.getVarighed()));
            } else {
                points.add(new Vippepunkt(virkning, virkning.getVarighed()));
            }
        }
        return points;
    }

    private static Sentence sentence(Varighedsvirkning virkning) {
        return new Sentence(
                virkning.getInitiativ(),
                virkning.getUdfald(),
                virkning.getBrud().stream()
                        .map(brud -> brud.text(Sprog.DANSK))
                        .distinct()
                        .toList(),
                kriterier(virkning),
                virkning.getMindstFlytninger(),
                virkning.getHoejstFlytninger());
    }

    /** The ids of the criteria by which another plan is better. */
    static List<String> kriterier(Varighedsvirkning virkning) {
        return virkning.afgoerende().stream()
                .flatMap(tab -> tab.virkninger().stream())
                .map(Virkning::kriterium)
                .toList();
    }
}
