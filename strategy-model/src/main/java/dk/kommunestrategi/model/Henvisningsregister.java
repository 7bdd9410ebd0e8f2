package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Sti;
import dk.kommunestrategi.model.sprog.Opremsning;
import dk.kommunestrategi.model.sprog.Stavehjaelp;
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
final class Henvisningsregister {

    private final Problemkode ukendt;
    private final String pointer;
    private final Set<Object> kendte;
    private final Stavehjaelp stavehjaelp;
    private final Consumer<Problem> problems;

    Henvisningsregister(Problemkode ukendt, String liste, Stream<?> noegler, Consumer<Problem> problems) {
        this.ukendt = ukendt;
        this.pointer = pointer(liste);
        this.kendte = noegler.sorted().collect(Collectors.toCollection(LinkedHashSet::new));
        // Numbers that are alike do not mean the same.
        this.stavehjaelp = new Stavehjaelp(kendte.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList());
        this.problems = problems;
    }

    /** Each of a list's references leads to something, and no two to the same. */
    void checkAlle(List<?> henvisninger, Sti liste) {
        checkAlle(henvisninger, Function.identity(), liste::til);
    }

    /** As {@link #checkAlle(List, Sti)}, where the elements of the list are not the references but have them. */
    <T> void checkAlle(List<T> elementer, Function<T, ?> henvisning, Sti liste, String noegle) {
        checkAlle(elementer, henvisning, k -> liste.til(k).til(noegle));
    }

    private <T> void checkAlle(List<T> elementer, Function<T, ?> henvisning, IntFunction<Sti> sted) {
        Map<Object, Sti> foerste = new HashMap<>();
        for (int k = 0; k < elementer.size(); k++) {
            Object kendetegn = henvisning.apply(elementer.get(k));
            Sti her = sted.apply(k);
            checkKendt(kendetegn, her);
            Sti tidligere = foerste.putIfAbsent(kendetegn, her);
            if (tidligere != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, her.pointer(), kendetegn)
                        .value(kendetegn.toString())
                        .addRelated(tidligere.pointer())
                        .build());
            }
        }
    }

    void checkKendt(Object henvisning, Sti sted) {
        if (!kendte.contains(henvisning)) {
            // The keys in order, the first of them where there are many.
            problems.accept(Problem.of(ukendt, sted.pointer(), henvisning, Opremsning.of(kendte, noegle -> noegle))
                    .value(henvisning.toString())
                    .forslag(stavehjaelp.find(henvisning.toString()))
                    .addRelated(pointer)
                    .build());
        }
    }
}
