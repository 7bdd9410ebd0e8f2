package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.planregler.FastlagtStart;
import dk.kommunestrategi.rules.regel.planregler.StartedeBliver;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The past of a handleplan that is revised. Where what has started breaks a demand, nothing can be done about it: the demand
 * is given up as far as it concerns the past, so that it does not stand in the way of what is still to come.
 */
public final class Fortid {

    private final Planopgave opgave;

    /** The starts of the initiatives that have started. */
    private final int[] starts;

    public Fortid(Planopgave opgave) {
        this.opgave = opgave;
        this.starts = IntStream.range(0, opgave.antal())
                .map(i -> opgave.isStartet(i)
                        ? opgave.getPeriode()
                                .index(opgave.hidtidig(i).orElseThrow().getFormelStart())
                        : Judge.NOT_PLACERET)
                .toArray();
    }

    /** Returns what of the demands can still be met. */
    public List<Krav> opfyldelige(List<Krav> krav) {
        return krav.stream().flatMap(et -> opfyldeligt(et).stream()).toList();
    }

    private Optional<Krav> opfyldeligt(Krav krav) {
        if (krav instanceof Startkrav start) {
            return Optional.of(krav).filter(et -> !isBroken(start));
        } else if (krav instanceof Raekkefoelgekrav orden) {
            return Optional.of(krav).filter(et -> !isBroken(orden));
        }
        return Optional.of(rummende((Kapacitetskrav) krav));
    }

    /** That what has started stays, and locks, are demands on this very past. */
    private boolean isBroken(Startkrav krav) {
        int start = starts[krav.initiativ()];
        boolean omFortiden = krav.regel() instanceof StartedeBliver || krav.regel() instanceof FastlagtStart;
        return start != Judge.NOT_PLACERET && !omFortiden && !krav.tillader(start);
    }

    private boolean isBroken(Raekkefoelgekrav krav) {
        int before = starts[krav.before()];
        int after = starts[krav.after()];
        return after != Judge.NOT_PLACERET
                && (before == Judge.NOT_PLACERET || before + opgave.varighed(krav.before()) > after);
    }

    /** The capacity, raised to what the initiatives that have started draw already. */
    private Kapacitetskrav rummende(Kapacitetskrav krav) {
        Group group = krav.group();
        long[] belastning = group.loads(starts);
        return new Kapacitetskrav(krav.regel(), krav.opgave(), krav.navn(), group, h -> {
            int kapacitet = krav.kapacitet().applyAsInt(h);
            return h < belastning.length ? (int) Math.max(kapacitet, belastning[h]) : kapacitet;
        });
    }
}
