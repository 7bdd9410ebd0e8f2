package dk.kommunestrategi.rules.udmoentning.finansiering;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * Adds up amounts year by year, and by whatever they belong to.
 *
 * @param nu the half-year in which it is looked ahead
 * @param isStarted whether the initiative of an amount has started before: then its money is no matter of a grant any more
 */
record Budgetsummer(YearHalf nu, Predicate<Initiativudgift> isStarted) {

    /** The sums of these years. */
    List<Aarssum> of(List<Initiativudgift> poster, List<Integer> years) {
        return years.stream().map(aar -> sum(poster, aar)).toList();
    }

    private Aarssum sum(List<Initiativudgift> poster, int aar) {
        Aarssum sum = Aarssum.none(aar);
        for (Initiativudgift post : poster) {
            if (post.isIn(aar)) {
                sum = sum.plus(post, aar <= nu.getYear() && !isStarted.test(post));
            }
        }
        return sum;
    }

    /** The sums by what an amount belongs to, in its order; without what has no money in any of these years. */
    <K extends Comparable<K>> List<Budgetlinje<K>> by(
            Function<Initiativudgift, Stream<K>> keys, List<Initiativudgift> poster, List<Integer> years) {
        TreeMap<K, List<Initiativudgift>> groups = new TreeMap<>();
        poster.forEach(post -> keys.apply(post)
                .forEach(key ->
                        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(post)));
        return groups.entrySet().stream()
                .map(group -> new Budgetlinje<>(group.getKey(), of(group.getValue(), years)))
                .filter(linje -> !linje.aar().stream().allMatch(Aarssum::isEmpty))
                .toList();
    }

    /** The sums by the centre that bears a part of an amount. */
    List<Budgetlinje<String>> byCenter(List<Initiativudgift> poster, List<Integer> years) {
        List<Initiativudgift> parts = poster.stream()
                .flatMap(post -> post.centre().stream()
                        .map(part -> new Initiativudgift(
                                post.initiativ(),
                                post.aar(),
                                part.beloeb(),
                                post.varig(),
                                post.kontering(),
                                List.of(part))))
                .toList();
        return by(part -> part.centre().stream().map(Centerbeloeb::center), parts, years);
    }
}
