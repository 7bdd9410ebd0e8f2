package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Valgkrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The past of a handleplan that is revised. Where what has started breaks a demand, nothing can be done about it: the demand
 * is given up as far as it concerns the past, so that it does not stand in the way of what is still to come.
 */
final class Fortid {

    private final Planopgave opgave;

    /** The starts of the initiatives that have started. */
    private final int[] starts;

    /** The first half-year in which what has not started may start. */
    private final int revision;

    private final Remainder remainder = new Remainder();

    Fortid(Planopgave opgave) {
        this.opgave = opgave;
        this.revision = Math.max(
                0, opgave.getRevisionFra().map(opgave.getPeriode()::index).orElse(0));
        this.starts = opgave.indices()
                .map(i -> opgave.udgangspunkt().isStartet(i)
                        ? opgave.udgangspunkt().hidtidigStart(i).orElseThrow()
                        : Planopgave.UPLACERET)
                .toArray();
    }

    /** Returns what of each demand can still be met, in their order; nothing of one that the past broke. */
    List<Optional<Krav>> satisfiable(List<Krav> krav) {
        boolean isWithout = Arrays.stream(starts).allMatch(start -> start == Planopgave.UPLACERET);
        return krav.stream()
                .map(demand -> isWithout ? Optional.of(demand) : demand.accept(remainder))
                .toList();
    }

    /** What of a demand can still be met; nothing where the past broke it. */
    private final class Remainder implements Krav.Visitor<Optional<Krav>> {

        /** That what has started stays, and locks, are demands on this very past. */
        @Override
        public Optional<Krav> start(Startkrav krav) {
            int start = starts[krav.initiativ()];
            return start == Planopgave.UPLACERET || krav.regel().concernsFortid() || krav.allows(start)
                    ? Optional.of(krav)
                    : Optional.empty();
        }

        @Override
        public Optional<Krav> raekkefoelge(Raekkefoelgekrav krav) {
            int first = starts[krav.first()];
            int second = starts[krav.second()];
            int lag = krav.lag(Integer.MAX_VALUE);
            // What has not started when the handleplan is revised does so then at the earliest.
            boolean isBroken = second != Planopgave.UPLACERET
                    && (first == Planopgave.UPLACERET ? revision : (long) first) + lag > second;
            return isBroken ? Optional.empty() : Optional.of(krav);
        }

        @Override
        public Optional<Krav> varighed(Varighedskrav krav) {
            return Optional.of(krav);
        }

        /** What has started is not left out any more, however few may be placed. */
        @Override
        public Optional<Krav> valg(Valgkrav krav) {
            int placed = (int) krav.initiativer().stream()
                    .filter(i -> starts[i] != Planopgave.UPLACERET)
                    .count();
            return Optional.of(krav.isMost() ? krav.withAntal(Math.max(placed, krav.antal())) : krav);
        }

        /** The frame, raised to what the initiatives that have started cost already, where what the others save is too little. */
        @Override
        public Optional<Krav> ramme(Rammekrav krav) {
            long begun = krav.sum(starts);
            long others = krav.initiativer().stream()
                    .filter(i -> starts[i] == Planopgave.UPLACERET)
                    .mapToLong(i -> least(krav, i))
                    .sum();
            return Optional.of(
                    begun + others <= krav.hoejst() ? krav : krav.withHoejst(Math.max(krav.hoejst(), begun)));
        }

        private long least(Rammekrav krav, int i) {
            int last = opgave.isUdeladelig(i) ? opgave.horizon() : opgave.horizon() - 1;
            return IntStream.rangeClosed(revision, last)
                    .mapToLong(h -> krav.udgift(i, h))
                    .min()
                    .orElse(0);
        }

        /** The capacity, raised to what the initiatives that have started draw already. */
        @Override
        public Optional<Krav> kapacitet(Kapacitetskrav krav) {
            long[] loads = krav.group().loads(starts);
            return Optional.of(krav.withKapacitet(h -> {
                int kapacitet = krav.kapacitet().applyAsInt(h);
                return h < loads.length && loads[h] > krav.room(h)
                        ? (int) Math.min(
                                Integer.MAX_VALUE, loads[h] + krav.group().grundbelastning(h))
                        : kapacitet;
            }));
        }
    }
}
