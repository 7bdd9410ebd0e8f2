package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Versions of the plan of a portfolio run forward in time, name versions that its strategies have, and were planned for
 * strategies that they name.
 */
final class CommonVersionCheck {

    private final Consumer<Problem> problems;

    CommonVersionCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(Place<Portefoelje> portefoelje) {
        SortedMap<String, Integer> antal = new TreeMap<>();
        for (Strategi strategi : portefoelje.value().getStrategier()) {
            strategi.getKode()
                    .ifPresent(kode ->
                            antal.put(kode, strategi.getHandleplansversioner().size()));
        }
        Optional<Place<LocalDate>> latest = Optional.empty();
        for (Place<Portefoeljeversion> version : portefoelje.elements("versioner", Portefoelje::getVersioner)) {
            FirstSeen<String> first = new FirstSeen<>();
            for (Place<Strategiversion> part : version.elements("strategier", Portefoeljeversion::getStrategier)) {
                check(part, antal);
                Place<String> strategi = part.property("strategi", Strategiversion::getStrategi);
                first.check(strategi, Problemkode.DOBBELT_HENVISNING, problems);
            }
            for (Place<String> kode : version.elements("planlagte", Portefoeljeversion::getPlanlagte)) {
                if (checkKnown(kode, antal) && first.find(kode.value()).isEmpty()) {
                    problems.accept(kode.wrong(Problemkode.PLANLAGT_UDEN_VERSION, kode.value())
                            .addRelated(version.pointer("strategier"))
                            .build());
                }
            }
            Optional<Place<LocalDate>> dato = version.optional("dato", Portefoeljeversion::getDato);
            if (dato.isPresent()) {
                checkOrder(latest, dato.get());
                latest = dato;
            }
        }
    }

    private void check(Place<Strategiversion> part, SortedMap<String, Integer> antal) {
        if (checkKnown(part.property("strategi", Strategiversion::getStrategi), antal)) {
            Place<Integer> version = part.property("version", Strategiversion::getVersion);
            int all = antal.getOrDefault(part.value().getStrategi(), 0);
            if (version.value() < 1 || version.value() > all) {
                problems.accept(version.wrong(Problemkode.UKENDT_HANDLEPLANSVERSION, version.value(), all)
                        .build());
            }
        }
    }

    private boolean checkKnown(Place<String> kode, SortedMap<String, Integer> antal) {
        boolean isKnown = antal.containsKey(kode.value());
        if (!isKnown) {
            problems.accept(
                    kode.wrong(Problemkode.UKENDT_STRATEGI, kode.value(), Listing.all(antal.keySet(), one -> one))
                            .build());
        }
        return isKnown;
    }

    private void checkOrder(Optional<Place<LocalDate>> latest, Place<LocalDate> dato) {
        latest.filter(before -> dato.value().isBefore(before.value()))
                .ifPresent(before ->
                        problems.accept(dato.wrong(Problemkode.VERSION_I_FORKERT_ORDEN, dato.value(), before.value())
                                .addRelated(before.pointer())
                                .build()));
    }
}
