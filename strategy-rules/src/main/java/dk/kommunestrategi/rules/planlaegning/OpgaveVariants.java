package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A planning problem asked otherwise: in another period, without some initiatives, or as plans that are there already answer it. */
public final class OpgaveVariants {

    private final Planopgave opgave;

    /** The variants of this problem. */
    public OpgaveVariants(Planopgave opgave) {
        this.opgave = opgave;
    }

    /**
     * Returns the problem in which the strategies' own handleplans are to be judged: without any lock, in the same period if
     * all of them lies in it, or in a revision at least nothing behind it; otherwise in the handleplans' own. Empty where none
     * of the strategies has one.
     */
    public Optional<Planopgave> forHandleplaner() {
        boolean fits = opgave.getGrundlag()
                .handleplaner()
                .flatMap(handleplan -> handleplan.getPlaceringer().stream())
                .allMatch(this::fits);
        return opgave.getGrundlag()
                .handleplanperiode()
                .map(own -> new Planopgave(
                        opgave.getGrundlag(),
                        fits ? opgave.getPeriode() : own,
                        Map.of(),
                        opgave.getRevisionFra(),
                        Set.of()));
    }

    private boolean fits(Placering placering) {
        return !placering.getFormelStart().isAfter(opgave.getPeriode().getTil())
                && (opgave.getRevisionFra().isPresent()
                        || !placering
                                .getUformelStart()
                                .orElse(placering.getFormelStart())
                                .isBefore(opgave.getPeriode().getFra()));
    }

    /** Returns the same problem in another period. */
    public Planopgave inPeriode(Periode other) {
        return new Planopgave(opgave.getGrundlag(), other, opgave.getFastlagte(), opgave.getRevisionFra(), Set.of());
    }

    /** Returns the same problem as if there were none of some initiatives; those that depend on them are among them. */
    public Planopgave without(Set<Initiativnummer> udeladte) {
        return new Planopgave(
                opgave.getGrundlag(), opgave.getPeriode(), opgave.getFastlagte(), opgave.getRevisionFra(), udeladte);
    }
}
