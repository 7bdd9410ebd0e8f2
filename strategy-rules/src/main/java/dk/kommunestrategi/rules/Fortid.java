package dk.kommunestrategi.rules;

import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planregler.FastlagtStart;
import dk.kommunestrategi.rules.planregler.StartedeBliver;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
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

    Fortid(Planopgave opgave) {
        this.opgave = opgave;
        this.starts = IntStream.range(0, opgave.antal())
                .map(i -> opgave.erStartet(i)
                        ? opgave.getPeriode()
                                .indeks(opgave.hidtidig(i).orElseThrow().getFormelStart())
                        : Dommer.IKKE_PLACERET)
                .toArray();
    }

    /** Returns what of the demands can still be met. */
    List<Krav> opfyldelige(List<Krav> krav) {
        return krav.stream().flatMap(et -> opfyldeligt(et).stream()).toList();
    }

    private Optional<Krav> opfyldeligt(Krav krav) {
        if (krav instanceof Startkrav start) {
            return Optional.of(krav).filter(et -> !erBrudt(start));
        } else if (krav instanceof Raekkefoelgekrav orden) {
            return Optional.of(krav).filter(et -> !erBrudt(orden));
        }
        return Optional.of(rummende((Kapacitetskrav) krav));
    }

    /** That what has started stays, and locks, are demands on this very past. */
    private boolean erBrudt(Startkrav krav) {
        int start = starts[krav.initiativ()];
        boolean omFortiden = krav.regel() instanceof StartedeBliver || krav.regel() instanceof FastlagtStart;
        return start != Dommer.IKKE_PLACERET && !omFortiden && !krav.tillader(start);
    }

    private boolean erBrudt(Raekkefoelgekrav krav) {
        int foer = starts[krav.foer()];
        int efter = starts[krav.efter()];
        return efter != Dommer.IKKE_PLACERET
                && (foer == Dommer.IKKE_PLACERET || foer + opgave.varighed(krav.foer()) > efter);
    }

    /** The capacity, raised to what the initiatives that have started draw already. */
    private Kapacitetskrav rummende(Kapacitetskrav krav) {
        Group gruppe = krav.gruppe();
        long[] belastning = gruppe.loads(starts);
        return new Kapacitetskrav(krav.regel(), krav.opgave(), krav.navn(), gruppe, h -> {
            int kapacitet = krav.kapacitet().applyAsInt(h);
            return h < belastning.length ? (int) Math.max(kapacitet, belastning[h]) : kapacitet;
        });
    }
}
