package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * By how many half-years initiatives start after others at least, and where that leads around in a ring that nothing can
 * keep: it comes back later than it set out. Rings of prerequisites alone are no matter of links.
 */
public final class StartLinks {

    /** Beyond so many rounds over all links no ring is looked for: a plan that they make impossible tells of them, too. */
    private static final long MAX_WORK = 20_000_000;

    /** To look at so many links takes about as long as to look at an object. */
    private static final int LINKS_OF_POLL = 128;

    private final Runnable poll;
    private final Map<Integer, Integer> indices = new HashMap<>();
    private final List<Integer> numre = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** That an initiative starts so many half-years after another at least, and where that is stated, if by a link. */
    private record Link(
            int from, int to, long lag, @Nullable Place<Binding> binding) {}

    /**
     * Makes a collection of links with nothing in it.
     *
     * @param poll is run now and then while a ring is looked for
     */
    public StartLinks(Runnable poll) {
        this.poll = poll;
    }

    /** Adds that an initiative waits for the other's development, which takes so long. */
    public void addForudsaetning(int from, int to, int varighed) {
        links.add(new Link(index(from), index(to), varighed, null));
    }

    /**
     * Adds a link of an initiative.
     *
     * @param own the initiative's number
     * @param longest how long the other's development takes at most, 0 where the link counts from its start
     * @param shortest how long it takes at least, likewise
     */
    public void add(int own, Place<Binding> binding, int longest, int shortest) {
        addMindst(own, binding, longest);
        binding.value()
                .getHoejst()
                .ifPresent(hoejst -> links.add(
                        new Link(index(own), index(binding.value().getFra()), -(long) hoejst - shortest, binding)));
    }

    /** As {@link #add}, what the link demands at least alone. */
    public void addMindst(int own, Place<Binding> binding, int longest) {
        binding.value()
                .getMindst()
                .ifPresent(mindst -> links.add(
                        new Link(index(binding.value().getFra()), index(own), (long) mindst + longest, binding)));
    }

    private int index(int nummer) {
        return indices.computeIfAbsent(nummer, fresh -> {
            numre.add(fresh);
            return numre.size() - 1;
        });
    }

    /**
     * Tells a ring, if there is one: the earliest starts never come to rest (Bellman and Ford, 1958). Arguments of the problem are
     * the numbers in order, and by how many half-years it comes back too late.
     */
    public void rings(Problemkode code, Consumer<Problem> problems) {
        int size = numre.size();
        if ((long) size * links.size() > MAX_WORK) {
            return;
        }
        long[] earliest = new long[size];
        Link[] cause = new Link[size];
        Optional<Link> moved = Optional.empty();
        for (int round = 0; round <= size; round++) {
            moved = Optional.empty();
            for (int k = 0; k < links.size(); k++) {
                if (k % LINKS_OF_POLL == 0) {
                    poll.run();
                }
                Link link = links.get(k);
                if (earliest[link.from] + link.lag > earliest[link.to]) {
                    earliest[link.to] = earliest[link.from] + link.lag;
                    cause[link.to] = link;
                    moved = Optional.of(link);
                }
            }
            if (moved.isEmpty()) {
                return;
            }
        }
        moved.ifPresent(link -> tell(ring(link.to, cause), code, problems));
    }

    /** Goes back along the causes until it is in the ring, and once around. */
    private static List<Link> ring(int from, Link[] cause) {
        int inside = from;
        for (int k = 0; k < cause.length; k++) {
            inside = cause[inside].from;
        }
        List<Link> ring = new ArrayList<>();
        int at = inside;
        do {
            ring.add(cause[at]);
            at = cause[at].from;
        } while (at != inside);
        Collections.reverse(ring);
        return ring;
    }

    private void tell(List<Link> ring, Problemkode code, Consumer<Problem> problems) {
        List<Place<Binding>> bindinger = new ArrayList<>();
        for (Link link : ring) {
            if (link.binding != null && !bindinger.contains(link.binding)) {
                bindinger.add(link.binding);
            }
        }
        if (!bindinger.isEmpty()) {
            problems.accept(bindinger
                    .get(0)
                    .lacking(
                            code,
                            Listing.of(ring, link -> numre.get(link.from)),
                            ring.stream().mapToLong(Link::lag).sum())
                    .related(bindinger.stream().skip(1).map(Place::pointer).toList())
                    .build());
        }
    }
}
