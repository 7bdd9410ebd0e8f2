package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.Grundbelastningsforloeb;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** What centres carry anyway ends after it begins, and leaves room for initiatives. */
final class GrundbelastningCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        for (Place<Center> center : strategi.elements("centre", Strategi::getCentre)) {
            Place<?> all = center.property("grundbelastning", Center::getGrundbelastning);
            center.elements("grundbelastning", Center::getGrundbelastning)
                    .forEach(grundbelastning -> checkEnds(grundbelastning, problems));
            checkKapacitet(center, all, problems);
        }
    }

    private static void checkEnds(Place<Grundbelastning> grundbelastning, Consumer<Problem> problems) {
        Place<YearHalf> fra = grundbelastning.property("fra", Grundbelastning::getFra);
        grundbelastning
                .optional("til", Grundbelastning::getTil)
                .filter(til -> til.value().isBefore(fra.value()))
                .ifPresent(til -> problems.accept(til.wrong(Problemkode.PERIODE_VENDT_OM, fra.value(), til.value())
                        .addRelated(fra.pointer())
                        .build()));
    }

    /** Tells the first half-year in which there is no room: the others have the same cause. */
    private static void checkKapacitet(Place<Center> place, Place<?> grundbelastning, Consumer<Problem> problems) {
        Center center = place.value();
        Grundbelastningsforloeb forloeb = Grundbelastningsforloeb.of(place.each(Center::getGrundbelastning));
        if (forloeb.isEmpty()) {
            return;
        }
        NavigableMap<YearHalf, Integer> kapaciteter = kapaciteter(place);
        Stream.concat(forloeb.halvaar().stream(), kapaciteter.keySet().stream())
                .sorted()
                .filter(halvaar -> forloeb.niveau(halvaar) > kapacitet(kapaciteter, center, halvaar))
                .findFirst()
                .ifPresent(halvaar -> problems.accept(grundbelastning
                        .lacking(
                                Problemkode.GRUNDBELASTNING_OVER_KAPACITET,
                                center.getNavn(),
                                halvaar,
                                forloeb.niveau(halvaar),
                                kapacitet(kapaciteter, center, halvaar))
                        .build()));
    }

    private static NavigableMap<YearHalf, Integer> kapaciteter(Place<Center> center) {
        NavigableMap<YearHalf, Integer> kapaciteter = new TreeMap<>();
        center.each(Center::getKapacitetsaendringer)
                .forEach(aendring -> kapaciteter.put(aendring.getFra(), aendring.getKapacitet()));
        return kapaciteter;
    }

    private static long kapacitet(NavigableMap<YearHalf, Integer> kapaciteter, Center center, YearHalf halvaar) {
        Map.Entry<YearHalf, Integer> latest = kapaciteter.floorEntry(halvaar);
        if (latest != null) {
            return latest.getValue();
        }
        return center.getKapacitet().isPresent() ? center.getKapacitet().getAsInt() : Long.MAX_VALUE;
    }
}
