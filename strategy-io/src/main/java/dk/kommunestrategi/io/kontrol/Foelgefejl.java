package dk.kommunestrategi.io.kontrol;

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
final class Foelgefejl {

    private static final Pattern I_LISTE = Pattern.compile("(.*)/[0-9]+(/(nummer|kode|hovedansvar|effektmaaling))?");

    private final Set<String> brudte;
    private final Set<String> lister = new HashSet<>();

    /** The consequences of what is broken at these places, as JSON pointers. */
    Foelgefejl(Set<String> brudte) {
        this.brudte = brudte;
        for (String sted : brudte) {
            Matcher iListe = I_LISTE.matcher(sted);
            if (iListe.matches()) {
                lister.add(iListe.group(1));
            }
        }
    }

    /** Whether the problem follows from one of them. */
    boolean omfatter(Problem problem) {
        if (brudte.isEmpty()) {
            return false;
        }
        return foelgerAf(problem.getPointer()) || problem.getRelated().stream().anyMatch(this::foelgerAf);
    }

    private boolean foelgerAf(String sted) {
        return lister.contains(sted) || liggerIBrudt(sted);
    }

    private boolean liggerIBrudt(String sted) {
        for (String ydre = sted; !ydre.isEmpty(); ydre = ydre.substring(0, ydre.lastIndexOf('/'))) {
            if (brudte.contains(ydre)) {
                return true;
            }
        }
        return false;
    }
}
