package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Opremsning;
import dk.kommunestrategi.model.sprog.Stavehjaelp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of one kind of thing, to which references lead, and where those go that lead nowhere. */
final class Henvisningsregister {

    private final Problemkode ukendt;
    private final String pointer;
    private final SortedSet<Object> kendte;
    private final Stavehjaelp stavehjaelp;
    private final Consumer<Problem> problems;

    Henvisningsregister(Problemkode ukendt, String liste, Stream<?> noegler, Consumer<Problem> problems) {
        this.ukendt = ukendt;
        this.pointer = pointer(liste);
        this.kendte = noegler.collect(Collectors.toCollection(TreeSet::new));
        // Numbers that are alike do not mean the same.
        this.stavehjaelp = new Stavehjaelp(kendte.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList());
        this.problems = problems;
    }

    /** Each of a list's references leads to something, and no two to the same. */
    void checkAlle(List<?> henvisninger, String liste, String noegle) {
        Map<Object, String> foerste = new HashMap<>();
        for (int k = 0; k < henvisninger.size(); k++) {
            Object henvisning = henvisninger.get(k);
            String sted = liste + "/" + k + noegle;
            checkKendt(henvisning, sted);
            String tidligere = foerste.putIfAbsent(henvisning, sted);
            if (tidligere != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, sted, henvisning)
                        .value(henvisning.toString())
                        .addRelated(tidligere)
                        .build());
            }
        }
    }

    void checkKendt(Object henvisning, String sted) {
        if (!kendte.contains(henvisning)) {
            // The keys in order, the first of them where there are many.
            problems.accept(Problem.of(ukendt, sted, henvisning, Opremsning.of(kendte, noegle -> noegle))
                    .value(henvisning.toString())
                    .forslag(stavehjaelp.find(henvisning.toString()))
                    .addRelated(pointer)
                    .build());
        }
    }
}
