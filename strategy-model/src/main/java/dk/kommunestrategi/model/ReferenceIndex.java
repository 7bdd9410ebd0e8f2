package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.text.Spelling;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of one kind of thing, to which references lead, and where those go that lead nowhere. */
final class ReferenceIndex {

    private final Problemkode unknown;
    private final String pointer;
    private final Set<Object> known;
    private final Spelling spelling;
    private final Consumer<Problem> problems;

    ReferenceIndex(Problemkode unknown, String list, Stream<?> keys, Consumer<Problem> problems) {
        this.unknown = unknown;
        this.pointer = pointer(list);
        this.known = keys.sorted().collect(Collectors.toCollection(LinkedHashSet::new));
        // Numbers that are alike do not mean the same.
        this.spelling = new Spelling(known.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList());
        this.problems = problems;
    }

    /** Each of a list's references leads to something, and no two to the same. */
    void checkAlle(List<?> references, Place list) {
        checkAlle(references, Function.identity(), list::til);
    }

    /** As {@link #checkAlle(List, Sti)}, where the elements of the list are not the references but have them. */
    <T> void checkAlle(List<T> elements, Function<T, ?> reference, Place list, String key) {
        checkAlle(elements, reference, k -> list.til(k).til(key));
    }

    private <T> void checkAlle(List<T> elements, Function<T, ?> reference, IntFunction<Place> sted) {
        Map<Object, Place> first = new HashMap<>();
        for (int k = 0; k < elements.size(); k++) {
            Object identifiers = reference.apply(elements.get(k));
            Place her = sted.apply(k);
            checkKnown(identifiers, her);
            Place earlier = first.putIfAbsent(identifiers, her);
            if (earlier != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, her.pointer(), identifiers)
                        .value(identifiers.toString())
                        .addRelated(earlier.pointer())
                        .build());
            }
        }
    }

    void checkKnown(Object reference, Place sted) {
        if (!known.contains(reference)) {
            // The keys in order, the first of them where there are many.
            problems.accept(Problem.of(unknown, sted.pointer(), reference, Listing.of(known, key -> key))
                    .value(reference.toString())
                    .forslag(spelling.find(reference.toString()))
                    .addRelated(pointer)
                    .build());
        }
    }
}
