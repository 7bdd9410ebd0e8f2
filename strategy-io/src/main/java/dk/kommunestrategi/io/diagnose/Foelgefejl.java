package dk.kommunestrategi.io.diagnose;

import dk.kommunestrategi.model.problem.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the problems that a repaired document really has from those that only follow from the repairs. A problem follows
 * from a repair when what it rests on was repaired, lies inside something repaired, or is a list of which an element, or
 * that by which elements are known, was repaired: an unknown code may be the one that could not be read.
 */
final class Foelgefejl {

    private static final Pattern I_LISTE = Pattern.compile("(.*)/[0-9]+(/(nummer|kode|hovedansvar))?");

    private final Set<String> repareret;
    private final Set<String> lister = new HashSet<>();

    /** The consequences of repairs at these places, as JSON pointers. */
    Foelgefejl(Set<String> repareret) {
        this.repareret = repareret;
        for (String sted : repareret) {
            Matcher iListe = I_LISTE.matcher(sted);
            if (iListe.matches()) {
                lister.add(iListe.group(1));
            }
        }
    }

    /** Whether the problem follows from a repair. */
    boolean omfatter(Problem problem) {
        return Stream.concat(Stream.of(problem.getPointer()), problem.getRelated().stream())
                .anyMatch(sted -> lister.contains(sted) || liggerIRepareret(sted));
    }

    private boolean liggerIRepareret(String sted) {
        for (String ydre = sted; !ydre.isEmpty(); ydre = ydre.substring(0, ydre.lastIndexOf('/'))) {
            if (repareret.contains(ydre)) {
                return true;
            }
        }
        return false;
    }
}
