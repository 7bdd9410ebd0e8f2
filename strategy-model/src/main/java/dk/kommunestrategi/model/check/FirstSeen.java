package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Remembers where each key was seen first, so that what comes again can be told. Used by one check of one strategy.
 *
 * @param <T> the type of what stands at the places
 */
public final class FirstSeen<T> {

    private final Map<Object, Place<T>> places = new HashMap<>();

    /** Returns where the key was seen before, or nothing when this is the first time. */
    public Optional<Place<T>> earlier(Object key, Place<T> place) {
        return Optional.ofNullable(places.putIfAbsent(key, place));
    }

    /** Returns where the key was seen first, or nothing when it never was. */
    public Optional<Place<T>> find(Object key) {
        return Optional.ofNullable(places.get(key));
    }

    /** Tells a problem with the value at a place if it was seen before; its only argument is the value. */
    public void check(Place<T> place, Problemkode repeated, Consumer<Problem> problems) {
        earlier(place.value(), place)
                .ifPresent(first -> problems.accept(place.wrong(repeated, place.value())
                        .addRelated(first.pointer())
                        .build()));
    }
}
