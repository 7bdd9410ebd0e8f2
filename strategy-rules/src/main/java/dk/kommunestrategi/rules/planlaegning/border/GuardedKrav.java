package dk.kommunestrategi.rules.planlaegning.border;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Valgkrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;

/** Makes of a rule's demand one that can be trusted as far as its answers can be checked. */
final class GuardedKrav implements Krav.Visitor<Krav> {

    /** Sums up to this can be computed with exactly. */
    private static final long MOST_COST = Long.MAX_VALUE / 4;

    private final Party party;
    private final GroupCheck groups;

    GuardedKrav(Party party, GroupCheck groups) {
        this.party = party;
        this.groups = groups;
    }

    @Override
    public Krav start(Startkrav krav) {
        groups.index(krav.initiativ());
        if (krav.regel().getBrudkode() != Problemkode.EGEN_REGEL_BRUDT
                && krav.grund().arguments().isEmpty()) {
            throw party.fault("argumenter", krav.regel().getBrudkode());
        }
        return new Startkrav(
                krav.grund(),
                krav.initiativ(),
                (h, varighed) -> party.<Boolean>ask(() -> krav.permitted().allows(h, varighed)));
    }

    @Override
    public Krav raekkefoelge(Raekkefoelgekrav krav) {
        groups.index(krav.before());
        groups.index(krav.after());
        int halvaar = krav.afstand().halvaar();
        if (halvaar > Initiativ.MAX_HALVAAR || halvaar < -Initiativ.MAX_HALVAAR) {
            throw party.fault("afstand", halvaar, Initiativ.MAX_HALVAAR);
        }
        return krav;
    }

    @Override
    public Krav kapacitet(Kapacitetskrav krav) {
        groups.load(krav.group());
        return krav.withKapacitet(h -> {
            int kapacitet = party.<Integer>ask(() -> krav.kapacitet().applyAsInt(h));
            if (kapacitet < 0) {
                throw party.fault("negativ", kapacitet);
            }
            return kapacitet;
        });
    }

    @Override
    public Krav valg(Valgkrav krav) {
        krav.initiativer().forEach(groups::index);
        return krav;
    }

    @Override
    public Krav ramme(Rammekrav krav) {
        krav.initiativer().forEach(groups::index);
        long most = MOST_COST / Math.max(1, krav.initiativer().size());
        // No sum is beyond that, so that a frame which is comes to the same.
        long hoejst = Math.max(-MOST_COST - 1, Math.min(MOST_COST, krav.hoejst()));
        return krav.withHoejst(hoejst).withUdgift((i, h) -> {
            long udgift = party.<Long>ask(() -> krav.udgift().of(i, h));
            if (udgift > most || udgift < -most) {
                throw party.fault("for-stort", udgift);
            }
            return udgift;
        });
    }

    @Override
    public Krav varighed(Varighedskrav krav) {
        groups.index(krav.initiativ());
        return krav;
    }
}
