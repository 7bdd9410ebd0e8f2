package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.text.Letters;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What people know things by can be seen: a name of nothing but zero-width characters is no name, blank or not. */
final class VisibilityCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        checkText(strategi.property("navn", Strategi::getNavn), problems);
        checkText(strategi.property("kommune", Strategi::getKommune).property("navn", Kommune::getNavn), problems);
        Place<Styring> styring = strategi.property("styring", Strategi::styring);
        checkAll(strategi.elements("temaer", Strategi::getTemaer), "navn", Tema::getNavn, problems);
        checkAll(
                strategi.elements("forvaltninger", Strategi::getForvaltninger), "kode", Forvaltning::getKode, problems);
        List<Place<Center>> centre = strategi.elements("centre", Strategi::getCentre);
        checkAll(centre, "kode", Center::getKode, problems);
        checkAll(centre, "navn", Center::getNavn, problems);
        List<Place<Rolle>> roller = strategi.elements("roller", Strategi::getRoller);
        checkAll(roller, "kode", Rolle::getKode, problems);
        checkAll(roller, "navn", Rolle::getNavn, problems);
        checkAll(strategi.elements("initiativer", Strategi::getInitiativer), "navn", Initiativ::getNavn, problems);
        List<Place<Indikator>> indikatorer = styring.elements("indikatorer", Styring::getIndikatorer);
        checkAll(indikatorer, "kode", Indikator::getKode, problems);
        checkAll(indikatorer, "navn", Indikator::getNavn, problems);
        List<Place<Maalsaetning>> maalsaetninger = strategi.elements("maalsaetninger", Strategi::getMaalsaetninger);
        checkAll(maalsaetninger, "kode", Maalsaetning::getKode, problems);
        checkAll(maalsaetninger, "navn", Maalsaetning::getNavn, problems);
        List<Place<Sag>> sager = strategi.elements("sager", Strategi::getSager);
        checkAll(sager, "id", Sag::getId, problems);
        checkAll(sager, "titel", Sag::getTitel, problems);
    }

    private static <E> void checkAll(
            List<Place<E>> elements, String key, Function<E, String> getter, Consumer<Problem> problems) {
        elements.forEach(element -> checkText(element.property(key, getter), problems));
    }

    private static void checkText(Place<String> text, Consumer<Problem> problems) {
        if (!Letters.isVisible(text.value())) {
            problems.accept(text.lacking(Problemkode.USYNLIG_TEKST).build());
        }
    }
}
