package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.text.Letters;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whatever is referred to has a number or code of its own, and one that can be told from the others by looking at it. */
final class UniquenessCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        checkNumre(
                strategi.elements("temaer", Strategi::getTemaer).stream()
                        .map(tema -> tema.property("nummer", Tema::getNummer)),
                problems);
        checkKoder(
                strategi.elements("forvaltninger", Strategi::getForvaltninger).stream()
                        .map(forvaltning -> forvaltning.property("kode", Forvaltning::getKode)),
                problems);
        checkKoder(
                strategi.elements("centre", Strategi::getCentre).stream()
                        .map(center -> center.property("kode", Center::getKode)),
                problems);
        checkKoder(
                strategi.elements("roller", Strategi::getRoller).stream()
                        .map(rolle -> rolle.property("kode", Rolle::getKode)),
                problems);
        checkNumre(
                strategi.elements("initiativer", Strategi::getInitiativer).stream()
                        .map(initiativ -> initiativ.property("nummer", Initiativ::getNummer)),
                problems);
        checkKoder(
                strategi.elements("sager", Strategi::getSager).stream().map(sag -> sag.property("id", Sag::getId)),
                problems);
        checkKoder(
                strategi.elements("maalsaetninger", Strategi::getMaalsaetninger).stream()
                        .map(maalsaetning -> maalsaetning.property("kode", Maalsaetning::getKode)),
                problems);
        checkKoder(
                strategi
                        .property("styring", Strategi::styring)
                        .elements("indikatorer", Styring::getIndikatorer)
                        .stream()
                        .map(indikator -> indikator.property("kode", Indikator::getKode)),
                problems);
    }

    private static void checkNumre(Stream<Place<Integer>> numre, Consumer<Problem> problems) {
        FirstSeen<Integer> first = new FirstSeen<>();
        numre.forEach(nummer -> first.check(nummer, Problemkode.DOBBELT_NUMMER, problems));
    }

    private static void checkKoder(Stream<Place<String>> koder, Consumer<Problem> problems) {
        FirstSeen<String> first = new FirstSeen<>();
        FirstSeen<String> alike = new FirstSeen<>();
        koder.forEach(kode -> {
            first.check(kode, Problemkode.DOBBELT_KODE, problems);
            alike.earlier(Letters.visible(kode.value()), kode)
                    .filter(earlier -> !earlier.value().equals(kode.value()))
                    .ifPresent(earlier -> problems.accept(kode.wrong(Problemkode.LIGNENDE_KODE, kode.value())
                            .addRelated(earlier.pointer())
                            .build()));
        });
    }
}
