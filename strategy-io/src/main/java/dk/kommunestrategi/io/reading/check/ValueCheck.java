package dk.kommunestrategi.io.reading.check;

import dk.kommunestrategi.io.reading.json.ModelType;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
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
final class ValueCheck {

    private final Problemmodtager problems;

    private ValueCheck(Problemmodtager problems) {
        this.problems = problems;
    }

    /** Who is told of problems. */
    @FunctionalInterface
    interface Problemmodtager {
        /** There is a problem at this place. */
        void accept(Supplier<Problem> problem);
    }

    /** Tells what single values break; the rules that tie values together are left to {@code StrategiCheck}. */
    static void check(Object value, Class<?> type, Problemmodtager problems) {
        new ValueCheck(problems).checkObject(value, ModelType.of(type).orElseThrow(), Place.root(value));
    }

    private void checkObject(Object object, ModelType type, Place<?> path) {
        for (ValueConstraints krav : ValueConstraints.of(type)) {
            Object vaerdi = oplyst(krav.property().get(object));
            if (vaerdi != null) {
                Place<?> hertil = path.inner(krav.property().name(), vaerdi);
                checkKrav(vaerdi, krav.own(), hertil);
                if (vaerdi instanceof List<?> list) {
                    checkElements(list, krav, hertil);
                } else {
                    checkInner(vaerdi, krav, hertil);
                }
            }
        }
    }

    private void checkElements(List<?> list, ValueConstraints krav, Place<?> path) {
        for (int k = 0; k < list.size(); k++) {
            checkInner(list.get(k), krav, path.inner(k, list.get(k)));
        }
    }

    private void checkInner(Object vaerdi, ValueConstraints krav, Place<?> path) {
        checkKrav(vaerdi, krav.inner(), path);
        krav.modelType().ifPresent(type -> checkObject(vaerdi, type, path));
    }

    private void checkKrav(Object vaerdi, List<ValueConstraints.Krav> krav, Place<?> path) {
        for (ValueConstraints.Krav et : krav) {
            if (!et.overholdt().test(vaerdi)) {
                problems.accept(() -> et.problem().apply(path.pointer()));
                return;
            }
        }
    }

    private static @Nullable Object oplyst(Object vaerdi) {
        if (vaerdi instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (vaerdi instanceof OptionalInt optional) {
            return optional.isPresent() ? (Integer) optional.getAsInt() : null;
        }
        return vaerdi;
    }
}
