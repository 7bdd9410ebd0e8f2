package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Indikatorart;
import dk.kommunestrategi.model.styring.Maaling;
import java.util.List;
import java.util.function.Consumer;

/** A measurement is of its indicator's kind, and for a period that ends after it begins. */
final class IndikatorCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        List<Indikator> indikatorer = strategi.styring().getIndikatorer();
        for (int k = 0; k < indikatorer.size(); k++) {
            check(indikatorer.get(k), pointer("styring", "indikatorer", k), problems);
        }
    }

    private static void check(Indikator indikator, String path, Consumer<Problem> problems) {
        indikator.getBaseline().ifPresent(maaling -> check(maaling, indikator, path, path + "/baseline", problems));
        indikator.getMaal().ifPresent(maaling -> check(maaling, indikator, path, path + "/maal", problems));
        List<Maaling> maalinger = indikator.getMaalinger();
        for (int k = 0; k < maalinger.size(); k++) {
            check(maalinger.get(k), indikator, path, path + "/maalinger/" + k, problems);
        }
    }

    private static void check(
            Maaling maaling, Indikator indikator, String indikatorsti, String path, Consumer<Problem> problems) {
        PeriodeCheck.checkPeriode(Periode.of(maaling.getFra(), maaling.getTil()), path, problems);
        if (!passer(maaling, indikator.getArt())) {
            problems.accept(Problem.of(Problemkode.MAALING_PASSER_IKKE, path, indikator.getNavn())
                    .addRelated(indikatorsti + "/art", path + "/vaerdi", path + "/tilgang", path + "/afgang")
                    .addRelated(path + "/udsagn")
                    .build());
        }
    }

    private static boolean passer(Maaling maaling, Indikatorart art) {
        return maaling.getVaerdi().isPresent() == (art == Indikatorart.TAL)
                && maaling.getTilgang().isPresent() == (art == Indikatorart.STROEM)
                && maaling.getAfgang().isPresent() == (art == Indikatorart.STROEM)
                && maaling.getUdsagn().isPresent() == (art == Indikatorart.KVALITATIV);
    }
}
