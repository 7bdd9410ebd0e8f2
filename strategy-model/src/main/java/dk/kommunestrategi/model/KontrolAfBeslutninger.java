package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Styring;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** The log of decisions runs forward in time. Whether a decision is allowed is another question, that the rules answer. */
final class KontrolAfBeslutninger implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        strategi.getStyring().map(Styring::getBeslutninger).ifPresent(log -> check(log, problems));
    }

    private static void check(List<Beslutning> log, Consumer<Problem> problems) {
        for (int k = 0; k < log.size(); k++) {
            YearHalf halvaar = log.get(k).getHalvaar();
            String sti = pointer("styring", "beslutninger", k);
            log.get(k)
                    .getDato()
                    .filter(dato -> !YearHalf.from(dato).equals(halvaar))
                    .ifPresent(dato -> problems.accept(udenFor(dato, halvaar, sti)));
            if (k > 0) {
                checkOrden(log.get(k - 1), log.get(k), k, problems);
            }
        }
    }

    /** Where both days are known, they tell more than the half-years. */
    private static void checkOrden(Beslutning tidligere, Beslutning beslutning, int k, Consumer<Problem> problems) {
        if (beslutning.getHalvaar().isBefore(tidligere.getHalvaar())) {
            problems.accept(forkertOrden("halvaar", beslutning.getHalvaar(), tidligere.getHalvaar(), k));
        } else if (beslutning.getHalvaar().equals(tidligere.getHalvaar())) {
            beslutning
                    .getDato()
                    .ifPresent(dato -> tidligere
                            .getDato()
                            .filter(dato::isBefore)
                            .ifPresent(foer -> problems.accept(forkertOrden("dato", dato, foer, k))));
        }
    }

    private static Problem forkertOrden(String noegle, Object tid, Object tidligere, int k) {
        return Problem.of(
                        Problemkode.BESLUTNING_I_FORKERT_ORDEN,
                        pointer("styring", "beslutninger", k, noegle),
                        tid,
                        tidligere)
                .value(tid.toString())
                .addRelated(pointer("styring", "beslutninger", k - 1, noegle))
                .build();
    }

    private static Problem udenFor(LocalDate dato, YearHalf halvaar, String sti) {
        return Problem.of(Problemkode.DATO_UDEN_FOR_HALVAARET, sti + "/dato", dato, halvaar)
                .value(dato.toString())
                .addRelated(sti + "/halvaar")
                .build();
    }
}
