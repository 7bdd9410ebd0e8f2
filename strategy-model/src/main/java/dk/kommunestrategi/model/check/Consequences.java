package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.reflect.ListFacts;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the problems that a strategy really has from those that only follow from a value that is broken by itself. A
 * problem follows from such a value when what it rests on is broken, lies inside something broken, or is a list of which
 * an element, or that by which elements are known, is broken: an unknown code may be the one that could not be read.
 */
final class Consequences {

    /** An element, what says something about its list, or of a correction the entry ("post") that it corrects. */
    private static final Pattern IN_LIST =
            Pattern.compile("(.*)/[0-9]+(/(" + String.join("|", ListFacts.ABOUT_THE_LIST) + ")(/post)?)?");

    private final Set<String> broken = new HashSet<>();
    private final Set<String> lists = new HashSet<>();

    /** The consequences of what is broken at these places, as JSON pointers. */
    Consequences(Set<String> broken) {
        broken.forEach(this::add);
    }

    /** The value at this place is broken too. */
    void add(String place) {
        broken.add(place);
        Matcher inList = IN_LIST.matcher(place);
        if (inList.matches()) {
            lists.add(inList.group(1));
        }
    }

    /** Whether the problem follows from one of them. */
    boolean include(Problem problem) {
        return include(problem.getPointer()) || problem.getRelated().stream().anyMatch(this::include);
    }

    /** Whether what is wrong at this place follows from one of them. */
    boolean include(String place) {
        return lists.contains(place) || isInBroken(place);
    }

    private boolean isInBroken(String place) {
        if (broken.isEmpty()) {
            return false;
        }
        for (String outer = place; !outer.isEmpty(); outer = outer.substring(0, outer.lastIndexOf('/'))) {
            if (broken.contains(outer)) {
                return true;
            }
        }
        return false;
    }
}
