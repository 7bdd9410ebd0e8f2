package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Udgiftsforloeb;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a strategy's initiatives cost as far as amounts are stated, by year, initiative and centre: by calendar year, or from
 * the start that the handleplan gives them. Immutable and thread-safe.
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
     * {@return what the initiatives of a strategy cost} Of one that its handleplan does not place, only what is stated by
     * calendar year is known.
     *
     * @param strategi the strategy whose stated amounts are collected
     */
    public static Finansiering from(Strategi strategi) {
        Budgetregel budgetregel = strategi.politik().getBudgetregel();
        return new Finansiering(strategi.initiativerAfterNummer().stream()
                .flatMap(initiativ -> forloeb(strategi, initiativ, budgetregel).poster().stream()
                        .map(post -> Initiativudgift.from(initiativ.getNummer(), post)))
                .sorted(Comparator.comparing(Initiativudgift::aar))
                .toList());
    }

    private static Udgiftsforloeb forloeb(Strategi strategi, Initiativ initiativ, Budgetregel budgetregel) {
        return strategi.getHandleplan()
                .flatMap(plan -> plan.placering(initiativ.getNummer()))
                .map(Placering::getFormelStart)
                .map(start -> Udgiftsforloeb.of(initiativ, budgetregel, start))
                .orElseGet(() -> Udgiftsforloeb.efterKalenderaar(initiativ));
    }

    /** {@return the sum of every year for which an amount is stated, with what goes on from earlier years} */
    public SortedMap<Integer, Beloeb> byAar() {
        SortedMap<Integer, Beloeb> summer = new TreeMap<>();
        SortedMap<Integer, Beloeb> varige = new TreeMap<>();
        udgifter.forEach(udgift -> {
            summer.merge(udgift.aar(), udgift.beloeb(), Beloeb::plus);
            varige.merge(udgift.aar(), udgift.varig() ? udgift.beloeb() : Beloeb.NUL, Beloeb::plus);
        });
        Beloeb earlier = Beloeb.NUL;
        for (int aar : List.copyOf(summer.keySet())) {
            summer.merge(aar, earlier, Beloeb::plus);
            earlier = earlier.plus(varige.getOrDefault(aar, Beloeb.NUL));
        }
        return Collections.unmodifiableSortedMap(summer);
    }

    /**
     * {@return what the initiatives cost together in a year; nothing where no amount is stated for it or goes on in it}
     *
     * @param aar the year, for example 2025
     */
    public Optional<Beloeb> sum(int aar) {
        return udgifter.stream()
                .filter(udgift -> udgift.isIn(aar))
                .map(Initiativudgift::beloeb)
                .reduce(Beloeb::plus);
    }

    /**
     * {@return what every centre bears in a year, by the centre's code; what is not shared out is in none}
     *
     * @param aar the year, for example 2025
     */
    public SortedMap<String, Beloeb> byCenter(int aar) {
        SortedMap<String, Beloeb> summer = new TreeMap<>();
        udgifter.stream()
                .filter(udgift -> udgift.isIn(aar))
                .flatMap(udgift -> udgift.centre().stream())
                .forEach(andel -> summer.merge(andel.center(), andel.beloeb(), Beloeb::plus));
        return Collections.unmodifiableSortedMap(summer);
    }
}
