package dk.kommunestrategi.io.dokument.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * One fact of a change, ready to be told.
 *
 * @param isWorse whether the fact makes the criterion worse
 * @param weight by how much, roughly: the weightiest facts are told first
 * @param key the words to tell it in; their first place is for what the fact is about
 * @param rest what fills their other places
 * @param subject what the fact is about
 */
record AendringClause(boolean isWorse, long weight, String key, List<String> rest, String subject) {

    AendringClause {
        rest = List.copyOf(rest);
    }

    /** Returns what is the same in clauses that read alike. */
    AendringClause withoutSubject() {
        return new AendringClause(isWorse, 0, key, rest, "");
    }

    /** Returns the clause about these subjects. */
    String text(Plantekster tekster, String subjects) {
        List<Object> arguments = new ArrayList<>(List.of(subjects));
        arguments.addAll(rest);
        return tekster.word(key, arguments.toArray());
    }
}
