package dk.kommunestrategi.rules.historik;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.Planforskel;
import java.util.List;
import java.util.Optional;

/**
 * What one version of a handleplan has otherwise than another ("versionsforskel": difference of versions); with nothing to
 * tell, the plans are the same. Immutable and thread-safe.
 *
 * @param forskel the initiatives that start otherwise, and the effect on each criterion, both plans measured by the strategy
 *     and the policy that hold now; no effect where one of them cannot be measured
 * @param andreAendringer the initiatives that start as before, but have another informal start or are locked otherwise,
 *     ascending
 * @param periode the period after, where it is another one
 */
public record Versionsforskel(Planforskel forskel, List<Integer> andreAendringer, Optional<Periode> periode) {

    /**
     * A difference; the list is copied.
     *
     * @param forskel the initiatives that start otherwise, and the effect on each criterion, both plans measured by the
     *     strategy and the policy that hold now; no effect where one of them cannot be measured
     * @param andreAendringer the initiatives that start as before, but have another informal start or are locked otherwise,
     *     ascending
     * @param periode the period after, where it is another one
     */
    public Versionsforskel {
        andreAendringer = List.copyOf(andreAendringer);
    }

    /** {@return whether the plans are the same in everything} */
    public boolean isEmpty() {
        return forskel.isEmpty() && andreAendringer.isEmpty() && periode.isEmpty();
    }

    /** What a plan has otherwise than another, whatever that does to the criteria. */
    static Versionsforskel between(Handleplan before, Handleplan after) {
        return new Versionsforskel(
                Planforskel.between(before, after), otherChanges(before, after), otherPeriode(before, after));
    }

    static Versionsforskel between(Handleplan before, MaaltPlan beforeMeasured, Handleplan after, MaaltPlan measured) {
        Planforskel starts = Planforskel.between(before, after);
        return new Versionsforskel(
                new Planforskel(
                        starts.flytninger(),
                        Planforskel.between(beforeMeasured, measured).virkninger()),
                otherChanges(before, after),
                otherPeriode(before, after));
    }

    private static List<Integer> otherChanges(Handleplan before, Handleplan after) {
        return after.getPlaceringer().stream()
                .filter(placering -> before.placering(placering.getInitiativ())
                        .filter(one -> one.getFormelStart().equals(placering.getFormelStart()))
                        .filter(one -> !one.equals(placering))
                        .isPresent())
                .map(Placering::getInitiativ)
                .sorted()
                .toList();
    }

    private static Optional<Periode> otherPeriode(Handleplan before, Handleplan after) {
        return Optional.of(after.getPeriode()).filter(periode -> !periode.equals(before.getPeriode()));
    }
}
