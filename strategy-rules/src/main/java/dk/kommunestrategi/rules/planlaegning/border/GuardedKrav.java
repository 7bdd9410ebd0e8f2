package dk.kommunestrategi.rules.planlaegning.border;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Valgkrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import java.util.function.IntUnaryOperator;

/**
 * Makes of a rule's demand one that can be trusted as far as its answers can be checked. What it answered once is not asked
 * again: a rule that changes its mind would have the search contradict itself.
 */
final class GuardedKrav implements Krav.Visitor<Krav> {

    /** Sums up to this can be computed with exactly. */
    private static final long MOST_COST = Long.MAX_VALUE / 4;

    private final Party party;
    private final Planopgave opgave;
    private final GroupCheck groups;

    /**
     * What makes them of the demands of one rule.
     *
     * @param opgave the planning problem that the rule was given
     */
    GuardedKrav(Party party, Planopgave opgave, GroupCheck groups) {
        this.party = party;
        this.opgave = opgave;
        this.groups = groups;
    }

    /** Returns one that can be trusted: about this planning problem, and of a rule that says of itself what it will be asked. */
    Krav of(Krav krav) {
        if (krav.opgave() != opgave) {
            throw party.fault("opgave");
        }
        Planregel regel = krav.regel();
        party.ask(regel::getId);
        party.ask(regel::getBrudkode);
        party.<Boolean>ask(regel::concernsFortid);
        party.<Boolean>ask(regel::demandsPlacering);
        party.<Boolean>ask(regel::concernsHistorik);
        return krav.accept(this);
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
                Remembered.permission((h, varighed) ->
                        party.<Boolean>ask(() -> krav.permitted().allows(h, varighed))));
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
        return new Kapacitetskrav(
                krav.grund(), krav.navn(), krav.group(), kapacitet(krav.kapacitet()), kapacitet(krav.oplyst()));
    }

    private IntUnaryOperator kapacitet(IntUnaryOperator asked) {
        return Remembered.kapacitet(h -> {
            int kapacitet = party.<Integer>ask(() -> asked.applyAsInt(h));
            if (kapacitet < 0) {
                throw party.fault("negativ", kapacitet);
            }
            return kapacitet;
        });
    }

    @Override
    public Krav valg(Valgkrav krav) {
        krav.initiativer().forEach(groups::index);
        if (krav.antal() < 0) {
            throw party.fault("negativ", krav.antal());
        }
        // More than there are is as impossible as one more than that, and more than may be at most is no limit.
        return krav.withAntal(Math.min(krav.antal(), krav.initiativer().size() + 1));
    }

    @Override
    public Krav ramme(Rammekrav krav) {
        krav.initiativer().forEach(groups::index);
        long most = MOST_COST / Math.max(1, krav.initiativer().size());
        // No sum is beyond that, so that a frame which is comes to the same.
        long hoejst = Math.max(-MOST_COST - 1, Math.min(MOST_COST, krav.hoejst()));
        return krav.withHoejst(hoejst).withUdgift(Remembered.udgift((i, h) -> {
            long udgift = party.<Long>ask(() -> krav.udgift().of(i, h));
            if (udgift > most || udgift < -most) {
                throw party.fault("for-stort", udgift);
            }
            return udgift;
        }));
    }

    @Override
    public Krav varighed(Varighedskrav krav) {
        groups.index(krav.initiativ());
        return krav;
    }
}
