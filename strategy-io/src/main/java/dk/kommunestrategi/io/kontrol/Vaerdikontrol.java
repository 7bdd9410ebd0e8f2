package dk.kommunestrategi.io.kontrol;

import dk.kommunestrategi.io.json.Modeltype;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Sti;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks what each value must keep for itself: the constraint annotations of the model, which any validator of Jakarta
 * Validation finds too. One walk along the types, in the order of the model; a place is spelt out only where something is
 * wrong, and how much is wrong does not make it slower.
 */
final class Vaerdikontrol {

    private final Problemmodtager problems;

    private Vaerdikontrol(Problemmodtager problems) {
        this.problems = problems;
    }

    /** Who is told of problems. */
    @FunctionalInterface
    interface Problemmodtager {
        /** There is a problem at this place. */
        void accept(Supplier<Problem> problem);
    }

    /** Tells what single values break; the rules that tie values together are left to {@code Strategikontrol}. */
    static void check(Strategi strategi, Problemmodtager problems) {
        new Vaerdikontrol(problems)
                .checkObjekt(strategi, Modeltype.of(Strategi.class).orElseThrow(), Sti.ROD);
    }

    private void checkObjekt(Object objekt, Modeltype type, Sti sti) {
        for (Vaerdikrav krav : Vaerdikrav.of(type)) {
            Object vaerdi = oplyst(krav.egenskab().get(objekt));
            if (vaerdi != null) {
                Sti hertil = sti.til(krav.egenskab().navn());
                checkKrav(vaerdi, krav.egne(), hertil);
                if (vaerdi instanceof List<?> liste) {
                    checkElementer(liste, krav, hertil);
                } else {
                    checkIndre(vaerdi, krav, hertil);
                }
            }
        }
    }

    private void checkElementer(List<?> liste, Vaerdikrav krav, Sti sti) {
        for (int k = 0; k < liste.size(); k++) {
            checkIndre(liste.get(k), krav, sti.til(k));
        }
    }

    private void checkIndre(Object vaerdi, Vaerdikrav krav, Sti sti) {
        checkKrav(vaerdi, krav.indre(), sti);
        krav.modeltype().ifPresent(type -> checkObjekt(vaerdi, type, sti));
    }

    private void checkKrav(Object vaerdi, List<Vaerdikrav.Krav> krav, Sti sti) {
        for (Vaerdikrav.Krav et : krav) {
            if (!et.overholdt().test(vaerdi)) {
                problems.accept(() -> et.problem().apply(sti.pointer()));
                return;
            }
        }
    }

    private static @Nullable Object oplyst(Object vaerdi) {
        if (vaerdi instanceof Optional<?> valgfri) {
            return valgfri.orElse(null);
        }
        if (vaerdi instanceof OptionalInt valgfri) {
            return valgfri.isPresent() ? (Integer) valgfri.getAsInt() : null;
        }
        return vaerdi;
    }
}
