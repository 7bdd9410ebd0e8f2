package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.border.Border;
import dk.kommunestrategi.rules.planlaegning.check.RequestCheck;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Planregel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The criteria and rules that a planner knows, its own and those of the embedding system. Immutable and thread-safe. */
public final class Rulebook {

    private final Map<String, Placeringskriterium> kriterier;
    private final List<Planregel> regler;

    /**
     * What a planner knows.
     *
     * @param kriterier the criteria by id, in the order in which they were made known
     * @param regler the rules that no plan may break
     */
    public Rulebook(Map<String, Placeringskriterium> kriterier, List<Planregel> regler) {
        this.kriterier = Collections.unmodifiableMap(new LinkedHashMap<>(kriterier));
        this.regler = List.copyOf(regler);
    }

    /** Returns what the request lacks or is wrong in. */
    public RequestCheck check(PlanRequest request) {
        return new RequestCheck(request, kriterier, regler, () -> {});
    }

    /**
     * Returns what the request lacks or is wrong in.
     *
     * @throws Stopped if time is up before everything is looked at
     */
    public RequestCheck check(PlanRequest request, TimeLimit time) {
        return new RequestCheck(request, kriterier, regler, time::look);
    }

    /** Returns the judge of plans for a problem, each rule with the durations that it looks at. */
    public Judge judge(Planopgave opgave, TimeLimit time) {
        Border border = time.border(opgave);
        List<Krav> krav =
                regler.stream().flatMap(regel -> border.krav(regel).stream()).toList();
        return new Judge(opgave, niveauer(opgave, border), krav, border);
    }

    /**
     * The policy's levels; before them the criteria that come first in a revision, or where initiatives may be left out, where
     * the policy names no other place.
     */
    private List<Kriterieniveau> niveauer(Planopgave opgave, Border border) {
        List<Kriterieniveau> niveauer = new ArrayList<>();
        opgave.getPolitik().niveauer().forEach(chosen -> niveauer.add(Kriterieniveau.of(chosen, kriterier)));
        boolean isRevision = opgave.getRevisionFra().isPresent();
        boolean isValg = opgave.indices().anyMatch(opgave::isUdeladelig);
        if (isRevision || isValg) {
            Set<String> named = niveauer.stream()
                    .flatMap(niveau -> niveau.kriterier().stream())
                    .map(Placeringskriterium::getId)
                    .collect(Collectors.toSet());
            niveauer.addAll(
                    0,
                    kriterier.values().stream()
                            .filter(kriterium -> (isRevision && border.isFirstInRevision(kriterium))
                                    || (isValg && border.isFirstInValg(kriterium)))
                            .filter(kriterium -> !named.contains(kriterium.getId()))
                            .map(kriterium -> new Kriterieniveau(List.of(kriterium), List.of(1)))
                            .toList());
        }
        return niveauer;
    }
}
