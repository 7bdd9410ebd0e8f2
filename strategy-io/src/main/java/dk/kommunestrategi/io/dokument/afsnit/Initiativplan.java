package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.Udeladelse;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a plan says of the initiatives of one strategy: when each starts, or that it is left out on purpose, and not only
 * without a place so far.
 *
 * @param placeringer the placements by the numbers of their initiatives; the first counts where a document has two
 * @param udeladte the numbers of those that are left out
 */
public record Initiativplan(Map<Integer, Placering> placeringer, Set<Integer> udeladte) {

    /** What a plan says; the collections are copied. */
    public Initiativplan {
        placeringer = Map.copyOf(placeringer);
        udeladte = Set.copyOf(udeladte);
    }

    /** Returns what a plan says of a strategy, of several the one with the code. */
    public static Initiativplan of(MaaltPlan plan, Optional<String> strategi) {
        Map<Integer, Placering> placeringer = new HashMap<>();
        plan.getStrategiplaner().stream()
                .filter(own -> own.strategi().equals(strategi))
                .flatMap(own -> own.placeringer().stream())
                .forEach(placering -> placeringer.putIfAbsent(placering.getInitiativ(), placering));
        return new Initiativplan(
                placeringer,
                plan.getUdeladte().stream()
                        .map(Udeladelse::initiativ)
                        .filter(udeladt -> udeladt.strategi().equals(strategi))
                        .map(Initiativnummer::nummer)
                        .collect(Collectors.toSet()));
    }

    /** Returns the placement of an initiative, if it has one. */
    public Optional<Placering> placering(Initiativ initiativ) {
        return Optional.ofNullable(placeringer.get(initiativ.getNummer()));
    }

    /** Returns whether an initiative is left out. */
    public boolean isUdeladt(Initiativ initiativ) {
        return udeladte.contains(initiativ.getNummer());
    }
}
