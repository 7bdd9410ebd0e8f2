package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A centre that several strategies draw on is one centre: what they state of it is the same, and they measure their draws
 * on one scale. Where only some of them state a thing, it holds for all. What other strategies draw on it is another matter
 * for each of them.
 */
final class CommonCentreCheck {

    private final Consumer<Problem> problems;
    private final FirstSeen<Object> facts = new FirstSeen<>();
    private final FirstSeen<Integer> skalaer = new FirstSeen<>();

    CommonCentreCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** What is stated of which centre. */
    private record Fact(String center, String key) {}

    void check(Place<Portefoelje> portefoelje) {
        portefoelje.elements("centre", Portefoelje::getCentre).forEach(this::checkFacts);
        for (Place<Strategi> strategi : portefoelje.elements("strategier", Portefoelje::getStrategier)) {
            for (Place<Center> center : strategi.elements("centre", Strategi::getCentre)) {
                checkFacts(center);
                checkSkala(
                        strategi.property("skala", Strategi::getSkala),
                        center.value().getKode());
            }
        }
    }

    private void checkFacts(Place<Center> center) {
        checkFact(center, "navn", stated -> Optional.of(stated.getNavn()));
        checkFact(
                center,
                "kapacitet",
                stated -> stated.getKapacitet().stream().boxed().findFirst());
        checkFact(center, "kapacitetsaendringer", stated -> nonEmpty(stated.getKapacitetsaendringer()));
        checkFact(center, "grundbelastning", stated -> nonEmpty(ownGrundbelastning(stated)));
    }

    private void checkFact(Place<Center> center, String key, Function<Center, Optional<?>> getter) {
        String kode = center.value().getKode();
        getter.apply(center.value()).ifPresent(value -> {
            Place<Object> place = center.inner(key, value);
            facts.earlier(new Fact(kode, key), place)
                    .filter(earlier -> !earlier.value().equals(value))
                    .ifPresent(
                            earlier -> problems.accept(place.lacking(Problemkode.CENTER_ANGIVET_FORSKELLIGT, kode, key)
                                    .addRelated(earlier.pointer())
                                    .build()));
        });
    }

    private void checkSkala(Place<Integer> skala, String kode) {
        skalaer.earlier(kode, skala)
                .filter(earlier -> !earlier.value().equals(skala.value()))
                .ifPresent(earlier ->
                        problems.accept(skala.wrong(Problemkode.SKALAER_UENIGE, kode, skala.value(), earlier.value())
                                .addRelated(earlier.pointer())
                                .build()));
    }

    private static List<Grundbelastning> ownGrundbelastning(Center center) {
        return center.getGrundbelastning().stream()
                .filter(grundbelastning -> grundbelastning.getArt() != Grundbelastningsart.ANDRE_STRATEGIER)
                .toList();
    }

    /** What a list states, and how often, in whatever order; nothing where it is empty. */
    private static Optional<?> nonEmpty(List<?> list) {
        return Optional.of(list.stream().collect(Collectors.groupingBy(stated -> stated, Collectors.counting())))
                .filter(stated -> !stated.isEmpty());
    }
}
