package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Indikatorart;
import dk.kommunestrategi.model.styring.Maaling;
import java.util.List;
import java.util.function.Consumer;

/** A measurement is of its indicator's kind, and for a period that ends after it begins. */
final class KontrolAfIndikatorer implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        strategi.getStyring().ifPresent(styring -> {
            for (int k = 0; k < styring.getIndikatorer().size(); k++) {
                check(styring.getIndikatorer().get(k), pointer("styring", "indikatorer", k), problems);
            }
        });
    }

    private static void check(Indikator indikator, String sti, Consumer<Problem> problems) {
        indikator.getBaseline().ifPresent(maaling -> check(maaling, indikator, sti, sti + "/baseline", problems));
        indikator.getMaal().ifPresent(maaling -> check(maaling, indikator, sti, sti + "/maal", problems));
        List<Maaling> maalinger = indikator.getMaalinger();
        for (int k = 0; k < maalinger.size(); k++) {
            check(maalinger.get(k), indikator, sti, sti + "/maalinger/" + k, problems);
        }
    }

    private static void check(
            Maaling maaling, Indikator indikator, String indikatorsti, String sti, Consumer<Problem> problems) {
        KontrolAfPerioder.checkPeriode(Periode.of(maaling.getFra(), maaling.getTil()), sti, problems);
        if (!passer(maaling, indikator.getArt())) {
            problems.accept(Problem.of(Problemkode.MAALING_PASSER_IKKE, sti, indikator.getNavn())
                    .addRelated(indikatorsti + "/art", sti + "/vaerdi", sti + "/tilgang", sti + "/afgang")
                    .addRelated(sti + "/udsagn")
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
