package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On what conditions an initiative that is left out would have room after all ("pladsbetingelse"), the fewest that there are. */
final class Pladsbetingelse {

    private final Plantekster tekster;
    private final Plannavne navne;

    Pladsbetingelse(Plantekster tekster, Plannavne navne) {
        this.tekster = tekster;
        this.navne = navne;
    }

    /** Returns the sentence about the half-year with the fewest conditions, the first of several; nothing without any half-year. */
    Optional<String> text(List<Startmulighed> options) {
        return options.stream()
                .min(Comparator.comparingInt(option -> clauses(option).size()))
                .map(option ->
                        tekster.word("begrundelse.betingelse", option.halvaar(), navne.clauses(clauses(option))));
    }

    private List<String> clauses(Startmulighed option) {
        Map<Krav, Long> needed = new HashMap<>();
        option.brud()
                .forEach(brud -> brud.overbelastning()
                        .ifPresent(over ->
                                needed.merge(brud.krav(), over.belastning().belastning(), Math::max)));
        Set<String> clauses = new LinkedHashSet<>();
        option.brud().forEach(brud -> clauses.add(clause(brud, needed)));
        return List.copyOf(clauses);
    }

    private String clause(Brud brud, Map<Krav, Long> needed) {
        if (brud.overbelastning().isPresent()) {
            return tekster.word(
                    "betingelse.kapacitet",
                    brud.overbelastning().get().belastning().emne(),
                    Long.toString(needed.getOrDefault(brud.krav(), 0L)));
        }
        return brud.kode() == Problemkode.FORUDSAETNING_UDELADT
                ? tekster.word("betingelse.udeladt", new Brudtekst(tekster, navne).udeladt(brud))
                : tekster.word("betingelse.krav", brud.krav().text(tekster.sprog()));
    }
}
