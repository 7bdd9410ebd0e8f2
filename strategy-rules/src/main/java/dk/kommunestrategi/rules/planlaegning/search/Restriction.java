package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Valgkrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What of demands concerns only some of the initiatives: the others start whenever they like, and load nothing. */
public final class Restriction implements Krav.Visitor<Optional<Krav>> {

    private final BitSet kept;

    private Restriction(BitSet kept) {
        this.kept = kept;
    }

    /** Returns what of the demands concerns the initiatives that are kept. */
    public static List<Krav> of(List<Krav> krav, BitSet kept) {
        Restriction restriction = new Restriction(kept);
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

    /** The others may be placed or left out, whichever is wanted. */
    @Override
    public Optional<Krav> valg(Valgkrav krav) {
        return Optional.<Krav>of(krav.of(
                        krav.initiativer().stream().filter(kept::get).toList()))
                .filter(demand -> !demand.initiativer().isEmpty());
    }

    @Override
    public Optional<Krav> varighed(Varighedskrav krav) {
        return Optional.<Krav>of(krav).filter(demand -> kept.get(krav.initiativ()));
    }
}
