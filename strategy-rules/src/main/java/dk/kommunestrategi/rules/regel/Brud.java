package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A breach of a demand by a plan. Immutable and thread-safe.
 *
 * @param krav the demand
 * @param initiativ the index of the initiative whose start breaks it; empty where several do together
 * @param kode what kind of problem it is
 * @param arguments what fills the places of the problem's texts
 * @param overbelastning for a capacity: the load that exceeds it, and who it comes from
 */
public record Brud(
        Krav krav,
        OptionalInt initiativ,
        Problemkode kode,
        List<Object> arguments,
        Optional<Overbelastning> overbelastning)
        implements Tekst {

    /**
     * A load above a capacity.
     *
     * @param belastning the load
     * @param kapacitet the capacity in its half-year
     */
    public record Overbelastning(Belastning belastning, int kapacitet) {}

    /**
     * A breach; the list is copied.
     *
     * @param krav the demand
     * @param initiativ the index of the initiative whose start breaks it; empty where several do together
     * @param kode what kind of problem it is
     * @param arguments what fills the places of the problem's texts
     * @param overbelastning for a capacity: the load that exceeds it, and who it comes from
     */
    public Brud {
        arguments = List.copyOf(arguments);
    }

    /** A breach of the kind that the rule says; where it has no kind of its own, it is told by the demand's own words. */
    static Brud of(Krav krav, OptionalInt initiativ, Supplier<List<Object>> arguments) {
        Problemkode kode = krav.regel().getBrudkode();
        List<Object> filling =
                kode == Problemkode.EGEN_REGEL_BRUDT ? List.of(krav.grund().tekst()) : arguments.get();
        return new Brud(krav, initiativ, kode, filling, Optional.empty());
    }

    /** The same breach as a problem of this kind; where its rule has none of its own, it stays told in the demand's words. */
    Brud by(Problemkode other) {
        return kode == Problemkode.EGEN_REGEL_BRUDT
                ? this
                : new Brud(krav, initiativ, other, arguments, overbelastning);
    }

    /** The same breach with the load that exceeds the capacity. */
    Brud with(Overbelastning load) {
        return new Brud(krav, initiativ, kode, arguments, Optional.of(load));
    }

    @Override
    public String text(Sprog sprog) {
        return Problem.of(kode, "", arguments.toArray()).build().getMessage(sprog);
    }
}
