package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.text.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keys of one kind of thing, to which references lead, and where those go that lead nowhere.
 *
 * @param <K> the type of the keys
 */
public final class ReferenceIndex<K> {

    private final Problemkode unknown;
    private final String pointer;
    private final Set<K> known;
    private final Spelling spelling;
    private final Listing listing;
    private final Consumer<Problem> problems;

    /**
     * The keys of the elements of a list.
     *
     * @param unknown what a reference to something else is
     * @param list where the elements stand
     * @param key returns the key of an element
     */
    public <E> ReferenceIndex(
            Problemkode unknown, Place<List<E>> list, Function<E, K> key, Consumer<Problem> problems) {
        this.unknown = unknown;
        this.pointer = list.pointer();
        this.known =
                list.each(all -> all).stream().map(key).sorted().collect(Collectors.toCollection(LinkedHashSet::new));
        this.listing = Listing.of(known, one -> one);
        // Numbers that are alike do not mean the same.
        this.spelling = new Spelling(
                known.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList(),
                list::poll);
        this.problems = problems;
    }

    /** Each of a list's references leads to something, and no two to the same. */
    public void checkAll(List<Place<K>> references) {
        FirstSeen<K> first = new FirstSeen<>();
        for (Place<K> reference : references) {
            checkKnown(reference);
            first.check(reference, Problemkode.DOBBELT_HENVISNING, problems);
        }
    }

    /** As {@link #checkAll(List)}, where the elements of the list are not the references but have them. */
    public <E> void checkAll(List<Place<E>> elements, String key, Function<E, K> reference) {
        checkAll(elements.stream()
                .map(element -> element.<K>property(key, reference))
                .toList());
    }

    /** The reference leads to something. */
    public void checkKnown(Place<K> reference) {
        if (!known.contains(reference.value())) {
            // The keys in order, the first of them where there are many.
            problems.accept(reference
                    .wrong(unknown, reference.value(), listing)
                    .forslag(spelling.find(reference.value().toString()))
                    .addRelated(pointer)
                    .build());
        }
    }
}
