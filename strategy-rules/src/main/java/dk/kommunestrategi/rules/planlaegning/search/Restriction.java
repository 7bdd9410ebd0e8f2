package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Valgkrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What of demands concerns only some of the initiatives: the others start whenever they like, and load nothing. */
public final class Restriction implements Krav.Visitor<Optional<Krav>> {

    private final BitSet kept;

    /** Whether the others are not placed at all. */
    private final boolean isWithoutOthers;

    private Restriction(BitSet kept, boolean isWithoutOthers) {
        this.kept = kept;
        this.isWithoutOthers = isWithoutOthers;
    }

    /** Returns what of the demands concerns the initiatives that are kept. */
    public static List<Krav> of(List<Krav> krav, BitSet kept) {
        return restricted(krav, new Restriction(kept, false));
    }

    /** Returns what of the demands concerns the initiatives that are kept where the others are not placed: they save nothing. */
    static List<Krav> leavingOut(List<Krav> krav, BitSet kept) {
        return restricted(krav, new Restriction(kept, true));
    }

    private static List<Krav> restricted(List<Krav> krav, Restriction restriction) {
        return krav.stream()
                .flatMap(demand -> demand.accept(restriction).stream())
                .toList();
    }

    @Override
    public Optional<Krav> start(Startkrav krav) {
        return Optional.<Krav>of(krav).filter(demand -> kept.get(krav.initiativ()));
    }

    @Override
    public Optional<Krav> raekkefoelge(Raekkefoelgekrav krav) {
        return Optional.<Krav>of(krav).filter(demand -> kept.get(krav.before()) && kept.get(krav.after()));
    }

    @Override
    public Optional<Krav> kapacitet(Kapacitetskrav krav) {
        return Optional.<Krav>of(new Kapacitetskrav(
                        krav.grund(), krav.navn(), krav.group().retain(kept::get), krav.kapacitet()))
                .filter(demand -> !demand.initiativer().isEmpty());
    }

    /** Others that are not left out count as wanted: of the kept ones so many fewer must be placed. */
    @Override
    public Optional<Krav> valg(Valgkrav krav) {
        List<Integer> others = krav.initiativer().stream().filter(kept::get).toList();
        int wanted = isWithoutOthers || krav.isMost()
                ? krav.antal()
                : Math.max(0, krav.antal() - (krav.initiativer().size() - others.size()));
        return Optional.<Krav>of(krav.withAntal(wanted).of(others))
                .filter(demand -> !demand.initiativer().isEmpty());
    }

    /** Others that are placed cost the least that they can: what the kept ones cannot do does not hang on what others save. */
    @Override
    public Optional<Krav> ramme(Rammekrav krav) {
        return Optional.of(isWithoutOthers ? krav.alone(kept::get) : krav.only(kept::get));
    }

    @Override
    public Optional<Krav> varighed(Varighedskrav krav) {
        return Optional.<Krav>of(krav).filter(demand -> kept.get(krav.initiativ()));
    }
}
