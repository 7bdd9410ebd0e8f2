package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** The log of decisions runs forward in time. Whether a decision is allowed is another question, that the rules answer. */
final class BeslutningCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        check(strategi.styring().getBeslutninger(), problems);
    }

    private static void check(List<Beslutning> log, Consumer<Problem> problems) {
        for (int k = 0; k < log.size(); k++) {
            YearHalf halvaar = log.get(k).getHalvaar();
            String path = pointer("styring", "beslutninger", k);
            log.get(k)
                    .getDato()
                    .filter(dato -> !YearHalf.from(dato).equals(halvaar))
                    .ifPresent(dato -> problems.accept(withoutFor(dato, halvaar, path)));
            if (k > 0) {
                checkOrden(log.get(k - 1), log.get(k), k, problems);
            }
        }
    }

    /** Where both days are known, they tell more than the half-years. */
    private static void checkOrden(Beslutning earlier, Beslutning beslutning, int k, Consumer<Problem> problems) {
        if (beslutning.getHalvaar().isBefore(earlier.getHalvaar())) {
            problems.accept(wrongOrden("halvaar", beslutning.getHalvaar(), earlier.getHalvaar(), k));
        } else if (beslutning.getHalvaar().equals(earlier.getHalvaar())) {
            beslutning
                    .getDato()
                    .ifPresent(dato -> earlier.getDato()
                            .filter(dato::isBefore)
                            .ifPresent(before -> problems.accept(wrongOrden("dato", dato, before, k))));
        }
    }

    private static Problem wrongOrden(String key, Object tid, Object earlier, int k) {
        return Problem.of(
                        Problemkode.BESLUTNING_I_FORKERT_ORDEN,
                        pointer("styring", "beslutninger", k, key),
                        tid,
                        earlier)
                .value(tid.toString())
                .addRelated(pointer("styring", "beslutninger", k - 1, key))
                .build();
    }

    private static Problem withoutFor(LocalDate dato, YearHalf halvaar, String path) {
        return Problem.of(Problemkode.DATO_UDEN_FOR_HALVAARET, path + "/dato", dato, halvaar)
                .value(dato.toString())
                .addRelated(path + "/halvaar")
                .build();
    }
}
