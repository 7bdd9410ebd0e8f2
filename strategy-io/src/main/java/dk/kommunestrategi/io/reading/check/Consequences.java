package dk.kommunestrategi.io.reading.check;

import dk.kommunestrategi.model.problem.Problem;
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

    private static final Pattern I_LIST = Pattern.compile("(.*)/[0-9]+(/(nummer|kode|hovedansvar|effektmaaling))?");

    private final Set<String> broken;
    private final Set<String> lister = new HashSet<>();

    /** The consequences of what is broken at these places, as JSON pointers. */
    Consequences(Set<String> broken) {
        this.broken = broken;
        for (String sted : broken) {
            Matcher iList = I_LIST.matcher(sted);
            if (iList.matches()) {
                lister.add(iList.group(1));
            }
        }
    }

    /** Whether the problem follows from one of them. */
    boolean omfatter(Problem problem) {
        if (broken.isEmpty()) {
            return false;
        }
        return foelgerAf(problem.getPointer()) || problem.getRelated().stream().anyMatch(this::foelgerAf);
    }

    private boolean foelgerAf(String sted) {
        return lister.contains(sted) || liggerIBroken(sted);
    }

    private boolean liggerIBroken(String sted) {
        for (String outer = sted; !outer.isEmpty(); outer = outer.substring(0, outer.lastIndexOf('/'))) {
            if (broken.contains(outer)) {
                return true;
            }
        }
        return false;
    }
}
