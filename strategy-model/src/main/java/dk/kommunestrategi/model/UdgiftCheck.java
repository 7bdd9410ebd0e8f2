package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Kontering;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.value.Beloeb;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An initiative states its amounts in one way, and of those that are booked alike one for a year, of which the last can go on;
 * and all of them can be added up exactly.
 */
final class UdgiftCheck implements Check<Strategi> {

    /** Sums over all initiatives and some years stay exact up to here. */
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE / 16);

    /** An amount of so many booked alike in one year is the same amount. */
    private record Key(int aar, Kontering kontering) {}

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        Sum sum = new Sum(problems);
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            List<Place<Udgift>> udgifter = initiativ.elements("udgifter", Initiativ::getUdgifter);
            checkUdgifter(udgifter, problems);
            Place<List<Udgiftsprofil>> profil = initiativ.property("udgiftsprofil", Initiativ::getUdgiftsprofil);
            if (!udgifter.isEmpty() && !profil.value().isEmpty()) {
                problems.accept(profil.lacking(
                                Problemkode.UDGIFTER_OG_UDGIFTSPROFIL,
                                initiativ.value().getNummer())
                        .addRelated(initiativ.pointer("udgifter"))
                        .build());
            }
            udgifter.forEach(udgift -> sum.add(udgift.property("beloeb", Udgift::getBeloeb)));
            initiativ
                    .elements("udgiftsprofil", Initiativ::getUdgiftsprofil)
                    .forEach(post ->
                            post.elements("beloeb", Udgiftsprofil::getBeloeb).forEach(sum::add));
        }
    }

    private static void checkUdgifter(List<Place<Udgift>> udgifter, Consumer<Problem> problems) {
        FirstSeen<Integer> first = new FirstSeen<>();
        Map<Kontering, Place<Integer>> last = new HashMap<>();
        for (Place<Udgift> udgift : udgifter) {
            Place<Integer> aar = udgift.property("aar", Udgift::getAar);
            Kontering kontering = udgift.value().kontering();
            first.earlier(new Key(aar.value(), kontering), aar)
                    .ifPresent(earlier -> problems.accept(aar.wrong(Problemkode.DOBBELT_HENVISNING, aar.value())
                            .addRelated(earlier.pointer())
                            .build()));
            last.merge(kontering, aar, (one, other) -> one.value() >= other.value() ? one : other);
        }
        for (Place<Udgift> udgift : udgifter) {
            Optional.ofNullable(last.get(udgift.value().kontering()))
                    .filter(later -> udgift.value().isVarig() && udgift.value().getAar() < later.value())
                    .ifPresent(later -> problems.accept(udgift.property("varig", Udgift::isVarig)
                            .lacking(
                                    Problemkode.VARIG_UDEN_VIRKNING,
                                    udgift.value().getAar(),
                                    later.value())
                            .addRelated(later.pointer())
                            .build()));
        }
    }

    /** The sizes of all amounts so far. Tells the one with which they become too large. */
    private static final class Sum {
        private final Consumer<Problem> problems;
        private BigInteger oere = BigInteger.ZERO;

        Sum(Consumer<Problem> problems) {
            this.problems = problems;
        }

        void add(Place<Beloeb> beloeb) {
            boolean fits = oere.compareTo(LARGEST) <= 0;
            oere = oere.add(BigInteger.valueOf(beloeb.value().oere()).abs());
            if (fits && oere.compareTo(LARGEST) > 0) {
                problems.accept(beloeb.wrong(Problemkode.BELOEB_FOR_STORE, beloeb.value())
                        .build());
            }
        }
    }
}
