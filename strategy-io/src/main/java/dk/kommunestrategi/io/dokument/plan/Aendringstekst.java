package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.rules.plan.begrundelse.Aendring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts behind an effect, as part of a sentence: what decides first, then in brief what weighs against it. */
final class Aendringstekst {

    private final Plantekster tekster;
    private final Plannavne navne;
    private final int told;

    /**
     * Facts in words.
     *
     * @param told how many facts are told before the rest is counted
     */
    Aendringstekst(Plantekster tekster, Plannavne navne, int told) {
        this.tekster = tekster;
        this.navne = navne;
        this.told = told;
    }

    /**
     * Returns the facts; an empty text where there are none.
     *
     * @param isWorse whether the criterion gets worse, so that what is worse is told first
     */
    String text(List<Aendring> aendringer, boolean isWorse) {
        List<String> first = sentences(aendringer, isWorse, false);
        List<String> against = sentences(aendringer, !isWorse, true);
        List<String> sentences = new ArrayList<>(first.subList(0, Math.min(told, first.size())));
        if (first.size() > told) {
            sentences.add(more(first.size() - told, isWorse ? "aendring.vaerre" : "aendring.bedre"));
        }
        if (!first.isEmpty() && !against.isEmpty()) {
            sentences.add(
                    against.size() == 1
                            ? against.get(0)
                            : more(against.size(), isWorse ? "modsat.bedre" : "modsat.vaerre"));
        }
        return String.join("; ", sentences);
    }

    private String more(int number, String key) {
        return tekster.word(number == 1 ? key : key + "Flere", Integer.toString(number));
    }

    /** The facts that are worse, or those that are not, the weightiest first; those that read alike are told together. */
    private List<String> sentences(List<Aendring> aendringer, boolean isWorse, boolean isBrief) {
        AendringClauses clauses = new AendringClauses(tekster, navne, isBrief);
        Map<AendringClause, List<String>> subjects = new LinkedHashMap<>();
        aendringer.stream()
                .flatMap(aendring -> aendring.accept(clauses).stream())
                .filter(clause -> clause.isWorse() == isWorse)
                .sorted(Comparator.comparingLong(AendringClause::weight).reversed())
                .forEach(clause -> subjects.computeIfAbsent(clause.withoutSubject(), key -> new ArrayList<>())
                        .add(clause.subject()));
        return subjects.entrySet().stream()
                .map(clause -> clause.getKey().text(tekster, navne.several(clause.getValue())))
                .toList();
    }
}
