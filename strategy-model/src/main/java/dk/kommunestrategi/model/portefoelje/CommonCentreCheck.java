package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
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
    private final FirstSeen<Stated> facts = new FirstSeen<>();
    private final FirstSeen<Integer> skalaer = new FirstSeen<>();

    CommonCentreCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** What is stated of which centre. */
    private record Fact(String center, String key) {}

    /**
     * What is stated.
     *
     * @param value equal where the same is stated
     * @param words the value in words
     * @param owner what to call whoever states it
     */
    private record Stated(Object value, Object words, Object owner) {

        /** The value in words that differ from those of the other one. */
        Object wordsAgainst(Stated other) {
            return words instanceof Intervals list && other.words instanceof Intervals others
                    ? list.against(others)
                    : words;
        }
    }

    void check(Place<Portefoelje> portefoelje) {
        portefoelje
                .elements("centre", Portefoelje::getCentre)
                .forEach(center -> checkFacts(center, Betegnelse.PORTEFOELJEN));
        for (Place<Strategi> strategi : portefoelje.elements("strategier", Portefoelje::getStrategier)) {
            for (Place<Center> center : strategi.elements("centre", Strategi::getCentre)) {
                checkFacts(
                        center,
                        quoted(strategi.value()
                                .getKode()
                                .orElse(strategi.value().getNavn())));
                checkSkala(
                        strategi.property("skala", Strategi::getSkala),
                        center.value().getKode());
            }
        }
    }

    private void checkFacts(Place<Center> center, Object owner) {
        Center stated = center.value();
        checkFact(center, "navn", new Stated(stated.getNavn(), quoted(stated.getNavn()), owner));
        stated.getKapacitet()
                .ifPresent(kapacitet -> checkFact(center, "kapacitet", new Stated(kapacitet, kapacitet, owner)));
        checkList(center, "kapacitetsaendringer", stated.getKapacitetsaendringer(), owner, Intervals::ofKapacitet);
        checkList(center, "grundbelastning", ownGrundbelastning(stated), owner, Intervals::ofGrundbelastning);
    }

    /** What a list states, and how often, in whatever order; nothing where it is empty. */
    private <E> void checkList(
            Place<Center> center, String key, List<E> list, Object owner, Function<List<E>, Intervals> words) {
        if (!list.isEmpty()) {
            Object value = list.stream().collect(Collectors.groupingBy(stated -> stated, Collectors.counting()));
            checkFact(center, key, new Stated(value, words.apply(list), owner));
        }
    }

    private void checkFact(Place<Center> center, String key, Stated stated) {
        String kode = center.value().getKode();
        Place<Stated> place = center.inner(key, stated);
        facts.earlier(new Fact(kode, key), place)
                .filter(earlier -> !earlier.value().value().equals(stated.value()))
                .ifPresent(earlier -> problems.accept(place.lacking(
                                Problemkode.CENTER_ANGIVET_FORSKELLIGT,
                                kode,
                                key,
                                stated.wordsAgainst(earlier.value()),
                                earlier.value().wordsAgainst(stated),
                                earlier.value().owner())
                        .addRelated(earlier.pointer())
                        .build()));
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

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
