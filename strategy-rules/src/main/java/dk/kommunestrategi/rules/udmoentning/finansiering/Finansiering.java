package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a strategy's initiatives cost as far as amounts are stated, by year, initiative and centre. Immutable and
 * thread-safe.
 *
 * @param udgifter every stated amount, by ascending year and then initiative
 */
public record Finansiering(List<Initiativudgift> udgifter) {

    /**
     * What initiatives cost; the list is copied.
     *
     * @param udgifter every stated amount, by ascending year and then initiative
     */
    public Finansiering {
        udgifter = List.copyOf(udgifter);
    }

    /**
     * {@return what the initiatives of a strategy cost}
     *
     * @param strategi the strategy whose stated amounts are collected
     */
    public static Finansiering from(Strategi strategi) {
        return new Finansiering(strategi.initiativerAfterNummer().stream()
                .flatMap(initiativ -> initiativ.getUdgifter().stream()
                        .map(udgift -> new Initiativudgift(
                                initiativ.getNummer(),
                                udgift.getAar(),
                                udgift.getBeloeb(),
                                Udgiftsfordeling.share(udgift.getBeloeb(), udgift.getFordeling()))))
                .sorted(Comparator.comparing(Initiativudgift::aar))
                .toList());
    }

    /** {@return the sum of every year that has an amount} */
    public SortedMap<Integer, Beloeb> byAar() {
        SortedMap<Integer, Beloeb> summer = new TreeMap<>();
        udgifter.forEach(udgift -> summer.merge(udgift.aar(), udgift.beloeb(), Beloeb::plus));
        return Collections.unmodifiableSortedMap(summer);
    }

    /**
     * {@return what every centre bears in a year, by the centre's code; what is not shared out is in none}
     *
     * @param aar the year, for example 2025
     */
    public SortedMap<String, Beloeb> byCenter(int aar) {
        SortedMap<String, Beloeb> summer = new TreeMap<>();
        udgifter.stream()
                .filter(udgift -> udgift.aar() == aar)
                .flatMap(udgift -> udgift.centre().stream())
                .forEach(andel -> summer.merge(andel.center(), andel.beloeb(), Beloeb::plus));
        return Collections.unmodifiableSortedMap(summer);
    }
}
