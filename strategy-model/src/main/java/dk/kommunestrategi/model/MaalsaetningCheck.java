package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Styring;
import java.util.List;
import java.util.function.Consumer;

/** Goals stand in order: indicators show goals of the effect, and those follow from political ones. None names a goal twice. */
final class MaalsaetningCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        FirstSeen<Maalsaetning> known = new FirstSeen<>();
        List<Place<Maalsaetning>> maalsaetninger = strategi.elements("maalsaetninger", Strategi::getMaalsaetninger);
        maalsaetninger.forEach(
                maalsaetning -> known.earlier(maalsaetning.value().getKode(), maalsaetning));
        for (Place<Tema> tema : strategi.elements("temaer", Strategi::getTemaer)) {
            checkVerdensmaal(tema.elements("verdensmaal", Tema::getVerdensmaal), problems);
        }
        for (Place<Maalsaetning> maalsaetning : maalsaetninger) {
            checkVerdensmaal(maalsaetning.elements("verdensmaal", Maalsaetning::getVerdensmaal), problems);
            List<Place<String>> foelgerAf = maalsaetning.elements("foelgerAf", Maalsaetning::getFoelgerAf);
            if (foelgerAf.isEmpty()) {
                continue;
            }
            if (maalsaetning.value().getArt() != Maalsaetningsart.EFFEKTMAAL) {
                problems.accept(wrong(
                        maalsaetning.property("art", Maalsaetning::getArt), maalsaetning, Maalsaetningsart.EFFEKTMAAL));
            } else {
                checkAll(foelgerAf, Maalsaetningsart.POLITISK_MAAL, known, problems);
            }
        }
        strategi.property("styring", Strategi::styring)
                .elements("indikatorer", Styring::getIndikatorer)
                .forEach(indikator -> checkAll(
                        indikator.elements("maalsaetninger", Indikator::getMaalsaetninger),
                        Maalsaetningsart.EFFEKTMAAL,
                        known,
                        problems));
    }

    private static void checkVerdensmaal(List<Place<Integer>> numre, Consumer<Problem> problems) {
        FirstSeen<Integer> first = new FirstSeen<>();
        numre.forEach(nummer -> first.check(nummer, Problemkode.DOBBELT_HENVISNING, problems));
    }

    private static void checkAll(
            List<Place<String>> koder,
            Maalsaetningsart art,
            FirstSeen<Maalsaetning> known,
            Consumer<Problem> problems) {
        for (Place<String> kode : koder) {
            known.find(kode.value())
                    .filter(maalsaetning -> maalsaetning.value().getArt() != art)
                    .ifPresent(maalsaetning -> problems.accept(wrong(kode, maalsaetning, art)));
        }
    }

    private static Problem wrong(Place<?> place, Place<Maalsaetning> maalsaetning, Maalsaetningsart needed) {
        Maalsaetning value = maalsaetning.value();
        return place.wrong(Problemkode.MAAL_I_FORKERT_LED, value.getNavn(), value.getArt(), needed)
                .addRelated(maalsaetning.pointer("art"))
                .build();
    }
}
