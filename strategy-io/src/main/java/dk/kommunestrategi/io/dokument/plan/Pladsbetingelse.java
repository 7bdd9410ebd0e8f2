package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import java.util.ArrayList;
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
                .min(Comparator.comparingInt(option -> clauses(option.brud()).size()))
                .map(option ->
                        tekster.word("begrundelse.betingelse", option.halvaar(), navne.clauses(told(option.brud()))));
    }

    /** All conditions, of frames only the first few: one that is exceeded is mostly exceeded year after year. */
    private List<String> told(List<Brud> brud) {
        List<Brud> rammer =
                brud.stream().filter(one -> one.krav() instanceof Rammekrav).toList();
        if (rammer.size() <= Brudtekst.TOLD) {
            return clauses(brud);
        }
        List<Brud> rest = rammer.subList(Brudtekst.TOLD, rammer.size());
        List<String> told = new ArrayList<>(
                clauses(brud.stream().filter(one -> !rest.contains(one)).toList()));
        told.add(tekster.word(
                rest.size() == 1 ? "betingelse.enRamme" : "betingelse.flereRammer", Integer.toString(rest.size())));
        return told;
    }

    private List<String> clauses(List<Brud> brud) {
        Map<Krav, Long> needed = new HashMap<>();
        brud.forEach(one -> one.overbelastning()
                .ifPresent(over -> needed.merge(one.krav(), over.belastning().belastning(), Math::max)));
        Set<String> clauses = new LinkedHashSet<>();
        brud.forEach(one -> clauses.add(clause(one, needed)));
        return List.copyOf(clauses);
    }

    private String clause(Brud brud, Map<Krav, Long> needed) {
        if (brud.overbelastning().isPresent()) {
            return tekster.word(
                    "betingelse.kapacitet",
                    brud.overbelastning().get().belastning().emne(),
                    Long.toString(needed.getOrDefault(brud.krav(), 0L)));
        }
        if (brud.krav() instanceof Rammekrav) {
            List<Object> arguments = brud.arguments();
            return tekster.word(
                    "betingelse.ramme", arguments.get(0), arguments.get(1), arguments.get(arguments.size() - 2));
        }
        return brud.kode() == Problemkode.FORUDSAETNING_UDELADT
                ? tekster.word("betingelse.udeladt", new Brudtekst(tekster, navne).udeladt(brud))
                : tekster.word("betingelse.krav", brud.krav().text(tekster.sprog()));
    }
}
