package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Indikatorart;
import dk.kommunestrategi.model.styring.Maaling;
import dk.kommunestrategi.model.styring.Styring;
import java.util.function.Consumer;

/** A measurement is of its indicator's kind, and for a period that ends after it begins. */
final class IndikatorCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        strategi.property("styring", Strategi::styring)
                .elements("indikatorer", Styring::getIndikatorer)
                .forEach(indikator -> checkIndikator(indikator, problems));
    }

    private static void checkIndikator(Place<Indikator> indikator, Consumer<Problem> problems) {
        Consumer<Place<Maaling>> check = maaling -> checkMaaling(maaling, indikator, problems);
        indikator.optional("baseline", Indikator::getBaseline).ifPresent(check);
        indikator.optional("maal", Indikator::getMaal).ifPresent(check);
        indikator.elements("maalinger", Indikator::getMaalinger).forEach(check);
    }

    private static void checkMaaling(Place<Maaling> maaling, Place<Indikator> indikator, Consumer<Problem> problems) {
        PeriodeCheck.checkEnds(
                maaling.property("fra", Maaling::getFra), maaling.property("til", Maaling::getTil), problems);
        if (!fits(maaling.value(), indikator.value().getArt())) {
            problems.accept(maaling.lacking(
                            Problemkode.MAALING_PASSER_IKKE, indikator.value().getNavn())
                    .addRelated(indikator.pointer("art"), maaling.pointer("vaerdi"))
                    .addRelated(maaling.pointer("tilgang"), maaling.pointer("afgang"))
                    .addRelated(maaling.pointer("udsagn"))
                    .build());
        }
    }

    private static boolean fits(Maaling maaling, Indikatorart art) {
        return maaling.getVaerdi().isPresent() == (art == Indikatorart.TAL)
                && maaling.getTilgang().isPresent() == (art == Indikatorart.STROEM)
                && maaling.getAfgang().isPresent() == (art == Indikatorart.STROEM)
                && maaling.getUdsagn().isPresent() == (art == Indikatorart.KVALITATIV);
    }
}
